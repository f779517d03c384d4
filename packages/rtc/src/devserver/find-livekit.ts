import { chmod, rm } from 'node:fs/promises';
import type { Attempt } from '../errors/dev-server-errors.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import {
  cachedServerPath,
  keepInCache,
  makeBuildFolder,
  prepareCache,
  withBuildLock,
} from './cache.ts';
import type { CommandResult, CommandRunner } from './command.ts';
import { failure, outputOf } from './failures.ts';
import { buildWithGo, goIsRecentEnough } from './go-build.ts';
import { FOUND_BY_ZH, type ProgressText, type ReportProgress } from './progress.ts';
import {
  fetchRelease,
  GO_LIVEKIT,
  isRecentEnough,
  LIVEKIT_DOCKER,
  LIVEKIT_VERSION,
  OLDEST_LIVEKIT,
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

/**
 * The LiveKit server to run: on PATH if it is new enough, in the cache folder, from the release archive with its
 * pinned SHA-256, built by Go, or as a Docker image by digest, in this order.
 * @throws LIVEKIT_UNAVAILABLE with every way that was tried and why it failed.
 * @throws FOLDER_UNWRITABLE if nothing is on PATH or cached, and the cache folder is not writable.
 */
export async function findLiveKit(options: FindOptions): Promise<FoundServer> {
  const tried: Attempt[] = [];
  if (options.platform === 'win32') {
    throw unavailable([{ way: 'path', reason: failure('ON_WINDOWS', {}) }]);
  }
  const onPath = await fromPath(options);
  if ('command' in onPath) return onPath;
  tried.push(onPath);
  const cached = await fromCache(options);
  if (cached !== undefined) return cached;
  const path = cachedServerPath(options.cacheDir);
  tried.push({ way: 'cache', reason: failure('NOT_CACHED', { path }) });
  const provisioned = await provision(options, tried);
  if (provisioned !== undefined) return provisioned;
  const docker = await options.run('docker', ['version', '--format', '{{.Server.Version}}'], {
    timeoutMs: 10_000,
    signal: options.signal,
  });
  options.signal?.throwIfAborted();
  if (docker.code === 0) {
    return { foundBy: 'docker', command: dockerImage, version: LIVEKIT_DOCKER.version };
  }
  const reason = failure('NO_DOCKER', { output: outputOf(docker) });
  tried.push({ way: 'docker', reason });
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
    LIVEKIT_DOCKER.image,
    '--config',
    configPath,
  ],
});

/** The program on PATH may be of any age: it counts if its version is supported. */
async function fromPath(options: FindOptions): Promise<FoundServer | Attempt> {
  const file = 'livekit-server';
  const result = await askVersion(file, options);
  const version = versionIn(result.stdout);
  if (result.code === 0 && version !== undefined && isRecentEnough(version))
    return { foundBy: 'path', command: program(file), version };
  if (result.code === undefined) {
    const missing = result.lastLine.includes('ENOENT');
    const reason = missing
      ? failure('NOT_ON_PATH', {})
      : failure('NOT_STARTED', { program: file, output: outputOf(result) });
    return { way: 'path', reason };
  }
  const wanted = OLDEST_LIVEKIT;
  const reason =
    version === undefined
      ? failure('UNKNOWN_VERSION', { output: outputOf(result), wanted })
      : failure('TOO_OLD', { version, wanted });
  options.report('look', reason);
  return { way: 'path', reason };
}

async function fromCache(options: FindOptions): Promise<FoundServer | undefined> {
  for (const wanted of cachedVersions(options)) {
    const path = cachedServerPath(options.cacheDir, wanted);
    const version = await usable(path, options);
    if (version !== undefined) return { foundBy: 'cache', command: program(path), version };
  }
  return undefined;
}

/** The versions that can have been downloaded or built, the newest first. */
function cachedVersions({ platform, arch }: FindOptions): ReadonlySet<string> {
  const archive = releaseArchiveFor(platform, arch);
  return new Set([...(archive === undefined ? [] : [archive.version]), GO_LIVEKIT]);
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
    const platform = `${options.platform}-${options.arch}`;
    tried.push({ way: 'release', reason: failure('NO_ARCHIVE', { platform }) });
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
    const reason =
      go.code === 0 ? failure('OLD_GO', { version: go.stdout.trim() }) : failure('NO_GO', {});
    tried.push({ way: 'go', reason });
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
  readonly get: (folder: string) => Promise<{ path: string } | { reason: ProgressText }>;
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
      options.report(way === 'release' ? 'download' : 'build', got.reason);
      return undefined;
    }
    await chmod(got.path, 0o755);
    const version = await usable(got.path, options);
    if (version === undefined) {
      const output = outputOf(await askVersion(got.path, options));
      tried.push({ way, reason: failure('NOT_STARTED', { program: got.path, output }) });
      return undefined;
    }
    return {
      foundBy: way,
      command: program(await keepInCache(options.cacheDir, { path: got.path, version })),
      version,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function unavailable(tried: readonly Attempt[]) {
  const attempts = tried.map(({ way, reason }) => ({
    en: `${way}: ${reason['en']}`,
    'zh-Hans': `${FOUND_BY_ZH[way]}：${reason['zh-Hans']}`,
  }));
  return rtcError('LIVEKIT_UNAVAILABLE', { tried, attempts, version: LIVEKIT_VERSION });
}
