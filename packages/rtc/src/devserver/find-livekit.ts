import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  cachedServerPath,
  keepInCache,
  makeBuildFolder,
  prepareCache,
  withBuildLock,
} from './cache.ts';
import type { CommandResult, CommandRunner } from './command.ts';
import { devServerError } from './errors.ts';
import { buildWithGo, goIsRecentEnough } from './go-build.ts';
import type { ReportProgress } from './progress.ts';
import {
  fetchRelease,
  isRecentEnough,
  LIVEKIT_DOCKER_IMAGE,
  LIVEKIT_VERSION,
  releaseArchiveFor,
  versionIn,
} from './release.ts';

/** Program and arguments that start the server from a configuration file. */
export type ServerCommand = (configPath: string) => {
  readonly file: string;
  readonly args: readonly string[];
};

/** A server program that runs here. */
export interface FoundServer {
  readonly foundBy: 'path' | 'cache' | 'release' | 'go' | 'docker';
  readonly command: ServerCommand;
  readonly version: string;
}

export interface FindOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cacheDir: string;
  readonly platform: string;
  readonly arch: string;
  readonly run: CommandRunner;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal | undefined;
  readonly report: ReportProgress;
}

/** A way to a server that was tried, and why it failed. */
export interface Attempt {
  readonly way: FoundServer['foundBy'];
  readonly reason: string;
}

/**
 * The LiveKit server to run: on PATH if it is new enough, in the cache folder, from the release archive with its
 * pinned SHA-256, built by Go, or as a Docker image by digest, in this order.
 * @throws LIVEKIT_UNAVAILABLE with every way that was tried and why it failed.
 * @throws FILE_UNWRITABLE when nothing is on PATH or cached, and the cache folder takes no files.
 */
export async function findLiveKit(options: FindOptions): Promise<FoundServer> {
  const tried: Attempt[] = [];
  if (options.platform === 'win32') {
    throw unavailable([
      {
        way: 'path',
        reason: 'the live server is not supported on Windows itself: run this inside WSL',
      },
    ]);
  }
  const onPath = await fromPath(options);
  if ('command' in onPath) return onPath;
  tried.push(onPath);
  const cached = await fromCache(options);
  if (cached !== undefined) return cached;
  tried.push({ way: 'cache', reason: `nothing at ${cachedServerPath(options.cacheDir)}` });
  const provisioned = await provision(options, tried);
  if (provisioned !== undefined) return provisioned;
  const docker = await options.run('docker', ['version', '--format', '{{.Server.Version}}'], {
    timeoutMs: 10_000,
    signal: options.signal,
  });
  options.signal?.throwIfAborted();
  if (docker.code === 0) {
    return { foundBy: 'docker', command: dockerImage, version: LIVEKIT_VERSION };
  }
  tried.push({ way: 'docker', reason: `no Docker engine answers: ${docker.lastLine}` });
  throw unavailable(tried);
}

function program(file: string): ServerCommand {
  return (configPath) => ({ file, args: ['--config', configPath] });
}

/** The host's network, so that the loopback ports of the configuration mean the same inside. */
const dockerImage: ServerCommand = (configPath) => ({
  file: 'docker',
  args: [
    'run',
    '--rm',
    '--network',
    'host',
    '-v',
    `${configPath}:${configPath}:ro`,
    LIVEKIT_DOCKER_IMAGE,
    '--config',
    configPath,
  ],
});

/** The program on PATH may be of any age: it counts if it is as new as the version that this package is measured against. */
async function fromPath(options: FindOptions): Promise<FoundServer | Attempt> {
  const file = 'livekit-server';
  const result = await askVersion(file, options);
  const version = versionIn(result.stdout);
  if (result.code === 0 && version !== undefined && isRecentEnough(version))
    return { foundBy: 'path', command: program(file), version };
  if (result.code === undefined) {
    const missing = result.lastLine.includes('ENOENT');
    const reason = missing ? `no ${file} on PATH` : `${file} does not run: ${result.lastLine}`;
    return { way: 'path', reason };
  }
  const found = version ?? `of an unknown version (${result.lastLine})`;
  options.report('look', {
    en: `passing over the ${file} on PATH: it is ${found}, and ${LIVEKIT_VERSION} or newer is needed`,
    'zh-Hans': `跳过 PATH 中的 ${file}：其版本为 ${version ?? `未知（${result.lastLine}）`}，需要 ${LIVEKIT_VERSION} 或更高版本`,
  });
  return {
    way: 'path',
    reason: `the ${file} on PATH is ${found}; ${LIVEKIT_VERSION} or newer is needed`,
  };
}

