import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  groupDigits,
  type LocalText,
  type SessionLog,
  SessionPlanSchema,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  jsonText,
  readJsonFile,
  terminalTable,
  writeFileWhole,
} from '@livelane/contracts/vocabulary/node';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { runScriptedSessionInMemory } from '../session/memory-rehearsal.ts';
import { checkWritable } from '../session/run/writable.ts';
import { MAX_SCRIPT_VIEWERS } from '../session/script/script.ts';
import { runScriptedSession, type ScriptedSessionOptions } from '../session/scripted-session.ts';
import { gapLine } from './finding-line.ts';
import { countIssues, help, invalidFlags } from './flag.ts';
import { progressLine } from './progress-line.ts';
import { checkScriptFile, readScriptFile } from './script-file.ts';
import { withServerErrors } from './server-errors.ts';

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
        'run a script in a real room with simulated participants, and write the session log',
        '在真实房间中按脚本运行一场直播（模拟参与者），并写出场次日志',
      ),
    )
    .requiredOption(
      '--plan <file>',
      help('session plan (JSON; - for standard input)', '场次计划（JSON；- 表示标准输入）'),
    )
    .requiredOption(
      '--script <file>',
      help('script (NDJSON; - for standard input)', '脚本（NDJSON；- 表示标准输入）'),
    )
    .option(
      '--out <file>',
      help('output file; default: standard output', '输出文件；默认：标准输出'),
    )
    .option(
      '--viewers <count>',
      help('minimum number of viewers, 0 to 50', '最少观众人数，0 至 50'),
      '5',
    )
    .option(
      '--memory',
      help(
        'rehearse in memory, without a LiveKit server; the log has mode "memory"',
        '在内存中预演，不使用 LiveKit 服务器；日志的 mode 为 "memory"',
      ),
    )
    .action((flags: RunFlags) => bin.run((context) => run(flags, context)));
}

const VIEWERS = { from: 0, to: MAX_SCRIPT_VIEWERS } as const;

async function run(flags: RunFlags, context: BinContext): Promise<ExitCode> {
  const issues = countIssues('--viewers', flags.viewers, VIEWERS);
  if (flags.plan === '-' && flags.script === '-') {
    const names = ['--plan', '--script'];
    const received = [flags.plan, flags.script];
    issues.push(
      rtcIssue('ONE_STANDARD_INPUT', { path: '--script', received, params: { flags: names } }),
    );
  }
  if (issues.length > 0) throw invalidFlags(issues);
  const viewers = Number(flags.viewers);
  const plan = await readJsonFile(flags.plan, SessionPlanSchema);
  const script = await readScriptFile(flags.script);
  const events = checkScriptFile({ plan, planName: flags.plan, script, viewers });
  if (flags.out !== undefined && flags.out !== '-') await checkWritable(flags.out);
  const session = { plan, script: events, viewers };
  const log =
    flags.memory === true
      ? await runScriptedSessionInMemory(session)
      : await runOnServer(session, context);
  const began = log.presence.length > 0 || log.events.length > 0;
  if (began) await writeLog(log, flags.out, context);
  for (const gap of log.gaps) context.note(gapLine(gap));
  if (!began) context.note(NO_LOG);
  return began ? (log.gaps.length === 0 ? 0 : 1) : 2;
}

/** An empty log must not replace the log of an earlier session. */
const NO_LOG = {
  en: 'The session ended before anyone joined the room; no log was written.',
  'zh-Hans': '尚无人进入房间就已结束：没有写出日志。',
};

const STOPPING = {
  en: 'Stopping: the log up to now will be written. Press Ctrl-C again to end at once without a log.',
  'zh-Hans': '正在停止：将写出到目前为止的日志。再按一次 Ctrl-C 则立即结束，不写日志。',
};

async function runOnServer(
  session: Pick<ScriptedSessionOptions, 'plan' | 'script' | 'viewers'>,
  { signal, note }: BinContext,
): Promise<SessionLog> {
  const onAbort = (): void => note(STOPPING);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await withServerErrors({ note }, () =>
      runScriptedSession({
        ...session,
        signal,
        onProgress: (progress) => {
          const line = progressLine(progress);
          if (line !== undefined) note(line);
        },
      }),
    );
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function writeLog(
  log: SessionLog,
  out: string | undefined,
  { print, note, say }: BinContext,
): Promise<void> {
  const { mode, events, totals, gaps } = log;
  const people = summaryOf(log, say);
  if (out === undefined || out === '-') {
    print({ people, json: log });
    return;
  }
  await writeFileWhole(out, jsonText(log)).catch((error: unknown) => keep(log, { error, note }));
  note({ en: `The session log is in ${out}.`, 'zh-Hans': `场次日志已写入 ${out}。` });
  print({
    people,
    json: { log: out, id: log.id, mode, events: events.length, totals, gaps: gaps.length },
  });
}

/** A log that cannot be written to its file is kept in a temporary file. */
async function keep(
  log: SessionLog,
  { error, note }: Pick<BinContext, 'note'> & { readonly error: unknown },
): Promise<never> {
  const kept = join(tmpdir(), `livelane-log-${randomUUID()}.json`);
  await writeFileWhole(kept, jsonText(log));
  note({ en: `The session log was kept in ${kept}.`, 'zh-Hans': `场次日志已保存在 ${kept}。` });
  throw error;
}

/** The log in a few lines for people. */
function summaryOf(
  { mode, start, end, events, totals, gaps }: SessionLog,
  say: BinContext['say'],
): string {
  const rows: readonly (readonly [label: LocalText, value: string])[] = [
    [{ en: 'mode', 'zh-Hans': '方式' }, say(MODES[mode])],
    [{ en: 'from', 'zh-Hans': '开始' }, start],
    [{ en: 'to', 'zh-Hans': '结束' }, end],
    [{ en: 'events', 'zh-Hans': '事件' }, groupDigits(events.length)],
    [{ en: 'viewers', 'zh-Hans': '观众' }, groupDigits(totals.viewers)],
    [{ en: 'at most at once', 'zh-Hans': '同时最多' }, groupDigits(totals.peakViewers)],
    [{ en: 'viewer seconds', 'zh-Hans': '观看秒数' }, groupDigits(totals.viewerSeconds)],
    [{ en: 'gaps', 'zh-Hans': '缺口' }, groupDigits(gaps.length)],
  ];
  return terminalTable(rows.map(([label, value]) => [say(label), value]));
}

const MODES: Readonly<Record<SessionLog['mode'], LocalText>> = {
  real: { en: 'real', 'zh-Hans': '真实' },
  memory: { en: 'memory', 'zh-Hans': '内存' },
};
