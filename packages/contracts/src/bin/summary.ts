import { Option } from 'commander';
import type { Day } from '../law/in-force.ts';
import { SUMMARY_LANGUAGES, type SummaryLanguage } from '../summary/language.ts';
import { type SummaryOptions, summarizeContract, summaryDocx } from '../summary/summarize.ts';
import { inputInvalid, inputIssue, SettlementSchema } from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  helpText,
  readRecordFile,
  readTogether,
} from '../vocabulary/node/index.ts';
import { checkDestination, deliverNamed, deliverNamedBytes } from './delivery.ts';
import { asOfOption, GOVERNING_LANGUAGE, namingOptions, readContract } from './input.ts';

interface Arguments {
  readonly lang?: SummaryLanguage;
  readonly format?: string;
  readonly party?: string;
  readonly settlement?: string;
  readonly asOf?: Day;
  readonly out?: string;
}

type Format = 'html' | 'markdown' | 'docx';

/** Adds `summary`: who owes what by when, in one of twelve languages. */
export function addSummary(bin: Bin): void {
  bin.program
    .command('summary')
    .argument(
      '<contract>',
      helpText('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(
      helpText(
        'write cover, labels and who owes what by when in one of twelve languages; never the contract itself',
        '以十二种语言之一输出封面、广告标识以及谁在何时之前应做什么；不含合同正文',
      ),
    )
    .addOption(
      new Option(
        '--lang <tag>',
        helpText(`language; ${GOVERNING_LANGUAGE.en}`, `语言；${GOVERNING_LANGUAGE['zh-Hans']}`),
      ).choices(SUMMARY_LANGUAGES),
    )
    .addOption(
      new Option(
        '--format <name>',
        helpText(
          'kind of text; default: by the ending of --out, else html',
          '文本格式；默认按 --out 的扩展名，否则为 html',
        ),
      ).choices(['html', 'markdown', 'md', 'docx']),
    )
    .option('--party <id>', helpText('only what concerns this party', '仅列出与该方有关的义务'))
    .option(
      '--settlement <file>',
      helpText('lists its payments with their days', '列出该结算单的付款及日期'),
    )
    .addOption(
      asOfOption(
        helpText(
          "the day whose law the labels are of: a date of each market's calendar, or an instant; default: when it was drafted",
          '广告标识所依法律的日期：各市场的日期，或某一时刻；默认为起草之日',
        ),
      ),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((path: string, options: Arguments) =>
      bin.run((context) => written(path, options, context)),
    );
}

const SETTLEMENT = { option: '--settlement', kind: 'settlement', schema: SettlementSchema };

async function written(path: string, options: Arguments, context: BinContext): Promise<0> {
  const format = formatOf(options);
  const { party, settlement: statement, asOf, out } = options;
  const [contract, settlement] = await readTogether([
    () => readContract(path, context),
    async () =>
      statement === undefined ? undefined : readRecordFile(statement, SETTLEMENT, context),
  ]);
  const of = settlement?.contract.id ?? contract.id;
  if (of !== contract.id) {
    const place = { path: '/contract/id', received: of, params: { choices: [contract.id] } };
    throw inputInvalid(`--settlement ${statement}`, [inputIssue('ONE_OF', place)]);
  }
  const { lang: language = contract.language } = options;
  const wanted: SummaryOptions = {
    language,
    ...(party === undefined ? {} : { party }),
    ...(settlement === undefined ? {} : { settlement }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const naming = <Made>(made: () => Made): Made =>
    namingOptions({ '/party': { option: '--party', given: party } }, made);
  const what = {
    en: `summary of contract ${contract.id} (${language}, ${format})`,
    'zh-Hans': `合同 ${contract.id} 的摘要（${language}，${format}）`,
  };
  if (format === 'docx') {
    await checkDestination(out);
    const bytes = naming(() => summaryDocx(contract, wanted));
    await deliverNamedBytes({ bytes, out, what }, context);
    return 0;
  }
  const text = naming(() => summarizeContract(contract, { ...wanted, format }));
  await deliverNamed({ people: text, json: text, text, out, what }, context);
  return 0;
}

/** The formats by the endings of file names. */
const FORMATS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  docx: 'docx',
};

function formatOf({ format, out = '' }: Arguments): Format {
  const ending = format ?? /\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? 'html';
  const known = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
  if (known !== undefined) return known;
  const params = { choices: Object.keys(FORMATS).map((it) => `.${it}`) };
  throw inputInvalid('--out', [inputIssue('ONE_OF', { received: out, params })]);
}
