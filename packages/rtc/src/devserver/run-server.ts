import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeReceived } from '@livelane/contracts/vocabulary';
import { createHttpClient } from '@livelane/contracts/vocabulary/node';
import { rtcError } from '../errors/rtc-errors.ts';
import { type ServerSettings, serverConfigFile } from './config-file.ts';
import { systemCode } from './failures.ts';
import type { ServerCommand } from './find-livekit.ts';

/** How a server exited. */
export interface DevServerExit {
  /** Whether it exited because of `stop` or its abort signal. */
  readonly expected: boolean;
  /** Exit code; null if a signal ended it. */
  readonly code: number | null;
  /** The signal that ended it, such as `SIGKILL`; null if it exited by itself. */
  readonly signal: string | null;
  /** Its last lines of output, oldest first, at most 40. */
  readonly lastLines: readonly string[];
}

/** A server that answers. */
export interface RunningServer {
  readonly pid: number;
  readonly exited: Promise<DevServerExit>;
  stop(): Promise<void>;
}

/** Options of {@link runServer}. */
export interface RunOptions {
  readonly command: ServerCommand;
  readonly settings: ServerSettings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal | undefined;
  readonly stopGraceMs: number;
}

const KEPT_LINES = 40;
const START_TIMEOUT_MS = 20_000;

/**
 * If this process is killed, the pipe closes, and the shell at its other end stops the server and removes its folder.
 * `read` is built in: a program that is not on PATH would end the server at once.
 */
const WATCHDOG =
  'while read -r _; do :; done; kill -s TERM -- "-$1" 2>/dev/null; sleep 5; kill -s KILL -- "-$1" 2>/dev/null; rm -rf "$2"';

/**
 * LiveKit answers 100 ms before it handles SIGTERM, and ignores a signal that comes earlier. Milliseconds after the first
 * answer, or after the start if there was none, until the signal is handled.
 */
const UNHANDLED_MS = { afterAnswer: 150, afterStart: 600 } as const;

/** Maximum wait for the last lines: a program that the server started may keep its output open. */
const LAST_LINES_MS = 250;

/**
 * Starts the server from a config file of its own and returns once it answers.
 * @throws LIVEKIT_DIED if it exits before, or does not answer within 20 s
 * @throws FOLDER_UNWRITABLE if the folder for temporary files is not writable
 */
export async function runServer(options: RunOptions): Promise<RunningServer> {
  const { folder, configPath } = await writeConfig(options.settings);
  let server: LaunchedServer | undefined;
  try {
    server = launch(options, folder, configPath);
    await untilAnswering(options, server);
    server.answered();
    return server;
  } catch (error) {
    await server?.stop();
    await remove(folder);
    throw error;
  }
}

async function writeConfig(
  settings: ServerSettings,
): Promise<{ readonly folder: string; readonly configPath: string }> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'livelane-livekit-'));
    const configPath = join(folder, 'livekit.yaml');
    await writeFile(configPath, serverConfigFile(settings), { mode: 0o600 });
    return { folder, configPath };
  } catch (cause) {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    const details = { reason: 'temporary', path: tmpdir(), variable: 'TMPDIR' } as const;
    throw rtcError('FOLDER_UNWRITABLE', { ...details, system: systemCode(cause) }, { cause });
  }
}

interface LaunchedServer extends RunningServer {
  readonly lastLines: readonly string[];
  hasExited(): boolean;
  /** Call it at the first answer: the server handles SIGTERM soon after. */
  answered(): void;
}

