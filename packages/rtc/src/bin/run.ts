import { type SessionLog, SessionPlanSchema } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  jsonText,
  readJsonFile,
  readNdjsonFile,
  writeFileWhole,
} from '@livelane/contracts/vocabulary/node';
import { runSession } from '../session/run-session.ts';
import { ScriptEventSchema } from '../session/script.ts';
import { checkWritable } from '../session/writable.ts';
import { runMemorySession } from '../testing/run-memory-session.ts';
import { progressLine } from './progress-line.ts';
import { countOf, help } from './token.ts';

interface RunFlags {
  readonly plan: string;
  readonly script: string;
  readonly out?: string;
  readonly viewers: string;
  readonly memory?: true;
}

export function addRun(bin: Bin): void {
  bin.program
    .command('run')
    .description(
      help(
        'play a script in a real room with real participants, and write the session log',
        '在真实房间中按脚本运行一场直播,并写出场次日志',
      ),
    )
    .requiredOption(
      '--plan <file>',
      help('session plan (JSON; - for standard input)', '场次计划(JSON;- 表示标准输入)'),
    )
    .requiredOption('--script <file>', help('script (NDJSON)', '脚本(NDJSON)'))
    .option('--out <file>', help('left out: standard output', '省略时输出到标准输出'))
    .option(
      '--viewers <count>',
      help('at least so many viewers, 0 to 50', '至少多少观众,0 至 50'),
      '5',
    )
    .option(
      '--memory',
      help('without a media server; the log says so', '不使用媒体服务器;日志会注明'),
    )
    .action((flags: RunFlags) => bin.run((context) => run(flags, context)));
}

async function run(flags: RunFlags, context: BinContext): Promise<ExitCode> {
  const plan = await readJsonFile(flags.plan, SessionPlanSchema);
  const script = await readNdjsonFile(flags.script, ScriptEventSchema);
  if (flags.out !== undefined && flags.out !== '-') await checkWritable(flags.out);
  const session = { plan, script, viewers: countOf('--viewers', flags.viewers) };
  const log =
    flags.memory === true
      ? await runMemorySession(session)
      : await runSession({
          ...session,
          signal: context.signal,
          onProgress: (progress) => {
            const line = progressLine(progress);
            if (line !== undefined) context.note(line);
          },
        });
  await deliver(log, flags.out, context);
  for (const { what, detail } of log.gaps) context.note(`${what}: ${detail}`);
  return log.gaps.length === 0 ? 0 : 1;
}

async function deliver(
  log: SessionLog,
  out: string | undefined,
  { print, note }: BinContext,
): Promise<void> {
  const { mode, events, totals, gaps } = log;
  const people = [
    `mode           ${mode}`,
    `from           ${log.start}`,
    `to             ${log.end}`,
    `events         ${events.length}`,
    `viewers        ${totals.viewers} (at most ${totals.peakViewers} at once)`,
    `viewer seconds ${totals.viewerSeconds}`,
    `gaps           ${gaps.length}`,
  ].join('\n');
  if (out === undefined || out === '-') {
    print({ people, json: log });
    return;
  }
  await writeFileWhole(out, jsonText(log));
  note({ en: `The session log is in ${out}.`, 'zh-Hans': `场次日志已写入 ${out}。` });
  print({
    people,
    json: { log: out, id: log.id, mode, events: events.length, totals, gaps: gaps.length },
  });
}
