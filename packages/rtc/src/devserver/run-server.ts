import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ServerSettings, serverConfigFile } from './config-file.ts';
import { devServerError, folderUnwritable } from './errors.ts';
import type { ServerCommand } from './find-livekit.ts';

/** How a server ended. */
export interface DevServerExit {
  /** True when the server ended because it was told to. */
  readonly expected: boolean;
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  /** The signal that ended it, e.g. `SIGKILL`; null when it ended by itself. */
  readonly signal: string | null;
  /** What the server wrote last, oldest first, at most 40 lines. */
  readonly lastLines: readonly string[];
}

/** A started server that answers. */
export interface RunningServer {
  readonly pid: number;
  readonly exited: Promise<DevServerExit>;
  stop(): Promise<void>;
}

/** What a server is run with. */
export interface RunOptions {
  readonly command: ServerCommand;
  readonly settings: ServerSettings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal | undefined;
  readonly stopGraceMs: number;
}

const KEPT_LINES = 40;
const START_TIMEOUT_MS = 20_000;

/**
 * When this process dies without a word, the pipe closes, and the shell on its other end stops the
 * server and removes its folder. `cat` returns at the end of the pipe.
 */
const WATCHDOG =
  'cat >/dev/null; kill -s TERM -- "-$1" 2>/dev/null; sleep 5; kill -s KILL -- "-$1" 2>/dev/null; rm -rf "$2"';

/**
 * LiveKit listens 100 ms before it takes itself for running, and until then forgets a SIGTERM. One that has
 * not answered yet is past that time soon after its start.
 */
const DEAF_MS = { afterAnswer: 150, afterStart: 600 } as const;

/** A program that the server started may hold its output open: the last lines are not waited for longer. */
const LAST_LINES_MS = 250;

/**
 * Starts the server from a config file of its own and returns once it answers.
 * @throws LIVEKIT_DIED when it ends before, or does not answer within 20 s
 * @throws FILE_UNWRITABLE when there is no temporary folder for its configuration
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
    throw folderUnwritable({ what: 'temporary', path: tmpdir(), variable: 'TMPDIR', cause });
  }
}

interface LaunchedServer extends RunningServer {
  readonly lastLines: readonly string[];
  hasExited(): boolean;
  /** It answers: it will soon hear. */
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
  let hearsAt = performance.now() + DEAF_MS.afterStart;
  const exited = ending(child, lastLines).then((how): DevServerExit => {
    gone = true;
    watchdog?.kill('SIGKILL');
    return { expected: stopped !== undefined, ...how, lastLines: [...lastLines] };
  });
  // A death is told before the folder is gone: connections that fail at its death keep the threads busy
  // that files are removed by, for many seconds.
  const removed = exited.then(() => remove(folder));
  const stop = async (): Promise<void> => {
    // Never a signal to the number of a process that is gone: another may have it by now.
    if (!gone) stopped ??= end(child, { exited, hearsAt, graceMs: options.stopGraceMs });
    await removed;
  };
  const onAbort = () => void stop();
  options.signal?.addEventListener('abort', onAbort, { once: true });
  void exited.then(() => options.signal?.removeEventListener('abort', onAbort));
  const answered = () => {
    hearsAt = performance.now() + DEAF_MS.afterAnswer;
  };
  return { pid: child.pid ?? -1, exited, stop, lastLines, hasExited: () => gone, answered };
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

/** How a process ended, once it has; what it started in its group is ended then too. */
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

interface Farewell {
  readonly exited: Promise<DevServerExit>;
  /** When the server hears a SIGTERM, on the clock of `performance`. */
  readonly hearsAt: number;
  readonly graceMs: number;
}

/** SIGTERM once, since LiveKit takes a second one for a wish to drop everybody; SIGKILL after the grace. */
async function end(child: ChildProcess, { exited, hearsAt, graceMs }: Farewell): Promise<void> {
  const over = new AbortController();
  void exited.then(() => over.abort());
  const wait = (ms: number) => sleep(ms, undefined, { signal: over.signal }).catch(() => undefined);
  await wait(Math.max(0, hearsAt - performance.now()));
  if (!over.signal.aborted) signalGroup(child, 'SIGTERM');
  await wait(graceMs);
  if (!over.signal.aborted) signalGroup(child, 'SIGKILL');
  await exited;
}

/** The server may be a script that started the real one: the signal is for all of its group. */
function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone, which is what was wanted.
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
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline) {
    options.signal?.throwIfAborted();
    if (server.hasExited()) throw died('ended before it answered', server, options.settings.port);
    if (await answers(`http://127.0.0.1:${options.settings.port}/`)) return;
    await sleep(25);
  }
  throw died(`did not answer within ${START_TIMEOUT_MS / 1000} s`, server, options.settings.port);
}

/** Whether something that speaks HTTP is at `url`. */
export async function answers(url: string, timeoutMs = 1_000): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function died(how: string, server: LaunchedServer, port: number) {
  const lastLines = [...server.lastLines];
  return devServerError(
    'LIVEKIT_DIED',
    `The LiveKit server ${how}. Last lines:\n${lastLines.slice(-5).join('\n')}`,
    {
      retryable: true,
      details: {
        port,
        lastLines,
        fix: 'read the last lines; if a port was taken meanwhile, try again',
      },
    },
  );
}