function launch(options: RunOptions, folder: string, configPath: string): LaunchedServer {
  const { file, args } = options.command(configPath);
  // A process group of its own: Ctrl-C must reach the caller first, which then decides the order.
  const child = spawn(file, args, {
    env: options.env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const lastLines = keepLastLines(child);
  const watchdog = child.pid === undefined ? undefined : watch(child.pid, folder);
  let stopped: Promise<void> | undefined;
  let gone = false;
  let handlesAt = performance.now() + UNHANDLED_MS.afterStart;
  const exited = ending(child, lastLines).then((how): DevServerExit => {
    gone = true;
    watchdog?.kill('SIGKILL');
    return { expected: stopped !== undefined, ...how, lastLines: [...lastLines] };
  });
  // An exit is reported before the folder is removed: connections that fail at the exit occupy the threads that
  // remove files for many seconds.
  const removed = exited.then(() => remove(folder));
  const stop = async (): Promise<void> => {
    // The id of a process that has exited may belong to another one now.
    if (!gone) stopped ??= end(child, { exited, handlesAt, graceMs: options.stopGraceMs });
    await removed;
  };
  const onAbort = () => void stop();
  options.signal?.addEventListener('abort', onAbort, { once: true });
  void exited.then(() => options.signal?.removeEventListener('abort', onAbort));
  const answered = () => {
    handlesAt = performance.now() + UNHANDLED_MS.afterAnswer;
  };
  return { pid: child.pid ?? -1, exited, stop, lastLines, hasExited: () => gone, answered };
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

/** How a process exited; ends its process group as well. */
function ending(
  child: ChildProcess,
  lastLines: string[],
): Promise<Pick<DevServerExit, 'code' | 'signal'>> {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      lastLines.push(error.message);
      if (child.pid === undefined) resolve({ code: null, signal: null });
    });
    child.on('exit', (code, signal) => {
      signalGroup(child, 'SIGKILL');
      const finish = () => {
        clearTimeout(timer);
        resolve({ code, signal });
      };
      const timer = setTimeout(finish, LAST_LINES_MS);
      child.once('close', finish);
    });
  });
}

interface Stopping {
  readonly exited: Promise<DevServerExit>;
  /** From when on the server handles SIGTERM, on the clock of `performance`. */
  readonly handlesAt: number;
  readonly graceMs: number;
}

/** One SIGTERM, because LiveKit drops all connections at a second one; SIGKILL after the grace. */
async function end(child: ChildProcess, { exited, handlesAt, graceMs }: Stopping): Promise<void> {
  const over = new AbortController();
  void exited.then(() => over.abort());
  const wait = (ms: number) => sleep(ms, undefined, { signal: over.signal }).catch(() => undefined);
  await wait(Math.max(0, handlesAt - performance.now()));
  if (!over.signal.aborted) signalGroup(child, 'SIGTERM');
  await wait(graceMs);
  if (!over.signal.aborted) signalGroup(child, 'SIGKILL');
  await exited;
}

/** Signals the whole group, because the server may be a script that started the real one. */
function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

function watch(pid: number, folder: string): ChildProcess {
  const watchdog = spawn('/bin/sh', ['-c', WATCHDOG, 'sh', String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  (watchdog.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return watchdog;
}

function keepLastLines(child: ChildProcess): string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
    });
  }
  return lines;
}

async function untilAnswering(options: RunOptions, server: LaunchedServer): Promise<void> {
  const { fetch, signal, settings } = options;
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline) {
    signal?.throwIfAborted();
    if (server.hasExited()) throw died('at-start', server, settings.port);
    if (await answers(`http://127.0.0.1:${settings.port}/`, { fetch })) return;
    await sleep(25);
  }
  throw died('no-answer', server, settings.port);
}

/** How a server is asked whether it is there. */
export interface HealthCheck {
  readonly fetch: typeof globalThis.fetch;
  /** Default: 1000. */
  readonly timeoutMs?: number;
}

/** Whether a URL responds with a status of 200 to 299. */
export async function answers(
  url: string,
  { fetch, timeoutMs = 1_000 }: HealthCheck,
): Promise<boolean> {
  const limits = { timeoutMs, totalMs: timeoutMs, mostBytes: 65_536, retries: 0 };
  const client = createHttpClient({ fetch, ...limits });
  return client.request(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

function died(reason: 'at-start' | 'no-answer', server: LaunchedServer, port: number) {
  const lastLines = [...server.lastLines];
  const lastLine = describeReceived(lastLines.at(-1) ?? '');
  const seconds = START_TIMEOUT_MS / 1_000;
  return rtcError(
    'LIVEKIT_DIED',
    { reason, port, lastLines, lastLine, seconds },
    { retryable: true },
  );
}
