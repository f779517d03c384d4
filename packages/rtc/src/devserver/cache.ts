import { randomBytes } from 'node:crypto';
import {
  link,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rtcError } from '../errors/rtc-errors.ts';
import { systemCode } from './failures.ts';
import { makeFolder } from './make-folder.ts';
import { LIVEKIT_VERSION } from './release.ts';

/** Folder of downloaded and built servers: `LIVELANE_CACHE`, else `$XDG_CACHE_HOME/livelane`, else `~/.cache/livelane`. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const own = env['LIVELANE_CACHE'];
  if (own !== undefined && own !== '') return own;
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg !== undefined && xdg !== '') return join(xdg, 'livelane');
  const home = env['HOME'];
  return join(home !== undefined && home !== '' ? home : homedir(), '.cache', 'livelane');
}

/** Path of a cached server, whether or not it exists. @param version - default: the newest */
export function cachedServerPath(cacheDir: string, version: string = LIVEKIT_VERSION): string {
  return join(cacheDir, `livekit-server-${version}`);
}

const BUILD_PREFIX = 'build-';
/** Longer than a build may take. An older lock is ignored, because a process id is reused after a reboot. */
const STALE_MS = 30 * 60_000;

/**
 * Creates the cache folder and checks that it is writable.
 * @throws FOLDER_UNWRITABLE that names the folder and LIVELANE_CACHE
 */
export async function prepareCache(cacheDir: string): Promise<void> {
  try {
    await makeFolder(cacheDir);
    const probe = join(cacheDir, `probe-${ownName()}`);
    await writeFile(probe, '', { flag: 'wx' });
    await rm(probe, { force: true });
  } catch (cause) {
    const details = { reason: 'cache', path: cacheDir, variable: 'LIVELANE_CACHE' } as const;
    throw rtcError('FOLDER_UNWRITABLE', { ...details, system: systemCode(cause) }, { cause });
  }
}

/** A name unique to this process and call: `PID-RANDOM`. */
function ownName(): string {
  return `${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** A new folder inside the cache, so that the later rename stays on one file system. */
export async function makeBuildFolder(cacheDir: string): Promise<string> {
  return mkdtemp(join(cacheDir, `${BUILD_PREFIX}${process.pid}-`));
}

/** Moves a complete server into its place in one step, so that the cache never contains a partial file. */
export async function keepInCache(
  cacheDir: string,
  { path: builtPath, version }: { readonly path: string; readonly version: string },
): Promise<string> {
  const target = cachedServerPath(cacheDir, version);
  await rename(builtPath, target);
  return target;
}

/** How to wait for the lock. */
export interface LockOptions {
  readonly signal: AbortSignal | undefined;
  /** Called at each check while another process holds the lock. */
  readonly onWait: (holderPid: number) => void;
  /** Milliseconds between two checks. Default: 1000. */
  readonly pollMs?: number;
}

/**
 * Runs `work` while this process holds the cache's build lock. The lock of a process that no longer exists is taken over,
 * and the files of its unfinished build are removed.
 */
export async function withBuildLock<T>(
  cacheDir: string,
  options: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  const lock = join(cacheDir, 'build.lock');
  const owner = ownName();
  await takeLock({ lock, owner, mine: join(cacheDir, `lock-${owner}`) }, options);
  try {
    await removeLeftovers(cacheDir);
    return await work();
  } finally {
    // Another process that considered this one dead may have taken the lock over.
    if ((await ownerOf(lock)) === owner) await rm(lock, { force: true });
  }
}

interface Claim {
  readonly lock: string;
  /** Content of the lock, which starts with the process id. */
  readonly owner: string;
  /** Own file that is linked into the lock's place, so that the lock never exists without its content. */
  readonly mine: string;
}

async function takeLock(claim: Claim, options: LockOptions): Promise<void> {
  const { lock, owner, mine } = claim;
  await writeFile(mine, owner);
  try {
    for (;;) {
      options.signal?.throwIfAborted();
      try {
        await link(mine, lock);
        // The age of the lock starts now, not when the waiting began.
        await utimes(lock, new Date(), new Date());
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      await giveWay(claim, options);
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** Waits for the lock's owner, or removes the lock of one that no longer exists. */
async function giveWay(
  { lock, mine }: Claim,
  { signal, onWait, pollMs = 1_000 }: LockOptions,
): Promise<void> {
  const owner = await ownerOf(lock);
  if (owner === undefined) return;
  if (!(await isLeft(lock, owner))) {
    onWait(Number.parseInt(owner, 10));
    await sleep(pollMs, undefined, signal === undefined ? {} : { signal });
    return;
  }
  // One process at a time: another one that found the owner dead may have a lock of its own there meanwhile.
  const heir = `${lock}-heir`;
  try {
    await link(mine, heir);
  } catch {
    const other = await ownerOf(heir);
    if (other !== undefined && (await isLeft(heir, other))) await rm(heir, { force: true });
    await sleep(HEIR_MS);
    return;
  }
  if ((await ownerOf(lock)) === owner) await rm(lock, { force: true });
  await rm(heir, { force: true });
}

/** Time in which another process removes a dead lock. */
const HEIR_MS = 5;

/** Whether the process that wrote a file has ended, or the file is so old that its process id may be reused. */
async function isLeft(path: string, owner: string): Promise<boolean> {
  const pid = Number.parseInt(owner, 10);
  return !(pid > 0 && isAlive(pid)) || (await ageOf(path)) >= STALE_MS;
}

function ownerOf(lock: string): Promise<string | undefined> {
  return readFile(lock, 'utf8').catch(() => undefined);
}

async function ageOf(path: string): Promise<number> {
  // A file that was just removed is not old.
  const changed = await stat(path).then(
    (found) => found.mtimeMs,
    () => Date.now(),
  );
  return Date.now() - changed;
}

/** Removes files of builds whose process has ended. */
async function removeLeftovers(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const pid = /^(?:build|lock|probe)-(\d+)-/.exec(name)?.[1];
    if (pid === undefined) continue;
    const path = join(cacheDir, name);
    if (await isLeft(path, pid)) await rm(path, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
