import {
  IdSchema,
  type LocalText,
  parseInput,
  SessionLogSchema,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  ndjsonText,
  readJsonFile,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { logFindings } from '../journey/log-findings.ts';
import { touchesFromLog } from '../journey/touches-from-log.ts';
import { reportFindings } from './findings.ts';
import { codesOption, policyOf, policyOption } from './policy.ts';
import { text } from './text.ts';

interface Arguments {
  readonly log: string;
  readonly creator: string;
  readonly channel: string;
  readonly policy?: string;
  readonly codes?: string;
  readonly findings?: string;
  readonly out?: string;
}

/** Adds the command `touches`: derives the touches of a session log. */
export function addTouches(bin: Bin): void {
  bin.program
    .command('touches')
    .description(
      text('derive the touches of a live session, as NDJSON', '直播场次的触点（NDJSON）'),
    )
    .requiredOption('--log <file>', text('session log (JSON)', '场次日志（JSON）'))
    .requiredOption('--creator <id>', text('the creator who hosted', '主播达人编号'))
    .option('--channel <id>', text('the channel of the touches', '触点所属渠道'), 'live')
    .addOption(policyOption())
    .addOption(codesOption())
    .option(
      '--findings <file>',
      text('write the findings to this file (NDJSON)', '将发现写入此文件（NDJSON）'),
    )
    .option('--out <file>', text('write the result to this file', '将结果写入此文件'))
    .action((options: Arguments) => bin.run((context) => deriveTouches(options, context)));
}

async function deriveTouches(options: Arguments, context: BinContext): Promise<ExitCode> {
  const creator = parseInput(IdSchema, options.creator, '--creator');
  const channel = parseInput(IdSchema, options.channel, '--channel');
  const hasPolicy = options.policy !== undefined || options.codes !== undefined;
  const policy = hasPolicy ? { policy: (await policyOf(options)).policy } : {};
  const log = await readJsonFile(options.log, SessionLogSchema);
  const touches = touchesFromLog(log, { creator, channel, ...policy });
  const rows = touches.map((touch) => [
    touch.at,
    touch.kind,
    touch.persons[0] ?? '',
    touch.creator ?? '',
  ]);
  const people = terminalTable([HEADER.map(context.say), ...rows]);
  await context.deliver({ people, json: touches, text: ndjsonText(touches) }, options.out);
  context.note({
    en: `${touches.length} touches of session log ${options.log}`,
    'zh-Hans': `场次日志 ${options.log} 共 ${touches.length} 个触点`,
  });
  return reportFindings(logFindings(log), context, options.findings);
}

const HEADER: readonly LocalText[] = [
  { en: 'time', 'zh-Hans': '时间' },
  { en: 'kind', 'zh-Hans': '类型' },
  { en: 'person', 'zh-Hans': '用户' },
  { en: 'creator', 'zh-Hans': '达人' },
];
