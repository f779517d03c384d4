import { randomBytes } from 'node:crypto';
import {
  link,
  mkdir,
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
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderUnwritable } from './errors.ts';
import { LIVEKIT_VERSION } from './release.ts';

/** Where built servers are kept: `LIVELANE_CACHE`, else `$XDG_CACHE_HOME/livelane`, else `~/.cache/livelane`. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const own = env['LIVELANE_CACHE'];
  if (own !== undefined && own !== '') return own;
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg !== undefined && xdg !== '') return join(xdg, 'livelane');
  const home = env['HOME'];
  return join(home !== undefined && home !== '' ? home : homedir(), '.cache', 'livelane');
}

/** The path of the cached server of the pinned version, whether or not it is there. */
export function cachedServerPath(cacheDir: string): string {
  return join(cacheDir, `livekit-server-${LIVEKIT_VERSION}`);
}

const BUILD_PREFIX = 'build-';
/** Longer than a build may take; a process id is reused after a reboot, so nothing older is believed. */
const STALE_MS = 30 * 60_000;

/**
 * Makes the cache folder and shows that it takes files.
 * @throws FILE_UNWRITABLE that names the folder and LIVELANE_CACHE
 */
export async function prepareCache(cacheDir: string): Promise<void> {
  try {
    await makeFolder(cacheDir);
    const probe = join(cacheDir, `probe-${ownName()}`);
    await writeFile(probe, '', { flag: 'wx' });
    await rm(probe, { force: true });
  } catch (cause) {
    throw folderUnwritable({ what: 'cache', path: cacheDir, variable: 'LIVELANE_CACHE', cause });
  }
}

/** One level at a time: Node's recursive `mkdir` never returns where the system says ENOENT for good, as under /proc. */
async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  let at = path;
  while (!(await isFolder(at))) {
    missing.push(at);
    if (dirname(at) === at) break;
    at = dirname(at);
  }
  for (const folder of missing.reverse()) {
    await mkdir(folder).catch((cause: NodeJS.ErrnoException) => {
      // Somebody else may have made it in the meantime; a file of that name is told by what follows.
      if (cause.code !== 'EEXIST') throw cause;
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A name that no other process, and no other call of this one, has: `PID-RANDOM`. */
function ownName(): string {
  return `${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** A fresh folder inside the cache, so that the later rename stays on one file system. */
export async function makeBuildFolder(cacheDir: string): Promise<string> {
  return mkdtemp(join(cacheDir, `${BUILD_PREFIX}${process.pid}-`));
}

/** Moves a finished server into its place in one step: the cache never holds half a file. */
export async function keepInCache(cacheDir: string, builtPath: string): Promise<string> {
  const target = cachedServerPath(cacheDir);
  await rename(builtPath, target);
  return target;
}

/** How the lock is waited for. */
export interface LockOptions {
  readonly signal: AbortSignal | undefined;
  /** Called at every look while another process holds the lock. */
  readonly onWait: (holderPid: number) => void;
  /** Milliseconds between two looks. Left out: 1000. */
  readonly pollMs?: number;
}

/**
 * Runs `work` while this process alone holds the cache's build lock. A lock whose holder is no longer
 * alive is taken over, and what its killed build left behind is removed.
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
    // A lock that another process took over, believing this one dead, is that process's.
    if ((await ownerOf(lock)) === owner) await rm(lock, { force: true });
  }
}

interface Claim {
  readonly lock: string;
  /** What the lock says: the process id first. */
  readonly owner: string;
  /** A file of our own, linked into the lock's place whole: nobody ever reads a lock without its owner. */
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
        // Its age counts from here, not from when the waiting began.
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

/** Waits a moment for the lock's owner, or removes what a dead one left. */
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
  // One heir at a time: another who found it dead too may have a lock of its own there in the meantime.
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

/** How long an heir needs for its two files. */
const HEIR_MS = 5;

/** Whether the process that wrote a file is gone, or so old that its number must be another's by now. */
async function isLeft(path: string, owner: string): Promise<boolean> {
  const pid = Number.parseInt(owner, 10);
  return !(pid > 0 && isAlive(pid)) || (await ageOf(path)) >= STALE_MS;
}

function ownerOf(lock: string): Promise<string | undefined> {
  return readFile(lock, 'utf8').catch(() => undefined);
}

async function ageOf(path: string): Promise<number> {
  // A file that has just gone is not old.
  const changed = await stat(path).then(
    (found) => found.mtimeMs,
    () => Date.now(),
  );
  return Date.now() - changed;
}

/** What builds left whose process is gone. */
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
