import type { Comparison, Evidence, Uncompared } from '../evidence/index.ts';
import { evidence } from '../evidence/index.ts';
import { type Day, instantIn } from '../law/in-force.ts';
import { DeliveryReportSchema, type LocalText } from '../vocabulary/index.ts';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  CREDITED_SALES,
  confirmedLists,
  type ExitCode,
  findingLine,
  helpText,
  LIST_FORMS,
  listReading,
  type RecordList,
  readRecordList,
  readTogether,
  type TableArguments,
  terminalTable,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { asOfOption, now, readContract, readLog } from './input.ts';

interface Arguments extends TableArguments {
  readonly reports: string;
  readonly log?: readonly string[];
  readonly credited?: string;
  readonly asOf?: Day;
  readonly out?: string;
}

const REPORTS: RecordList<typeof DeliveryReportSchema> = {
  option: '--reports',
  kind: 'delivery-report',
  schema: DeliveryReportSchema,
};

/** Adds `evidence`: reports of figures against the contract and our own records; exit 1 on errors. */
export function addEvidence(bin: Bin): void {
  const command = bin.program
    .command('evidence')
    .argument(
      '<contract>',
      helpText('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(
      helpText(
        'hold reports of figures against what was agreed and against our own logs and sales',
        '将数据报告与合同约定及自有日志、销售核对',
      ),
    )
    .requiredOption(
      '--reports <file>',
      helpText('the delivery reports (JSON or NDJSON)', '交付报告（JSON 或 NDJSON）'),
    )
    .option(
      '--log <files...>',
      helpText('the logs of the sessions (JSON)', '各场直播的日志（JSON）'),
    )
    .option(
      '--credited <file>',
      helpText(`credited sales (${LIST_FORMS.en})`, `归因销售（${LIST_FORMS['zh-Hans']}）`),
    )
    .addOption(
      asOfOption(
        helpText(
          'reports whose deadline has passed by then are missing: a whole day of the zone of the contract, or an instant; default: now',
          '此时已过期限的报告视为缺失：合同时区的一整日，或某一时刻；默认为当前时间',
        ),
      ),
    )
    .option('--out <file>', helpText('write here', '写入此文件'));
  addTableOptions(command).action((path: string, options: Arguments) =>
    bin.run((context) => checkFiles(path, options, context)),
  );
}

async function checkFiles(
  path: string,
  options: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const { log = [], credited, asOf: day = now(), out } = options;
  const reading = await listReading(options, context);
  const [contract, reports, logs, sales] = await readTogether([
    () => readContract(path, context),
    () => readRecordList(options.reports, REPORTS, reading),
    () => readTogether(log.map((file) => () => readLog(file, context))),
    async () =>
      credited === undefined ? undefined : await readRecordList(credited, CREDITED_SALES, reading),
  ]);
  const lists = [reports, ...(sales === undefined ? [] : [sales])];
  const cut = context.noteFindings(confirmedLists(lists, options.rows));
  const asOf = instantIn(day, contract.zone, 'last');
  const found = evidence(contract, reports.items, { asOf, logs, sales: sales?.items ?? [] });
  // On a terminal the result itself shows them.
  if (!context.forPeople || out !== undefined) context.noteFindings(found.findings);
  const compared = found.reports.flatMap(({ comparisons }) => comparisons);
  const agree = compared.filter(({ verdict }) => verdict === 'agrees').length;
  const what = {
    en: `check of ${found.reports.length} report(s) (${agree} of ${compared.length} compared figures agree)`,
    'zh-Hans': `${found.reports.length} 份报告的核对结果（${compared.length} 项可比数据中 ${agree} 项一致）`,
  };
  await deliverNamed({ people: forPeople(found, context), json: found, out, what }, context);
  return found.ok ? cut : 1;
}

const VERDICTS: Readonly<Record<Comparison['verdict'], LocalText>> = {
  agrees: { en: 'agrees', 'zh-Hans': '一致' },
  'not-contradicted': { en: 'not contradicted', 'zh-Hans': '无矛盾' },
  disagrees: { en: 'DISAGREES', 'zh-Hans': '不一致' },
};

const UNCOMPARED: Readonly<Record<Uncompared, LocalText>> = {
  'no-own-figure': { en: 'we have no figure of this name', 'zh-Hans': '我方无此名称的数据' },
  'no-log': { en: 'no log of the session', 'zh-Hans': '没有该场日志' },
  'other-platform': {
    en: 'our log counts the room alone, and the platform declared nothing',
    'zh-Hans': '我方日志仅统计直播间，平台未申报',
  },
  'part-of-session': { en: 'covers a part of the session', 'zh-Hans': '仅涵盖该场的一部分' },
  'several-pieces': {
    en: 'sales of several pieces cannot be told apart',
    'zh-Hans': '多条内容的销售无法区分',
  },
  'no-sales': { en: 'no credited sales were given', 'zh-Hans': '未提供归因销售' },
  'other-currency': {
    en: "sales in another currency than the contract's",
    'zh-Hans': '销售币种与合同不同',
  },
};

function forPeople({ reports, findings, ok }: Evidence, context: BinContext): string {
  const { say, locale } = context;
  const rows = reports.flatMap(({ reportId, comparisons, uncompared }) => [
    ...comparisons.map((it) => [
      ...[reportId, it.metricId, say(VERDICTS[it.verdict]), String(it.reported), String(it.own)],
      ...[`±${it.tolerance}`, say(it.ownSource)],
    ]),
    ...uncompared.map(({ metricId, why }) => [
      ...[reportId, metricId, say({ en: 'not compared', 'zh-Hans': '未核对' })],
      ...['', '', '', say(UNCOMPARED[why])],
    ]),
  ]);
  const end = ok
    ? { en: 'Nothing that could be checked disagrees.', 'zh-Hans': '可核对之处均无不一致。' }
    : { en: 'Something disagrees or is missing.', 'zh-Hans': '存在不一致或缺失。' };
  return [
    terminalTable([HEAD.map(say), ...rows]),
    ...findings.map((finding) => findingLine(finding, locale)),
    say(end),
  ].join('\n');
}

const HEAD: readonly LocalText[] = [
  { en: 'report', 'zh-Hans': '报告' },
  { en: 'figure', 'zh-Hans': '数据' },
  { en: 'verdict', 'zh-Hans': '结论' },
  { en: 'reported', 'zh-Hans': '报告值' },
  { en: 'ours', 'zh-Hans': '我方' },
  { en: 'tolerance', 'zh-Hans': '容差' },
  { en: 'ours comes from', 'zh-Hans': '我方来源' },
];
