import { workflowIssue } from '../error/workflow-issues.ts';
import type { ReviewFinding } from '../review/finding.ts';
import { reviewContract } from '../review/review.ts';
import {
  hasNoErrors,
  type Instant,
  InstantSchema,
  inputInvalid,
  type Market,
  type RateFinding,
  unusualRates,
} from '../vocabulary/index.ts';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  confirmedLists,
  type ExitCode,
  findingLine,
  helpText,
  LIST_FORMS,
  listReading,
  optionValue,
  readQuotes,
  readTogether,
  type TableArguments,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { marketsOption, now, readContract } from './input.ts';
import { addProseOptions, type ProseArguments, reviewTextFile } from './prose.ts';

interface Arguments extends TableArguments, ProseArguments {
  readonly asOf?: Instant;
  readonly markets?: Market[];
  readonly fx?: string;
}

/** Adds `review`: what is missing, vague, contradictory or unlawful; exit 1 on errors. */
export function addReview(bin: Bin): void {
  const command = bin.program
    .command('review')
    .argument(
      '[contract]',
      helpText('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(
      helpText(
        'name what is missing, vague, contradictory or unlawful',
        '指出缺失、含糊、矛盾或违法之处',
      ),
    )
    .option(
      '--as-of <instant>',
      helpText('the day whose law applies; default: now', '适用哪一日的法律；默认为当前时间'),
      optionValue(InstantSchema, '--as-of'),
    )
    .option(
      '--markets <codes>',
      helpText(
        'markets, separated by commas; default: those of the contract',
        '市场，以逗号分隔；默认取合同所列',
      ),
      marketsOption,
    )
    .option(
      '--fx <file>',
      helpText(
        `exchange rates (${LIST_FORMS.en}), for amounts that a law names in another currency`,
        `汇率（${LIST_FORMS['zh-Hans']}），用于法律以其他货币规定的金额`,
      ),
    )
    .option('--out <file>', helpText('write here', '写入此文件'));
  addProseOptions(command);
  addTableOptions(command).action((path: string | undefined, options: Arguments) =>
    bin.run((context) => reviewGiven(path, options, context)),
  );
}

/** A contract or a text, whichever is given. */
function reviewGiven(
  path: string | undefined,
  options: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const { text } = options;
  if (path !== undefined && text === undefined) return reviewFile(path, options, context);
  if (path === undefined && text !== undefined) return reviewTextFile(text, options, context);
  throw inputInvalid('<contract>', [workflowIssue('CONTRACT_OR_TEXT', { received: path })]);
}

async function reviewFile(
  path: string,
  options: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const reading = await listReading(options, context);
  const [contract, quotes] = await readTogether([
    // The review itself names the fields that nothing reads and unusual rates.
    () => readContract(path, { ...context, noteFindings: () => 0 }),
    () => readQuotes(options.fx, reading),
  ]);
  context.noteFindings(confirmedLists(quotes, options.rows));
  const { markets } = options;
  const found = reviewContract(contract, {
    asOf: options.asOf ?? now(),
    fx: quotes.flatMap(({ items }) => items),
    ...(markets === undefined ? {} : { markets }),
  });
  // Of unusual rates the command names the file as well.
  const issues: readonly (ReviewFinding | RateFinding)[] = [
    ...found.filter(({ code }) => code !== 'RATE_UNUSUAL'),
    ...unusualRates(contract, { what: `<contract> ${path}` }),
  ];
  await deliverNamed(
    {
      ...{ people: forPeople(issues, context), json: issues, out: options.out },
      what: { en: `${issues.length} finding(s)`, 'zh-Hans': `${issues.length} 个问题` },
    },
    context,
  );
  return hasNoErrors(issues) ? 0 : 1;
}

function forPeople(issues: readonly (ReviewFinding | RateFinding)[], context: BinContext): string {
  if (issues.length === 0)
    return context.say({ en: 'Nothing to remark.', 'zh-Hans': '没有问题。' });
  const lines = issues.map((finding) => {
    const { path, evidence } = finding;
    const citation =
      evidence !== undefined && 'citation' in evidence ? evidence.citation : undefined;
    const law = citation === undefined ? '' : ` [${citation.confidence}]`;
    return `${findingLine(finding, context.locale)}\n        ${path}${law}`;
  });
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const count = context.say({
    en: `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}, errors among them: ${errors}. Law: collected from public sources, not legal advice.`,
    'zh-Hans': `${issues.length} 个问题，其中 ${errors} 个错误。法律信息来自公开来源，不构成法律意见。`,
  });
  return [...lines, count].join('\n');
}
