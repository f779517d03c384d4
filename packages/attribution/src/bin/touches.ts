import {
  IdSchema,
  type LocalText,
  SessionLogSchema,
  type TouchKind,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  confirmedLists,
  type ExitCode,
  helpText,
  listReading,
  optionValue,
  readRecordFile,
  readTogether,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { logFindings } from '../journey/log-findings.ts';
import { touchesFromLog } from '../journey/touches-from-log.ts';
import { addListOptions, codesOption, type ListArguments, policyOption } from './arguments.ts';
import { reportFindings, worse } from './findings.ts';
import { readPolicyFiles } from './input.ts';
import { onlyVersion, versionsOf } from './policy.ts';
import { listText, noteResult } from './written.ts';

interface Arguments extends ListArguments {
  readonly log: string;
  readonly creator: string;
  readonly channel: string;
  readonly policy?: string;
  readonly codes?: string;
}

/** Adds the command `touches`: derives the touches of a session log. */
export function addTouches(bin: Bin): void {
  const command = bin.program
    .command('touches')
    .description(
      helpText('derive the touches of a live session, as NDJSON', '直播场次的触点（NDJSON）'),
    )
    .requiredOption('--log <file>', helpText('session log (JSON)', '直播日志（JSON）'))
    .requiredOption(
      '--creator <id>',
      helpText('the creator who hosted', '主播达人编号'),
      optionValue(IdSchema, '--creator'),
    )
    .option(
      '--channel <id>',
      helpText('the channel of the touches', '触点所属渠道'),
      optionValue(IdSchema, '--channel'),
      'live',
    )
    .addOption(policyOption())
    .addOption(codesOption());
  addListOptions(command).action((options: Arguments) =>
    bin.run((context) => deriveTouches(options, context)),
  );
}

const LOG = { option: '--log', kind: 'session-log', schema: SessionLogSchema };

async function deriveTouches(options: Arguments, context: BinContext): Promise<ExitCode> {
  const { creator, channel } = options;
  const reading = await listReading(options, context);
  const [log, sources] = await readTogether([
    () => readRecordFile(options.log, LOG, context),
    () => readPolicyFiles(options, { reading, context }),
  ]);
  const { policies, codes } = sources;
  const lists = codes === undefined ? [] : [codes];
  const exitCode = context.noteFindings(confirmedLists(lists, options.rows));
  const hasPolicy = policies.length > 0 || codes !== undefined;
  const policy = hasPolicy ? { policy: onlyVersion(versionsOf(sources)).policy } : {};
  const touches = touchesFromLog(log, { creator, channel, ...policy });
  const rows = touches.map((touch) => [
    touch.at,
    context.say(KINDS[touch.kind]),
    touch.persons[0] ?? '',
    touch.creator ?? '',
  ]);
  const people = terminalTable([HEADER.map(context.say), ...rows]);
  await context.deliver({ people, json: touches, text: listText(touches) }, options.out);
  const what = {
    en: `${touches.length} ${touches.length === 1 ? 'touch' : 'touches'} of session log ${options.log}`,
    'zh-Hans': `直播日志 ${options.log} 的 ${touches.length} 个触点`,
  };
  noteResult(what, context, options.out);
  return worse(exitCode, await reportFindings(logFindings(log), context, options.findings));
}

const HEADER: readonly LocalText[] = [
  { en: 'time', 'zh-Hans': '时间' },
  { en: 'kind', 'zh-Hans': '类型' },
  { en: 'person', 'zh-Hans': '用户' },
  { en: 'creator', 'zh-Hans': '达人' },
];

/** The words of the contract for the kinds. */
const KINDS: Readonly<Record<TouchKind, LocalText>> = {
  code: { en: 'redeemed code', 'zh-Hans': '使用优惠码' },
  'pin-click': { en: 'click on a pinned product', 'zh-Hans': '点击置顶商品' },
  'live-click': { en: 'click in the live session', 'zh-Hans': '直播间内点击' },
  click: { en: 'click', 'zh-Hans': '点击' },
  referral: { en: 'referral link', 'zh-Hans': '推荐链接' },
  'live-view': { en: 'view of the live session', 'zh-Hans': '观看直播' },
  affiliate: { en: 'affiliate link', 'zh-Hans': '联盟链接' },
  utm: { en: 'tagged link', 'zh-Hans': '带标记链接' },
  'post-click': { en: 'click on a post', 'zh-Hans': '点击内容' },
  'post-view': { en: 'view of a post', 'zh-Hans': '观看内容' },
  direct: { en: 'direct visit', 'zh-Hans': '直接访问' },
};
