import {
  type SessionLog,
  type SessionPlan,
  SessionPlanSchema,
} from '@livelane/contracts/vocabulary';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  confirmedLists,
  type ExitCode,
  helpText,
  LIST_FORMS,
  listReading,
  readRecordFile,
  readTogether,
  type TableArguments,
} from '@livelane/contracts/vocabulary/node';
import { planIssues } from '../commerce/plan-index.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { runScriptedSessionInMemory } from '../session/memory-rehearsal.ts';
import { checkWritable } from '../session/run/writable.ts';
import { MAX_SCRIPT_VIEWERS } from '../session/script/script.ts';
import { runScriptedSession, type ScriptedSessionOptions } from '../session/scripted-session.ts';
import { countIssues, invalidFlags } from './flag.ts';
import { deliverLog, hasBegun, noteGaps } from './log-output.ts';
import { progressLine } from './progress-line.ts';
import { openRunJournal } from './run-journal.ts';
import { checkScriptList, readScript } from './script-file.ts';
import { withServerErrors } from './server-errors.ts';

interface RunFlags extends TableArguments {
  readonly plan: string;
  readonly script: string;
  readonly out?: string;
  readonly journal?: string;
  readonly viewers: number;
  readonly memory?: true;
}

export function addRun(bin: Bin): void {
  const command = bin.program
    .command('run')
    .description(
      helpText(
        'run a script in a real room with simulated participants, and write the session log; every `reserve` is granted, as stock is the business of the application; the exit code is 1 if the log has gaps, other than DUTIES_UNKNOWN, or misses disclosures',
        '在真实直播间中按脚本运行一场直播（模拟参与者），并写出直播日志；每个 `reserve` 都会成功，因为库存由应用管理；日志有缺口（DUTIES_UNKNOWN 除外）或缺少披露时，退出码为 1',
      ),
    )
    .requiredOption(
      '--plan <file>',
      helpText('session plan (JSON; - for standard input)', '执行单（JSON；- 表示标准输入）'),
    )
    .requiredOption(
      '--script <file>',
      helpText(
        `script (${LIST_FORMS.en}; - for standard input)`,
        `脚本（${LIST_FORMS['zh-Hans']}；- 表示标准输入）`,
      ),
    )
    .option(
      '--out <file>',
      helpText('output file; default: standard output', '输出文件；默认：标准输出'),
    )
    .option(
      '--journal <file>',
      helpText(
        'file that keeps what happens until the log is written; default: the output file followed by .journal',
        '在写出日志之前保存经过的文件；默认：输出文件名加 .journal',
      ),
    )
    .option(
      '--viewers <count>',
      helpText('minimum number of viewers, 0 to 50', '最少观众人数，0 至 50'),
      viewersOption,
      5,
    )
    .option(
      '--memory',
      helpText(
        'rehearse in memory, without a LiveKit server; the log has mode "memory"',
        '在内存中预演，不使用 LiveKit 服务器；日志的 mode 为 "memory"',
      ),
    );
  addTableOptions(command).action((flags: RunFlags) => bin.run((context) => run(flags, context)));
}

const VIEWERS = { from: 0, to: MAX_SCRIPT_VIEWERS } as const;

type Session = Pick<ScriptedSessionOptions, 'plan' | 'script' | 'viewers' | 'journal'>;

async function run(flags: RunFlags, context: BinContext): Promise<ExitCode> {
  const session = await readSession(flags, context);
  const { out } = flags;
  if (out !== undefined && out !== '-') await checkWritable(out);
  if (flags.memory === true)
    return deliver(await runScriptedSessionInMemory(session), out, context);
  const journal = await openRunJournal(flags, context);
  try {
    const log = await runOnServer({ ...session, journal: journal.journal }, context);
    const code = await deliver(log, out, context);
    await journal.remove();
    return code;
  } catch (error) {
    await journal.keep();
    throw error;
  }
}

async function deliver(
  log: SessionLog,
  out: string | undefined,
  context: BinContext,
): Promise<ExitCode> {
  const began = hasBegun(log);
  if (began) await deliverLog(log, out, context);
  const code = noteGaps(log, context);
  if (!began) context.note(NO_LOG);
  return began ? code : 2;
}

/**
 * The session that the options name; what is remarked about its files is noted.
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong with options and files
 */
async function readSession(flags: RunFlags, context: BinContext): Promise<Session> {
  refuseOneInputForBoth(flags);
  const reading = await listReading(flags, context);
  const planRead = readPlan(flags.plan, context);
  const { viewers } = flags;
  const [plan, script] = await readTogether([
    () => planRead,
    async () => readScript(flags.script, { plan: await planRead.catch(() => undefined), reading }),
  ]);
  const events = checkScriptList({ plan, script, viewers });
  context.noteFindings(confirmedLists([script], flags.rows));
  return { plan, script: events, viewers };
}

function refuseOneInputForBoth({ plan, script }: RunFlags): void {
  if (plan !== '-' || script !== '-') return;
  const params = { flags: ['--plan', '--script'] };
  const place = { path: '--script', received: [plan, script], params };
  throw invalidFlags([rtcIssue('ONE_STANDARD_INPUT', place)]);
}

function readPlan(path: string, context: BinContext): Promise<SessionPlan> {
  const file = { option: '--plan', kind: 'session-plan', schema: SessionPlanSchema };
  return readRecordFile(path, { ...file, issuesOf: planIssues }, context);
}

function viewersOption(given: string): number {
  const issues = countIssues('--viewers', given, VIEWERS);
  if (issues.length > 0) throw invalidFlags(issues);
  return Number(given);
}

/** An empty log must not replace the log of an earlier session. */
const NO_LOG = {
  en: 'The session ended before anyone joined the room; no log was written.',
  'zh-Hans': '尚无人进入直播间就已结束：没有写出日志。',
};

const STOPPING = {
  en: 'Stopping: the log up to now will be written. Press Ctrl-C again to end at once; the next run writes the log then.',
  'zh-Hans': '正在停止：将写出到目前为止的日志。再按一次 Ctrl-C 则立即结束，由下一次运行写出日志。',
};

async function runOnServer(session: Session, { signal, note }: BinContext): Promise<SessionLog> {
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
