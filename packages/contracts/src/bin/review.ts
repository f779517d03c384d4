import type { ReviewFinding } from '../review/finding.ts';
import { reviewContract } from '../review/review.ts';
import { hasNoErrors } from '../vocabulary/index.ts';
import type { Bin, BinContext } from '../vocabulary/node/index.ts';
import { instantOption, marketsOption, quotesOption, readContract } from './input.ts';
import { text } from './text.ts';

interface Arguments {
  readonly asOf?: string;
  readonly markets?: string;
  readonly fx?: string;
}

/** Adds `review`: what is missing, vague, contradictory or unlawful; exit 1 where something must be mended. */
export function addReview(bin: Bin): void {
  bin.program
    .command('review')
    .argument(
      '<contract>',
      text('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(
      text(
        'name what is missing, vague, contradictory or unlawful',
        '指出缺失、含糊、矛盾或违法之处',
      ),
    )
    .option(
      '--as-of <instant>',
      text('the day whose law applies; left out: now', '适用哪一日的法律；省略则为当前时间'),
    )
    .option(
      '--markets <codes>',
      text(
        'markets, separated by commas; left out: those of the contract',
        '市场，以逗号分隔；省略则取合同所列',
      ),
    )
    .option(
      '--fx <file>',
      text(
        'exchange rates (JSON array), for amounts that a law names in another currency',
        '汇率（JSON 数组），用于法律以其他货币规定的金额',
      ),
    )
    .action((path: string, options: Arguments) =>
      bin.run(async (context) => {
        const contract = await readContract(path);
        const markets = marketsOption(options.markets);
        const issues = reviewContract(contract, {
          asOf: instantOption(options.asOf, '--as-of'),
          fx: await quotesOption(options.fx),
          ...(markets === undefined ? {} : { markets }),
        });
        context.print({ people: forPeople(issues, context), json: issues });
        return hasNoErrors(issues) ? 0 : 1;
      }),
    );
}

function forPeople(issues: readonly ReviewFinding[], context: BinContext): string {
  if (issues.length === 0)
    return context.say({ en: 'Nothing to remark.', 'zh-Hans': '没有问题。' });
  const lines = issues.map(({ severity, code, path, message, fix, evidence }) => {
    const citation = evidence?.citation;
    const law = citation === undefined ? '' : ` [${citation.confidence}]`;
    return `${severity.padEnd(7)} ${code}${law}  ${path}\n        ${context.say(message)}\n        ${context.say(fix ?? {})}`;
  });
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const count = context.say({
    en: `${issues.length} issues, ${errors} of them errors. Law: collected from public sources, not legal advice.`,
    'zh-Hans': `${issues.length} 个问题，其中 ${errors} 个错误。法律信息来自公开来源，不构成法律意见。`,
  });
  return [...lines, count].join('\n');
}
