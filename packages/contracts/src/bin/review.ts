import { Option } from 'commander';
import { workflowIssue } from '../error/workflow-issues.ts';
import type { Day } from '../law/in-force.ts';
import { reviewItems } from '../review/items.ts';
import { reviewContract } from '../review/review.ts';
import {
  DISPLAY_LANGUAGES,
  type DisplayLanguage,
  hasNoErrors,
  inputInvalid,
  type LocalText,
  type Market,
  unusualRates,
} from '../vocabulary/index.ts';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  confirmedLists,
  type ExitCode,
  helpText,
  LIST_FORMS,
  listReading,
  readQuotes,
  readTogether,
  type TableArguments,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { asOfOption, marketsOption, now, readContract } from './input.ts';
import { addProseOptions, type ProseArguments, reviewTextFile } from './prose.ts';
import { type AnyFinding, reviewJson, reviewSheet } from './review-sheet.ts';

interface Arguments extends TableArguments, ProseArguments {
  readonly asOf?: Day;
  readonly markets?: Market[];
  readonly fx?: string;
  readonly lang?: DisplayLanguage;
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
    .addOption(
      asOfOption(
        helpText(
          "the day whose law applies: a date of each market's calendar, or an instant; default: now",
          '适用哪一日的法律：各市场的日期，或某一时刻；默认为当前时间',
        ),
      ),
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
    .addOption(
      new Option(
        '--lang <tag>',
        helpText(
          'language of texts in JSON; default: --locale; with --text: the language that it is written in (en, zh-Hans)',
          '输出的语言；默认同 --locale；与 --text 同用时为文本的语言（en、zh-Hans）',
        ),
      ).choices(DISPLAY_LANGUAGES),
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
  if (path !== undefined && text === undefined) {
    refuseIdle(options, OF_TEXT, { en: 'a text (--text)', 'zh-Hans': '文本（--text）' });
    return reviewFile(path, options, context);
  }
  if (path === undefined && text !== undefined) {
    refuseIdle(options, OF_CONTRACT, { en: 'a contract', 'zh-Hans': '合同' });
    return reviewTextFile(text, options, context);
  }
  throw inputInvalid('<contract>', [workflowIssue('CONTRACT_OR_TEXT', { received: path })]);
}

const OF_TEXT = { textOut: '--text-out', all: '--all' } as const;

const OF_CONTRACT = { asOf: '--as-of', markets: '--markets', fx: '--fx' } as const;

/** Refuses options that would be without effect, such as a law that nobody reads. @throws INPUT_INVALID */
function refuseIdle(
  options: Arguments,
  names: Readonly<Partial<Record<keyof Arguments, string>>>,
  reviewed: LocalText,
): void {
  for (const [name, option] of Object.entries(names)) {
    const received = options[name as keyof Arguments];
    if (received !== undefined)
      throw inputInvalid(option, [
        workflowIssue('OPTION_OF_REVIEW', { received, params: { reviewed } }),
      ]);
  }
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
  const issues: readonly AnyFinding[] = [
    ...found.filter(({ code }) => code !== 'RATE_UNUSUAL'),
    ...unusualRates(contract, { what: `<contract> ${path}` }),
  ];
  const reviewed = { issues, items: reviewItems(contract) };
  await deliverNamed(
    {
      people: reviewSheet(reviewed, context),
      json: reviewJson(reviewed, options.lang ?? context.locale),
      out: options.out,
      what: { en: `${issues.length} finding(s)`, 'zh-Hans': `${issues.length} 个问题` },
    },
    context,
  );
  return hasNoErrors(issues) ? 0 : 1;
}
