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
  unlink,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
const STALE_LOCK_MS = 30 * 60_000;

/** A fresh folder inside the cache, so that the later rename stays on one file system. */
export async function makeBuildFolder(cacheDir: string): Promise<string> {
  return mkdtemp(join(cacheDir, BUILD_PREFIX));
}

/** Moves a finished server into its place in one step: the cache never holds half a file. */
export async function keepInCache(cacheDir: string, builtPath: string): Promise<string> {
  const target = cachedServerPath(cacheDir);
  await rename(builtPath, target);
  return target;
}

export interface LockOptions {
  readonly signal: AbortSignal | undefined;
  /** Called about every second while another process holds the lock. */
  readonly onWait: (holderPid: number) => void;
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
  await mkdir(cacheDir, { recursive: true });
  const lock = join(cacheDir, 'build.lock');
  const mine = join(cacheDir, `lock-${process.pid}-${randomBytes(4).toString('hex')}`);
  // Linked into place whole, so that nobody ever reads a lock without its holder.
  await writeFile(mine, String(process.pid));
  try {
    await takeLock(lock, mine, options);
  } finally {
    await rm(mine, { force: true });
  }
  try {
    await removeLeftovers(cacheDir);
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string, mine: string, options: LockOptions): Promise<void> {
  for (;;) {
    options.signal?.throwIfAborted();
    try {
      await link(mine, lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
    const age =
      Date.now() -
      (await stat(lock).then(
        (found) => found.mtimeMs,
        () => 0,
      ));
    // A process id is reused after a reboot, so an old lock is not believed for ever.
    if (holder > 0 && isAlive(holder) && age < STALE_LOCK_MS) {
      options.onWait(holder);
      await sleep(1_000, undefined, options.signal === undefined ? {} : { signal: options.signal });
    } else {
      await unlink(lock).catch(() => undefined);
    }
  }
}

async function removeLeftovers(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    if (name.startsWith(BUILD_PREFIX)) {
      await rm(join(cacheDir, name), { recursive: true, force: true });
    }
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