async function fromCache(options: FindOptions): Promise<FoundServer | undefined> {
  const path = cachedServerPath(options.cacheDir);
  const version = await usable(path, options);
  return version === undefined ? undefined : { foundBy: 'cache', command: program(path), version };
}

/** The version a server program reports; undefined when it does not run. */
async function usable(path: string, options: FindOptions): Promise<string | undefined> {
  const result = await askVersion(path, options);
  return result.code === 0 ? versionIn(result.stdout) : undefined;
}

async function askVersion(path: string, options: FindOptions): Promise<CommandResult> {
  const { env, signal } = options;
  const result = await options.run(path, ['--version'], { env, timeoutMs: 15_000, signal });
  signal?.throwIfAborted();
  return result;
}

async function provision(options: FindOptions, tried: Attempt[]): Promise<FoundServer | undefined> {
  const { cacheDir, signal, report } = options;
  await prepareCache(cacheDir);
  const onWait = (pid: number) =>
    report('wait', {
      en: `process ${pid} is already getting the LiveKit server, waiting for it`,
      'zh-Hans': `进程 ${pid} 正在获取 LiveKit 服务器，等待其完成`,
    });
  return withBuildLock(cacheDir, { signal, onWait }, async () => {
    // Another process may have finished while this one waited.
    const ready = await fromCache(options);
    if (ready !== undefined) return ready;
    return (await byRelease(options, tried)) ?? (await byGo(options, tried));
  });
}

async function byRelease(options: FindOptions, tried: Attempt[]): Promise<FoundServer | undefined> {
  const archive = releaseArchiveFor(options.platform, options.arch);
  if (archive === undefined) {
    tried.push({
      way: 'release',
      reason: `no release archive for ${options.platform}-${options.arch}`,
    });
    return undefined;
  }
  options.report('download', {
    en: `downloading ${archive.url}`,
    'zh-Hans': `正在下载 ${archive.url}`,
  });
  return install(options, {
    way: 'release',
    tried,
    get: (folder) => fetchRelease({ ...options, archive, folder }),
  });
}

async function byGo(options: FindOptions, tried: Attempt[]): Promise<FoundServer | undefined> {
  const go = await options.run('go', ['env', 'GOVERSION'], {
    env: options.env,
    timeoutMs: 15_000,
    signal: options.signal,
  });
  if (go.code !== 0 || !goIsRecentEnough(go.stdout)) {
    const found = go.code === 0 ? `Go is ${go.stdout.trim()}` : 'Go was not found';
    tried.push({ way: 'go', reason: `${found}; 1.26 or newer is needed` });
    return undefined;
  }
  return install(options, {
    way: 'go',
    tried,
    get: (folder) => buildWithGo({ ...options, folder }),
  });
}

interface Installation {
  readonly way: 'release' | 'go';
  readonly tried: Attempt[];
  readonly get: (folder: string) => Promise<{ path: string } | { reason: string }>;
}

async function install(
  options: FindOptions,
  { way, tried, get }: Installation,
): Promise<FoundServer | undefined> {
  const folder = await makeBuildFolder(options.cacheDir);
  try {
    const got = await get(folder);
    options.signal?.throwIfAborted();
    if ('reason' in got) {
      tried.push({ way, reason: got.reason });
      return undefined;
    }
    await chmod(got.path, 0o755);
    const version = await usable(got.path, options);
    if (version === undefined) {
      tried.push({ way, reason: `${join(folder, 'livekit-server')} does not run on this machine` });
      return undefined;
    }
    return {
      foundBy: way,
      command: program(await keepInCache(options.cacheDir, got.path)),
      version,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function unavailable(tried: readonly Attempt[]) {
  const list = tried.map(({ way, reason }) => `${way}: ${reason}`).join('; ');
  return devServerError(
    'LIVEKIT_UNAVAILABLE',
    `No LiveKit server could be had (${list}). Install livekit-server ${LIVEKIT_VERSION} or Go 1.26, or set LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET.`,
    {
      retryable: false,
      details: {
        tried,
        fix: 'install livekit-server or Go 1.26, or set LIVEKIT_URL with its key and secret',
      },
    },
  );
}
