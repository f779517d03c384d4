import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import { isLivelaneError } from '../errors/guard.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { shownUrl } from '../errors/shown-url.ts';
import { participantNameIssues } from '../tokens/mint-token.ts';
import { secretIssues } from '../tokens/secret.ts';
import { cacheFolder } from './cache.ts';
import { type CommandRunner, runCommand } from './command.ts';
import type { DevServer } from './dev-server.ts';
import { type FoundServer, findLiveKit } from './find-livekit.ts';
import { givenServer, givenServerIssues } from './given-server.ts';
import { newKeys } from './lan/kept-identity.ts';
import { type LanOptions, openLan, type PreparedLan, prepareLan } from './lan/open-lan.ts';
import { type PortProbe, probeTcpPort, probeUdpPort } from './ports.ts';
import { type DevServerProgress, FOUND_BY_ZH, type ReportProgress } from './progress.ts';
import { faultOf } from './release.ts';
import { runServer } from './run-server.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Options of {@link startDevServer}. */
export interface StartDevServerOptions {
  /** URLs that the server sends its webhooks to, signed with its own key. Default: none. */
  readonly webhookUrls?: readonly string[];
  /** Aborting stops a build and the server. Default: only `stop()` and the end of this process do. */
  readonly signal?: AbortSignal;
  /** Called with every step, and at least every five seconds during a build. Default: none. */
  readonly onProgress?: (progress: DevServerProgress) => void;
  /** Environment variables. Default: `process.env`. */
  readonly env?: Environment;
  /** Folder of downloaded and built servers. Default: `LIVELANE_CACHE`, else `$XDG_CACHE_HOME/livelane`, else `~/.cache/livelane`. */
  readonly cacheDir?: string;
  /** TCP port for signalling, 1 to 65535. Default: a free port. */
  readonly port?: number;
  /**
   * API key and secret of at least 32 bytes. Default: made anew. Servers that share them accept the same tokens.
   */
  readonly keys?: { readonly apiKey: string; readonly apiSecret: string };
  /** `host:port` of a Redis, which servers of one cluster share, and which LiveKit's egress and ingress services need. Default: none. */
  readonly redis?: string;
  /**
   * Opens the server to phones of the local network as well, by TLS with a certificate of its own, with keys that stay the same
   * from start to start. Default: only this machine can reach it.
   */
  readonly lan?: LanOptions;
  /** Milliseconds between SIGTERM and SIGKILL when the server is stopped, 0 to 600000. Default: 5000. */
  readonly stopGraceMs?: number;
  /** Runs programs while a server is searched. Default: starts them. */
  readonly run?: CommandRunner;
  /** Downloads the release and checks that the server answers. Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Starts a LiveKit server on loopback, after finding or building one.
 * The order is: `LIVEKIT_URL` with key and secret, `livekit-server` on PATH (1.11.0 or newer), the cache folder,
 * the release archive checked against a pinned SHA-256, `go install` with Go 1.26, Docker by the image's digest.
 * Settings, a given port and the cache folder are checked before anything is downloaded or built.
 *
 * @returns a server that answers on 127.0.0.1 only, with a new key and secret; with `lan`, on the address of the local network too
 * @throws INPUT_INVALID with every invalid option and environment variable
 * @throws LIVEKIT_PORT_TAKEN if `port` or `lan.port` is in use
 * @throws LAN_ADDRESS_MISSING if this machine is in no local network, or does not have `lan.address`
 * @throws PEER_MISSING if `lan` is given and livekit-client, which its pages use, is not installed
 * @throws FOLDER_UNWRITABLE if the cache folder, or the folder for temporary files, is not writable
 * @throws LIVEKIT_UNAVAILABLE if no server could be found, downloaded or built
 * @throws LIVEKIT_UNREACHABLE if the one at `LIVEKIT_URL` does not answer within 5 s
 * @throws LIVEKIT_DIED if it exits at its start, or does not answer within 20 s
 * @example
 * ```ts no-run
 * import { startDevServer } from '@livelane/rtc/server';
 * const server = await startDevServer({ port: 7880 });
 * console.log(server.url); // => ws://127.0.0.1:7880
 * await server.stop();
 * ```
 */
export async function startDevServer(options: StartDevServerOptions = {}): Promise<DevServer> {
  const started = performance.now();
  const report: ReportProgress = (step, text) => {
    const elapsedMs = Math.round(performance.now() - started);
    options.onProgress?.({ step, message: text.en, text, elapsedMs });
  };
  const env = options.env ?? process.env;
  options.signal?.throwIfAborted();
  checkSettings(options, env);
  const fetch = options.fetch ?? globalThis.fetch;
  const given = await givenServer(env, fetch);
  if (given !== undefined) {
    report('ready', {
      en: `using the LiveKit server at ${shownUrl(given.url)}`,
      'zh-Hans': `使用位于 ${shownUrl(given.url)} 的 LiveKit 服务器`,
    });
    return given;
  }
  if (options.port !== undefined) await checkPort(options.port);
  const surroundings = { env, interfaces: networkInterfaces(), now: Date.now(), report };
  const lan = options.lan === undefined ? undefined : await prepareLan(options.lan, surroundings);
  report('look', { en: 'looking for a LiveKit server', 'zh-Hans': '正在查找 LiveKit 服务器' });
  const found = await findLiveKit({
    env,
    // Go takes an absolute folder only.
    cacheDir: resolve(options.cacheDir ?? cacheFolder(env)),
    platform: process.platform,
    arch: process.arch,
    run: options.run ?? runCommand,
    fetch,
    signal: options.signal,
    report,
  });
  report('start', {
    en: `starting LiveKit ${found.version} (found by ${found.foundBy})`,
    'zh-Hans': `正在启动 LiveKit ${found.version}（来源：${FOUND_BY_ZH[found.foundBy]}）`,
  });
  const fault = faultOf(found.version);
  if (fault !== undefined) report('start', fault);
  const running = await startFound(found, { ...options, env, fetch, prepared: lan });
  const server = lan === undefined ? running : await withLan(running, lan);
  report('ready', {
    en: `LiveKit ${found.version} answers at ${server.url}`,
    'zh-Hans': `LiveKit ${found.version} 已就绪：${server.url}`,
  });
  return server;
}

const PORT_RACES = 3;

/** Opens the server to the local network for as long as it runs. */
async function withLan(server: DevServer, prepared: PreparedLan): Promise<DevServer> {
  const port = Number(new URL(server.httpUrl).port);
  const { access, close } = await openLan(prepared, { ...server, port }).catch(async (error) => {
    await server.stop();
    throw error;
  });
  void server.exited.then(close);
  return {
    ...server,
    lan: access,
    stop: async () => {
      await server.stop();
      await close();
    },
  };
}

/** A port chosen by the system can be taken by another program before the server binds it: try again. */
async function startFound(
  found: FoundServer,
  options: StartDevServerOptions &
    Required<Pick<StartDevServerOptions, 'env' | 'fetch'>> & {
      readonly prepared: PreparedLan | undefined;
    },
): Promise<DevServer> {
  const keys = options.keys ?? options.prepared?.identity ?? newKeys();
  for (let attempt = 1; ; attempt += 1) {
    const settings = {
      port: options.port ?? (await freePort(probeTcpPort(0))),
      udpPort: await freePort(probeUdpPort(options.prepared?.place.address)),
      apiKey: keys.apiKey,
      apiSecret: keys.apiSecret,
      lan: options.prepared?.place,
      webhookUrls: options.webhookUrls ?? [],
      redis: options.redis,
    };
    try {
      const { env, fetch, signal, stopGraceMs = 5_000 } = options;
      const running = await runServer({
        command: found.command,
        settings,
        env,
        fetch,
        signal,
        stopGraceMs,
      });
      return {
        url: `ws://127.0.0.1:${settings.port}`,
        httpUrl: `http://127.0.0.1:${settings.port}`,
        apiKey: settings.apiKey,
        apiSecret: settings.apiSecret,
        kind: 'livekit',
        version: found.version,
        foundBy: found.foundBy,
        pid: running.pid,
        exited: running.exited,
        stop: running.stop,
      };
    } catch (error) {
      if (!lostPortRace(error)) throw error;
      if (options.port !== undefined) await checkPort(options.port);
      if (attempt >= PORT_RACES) throw error;
    }
  }
}

/** Whether the server exited because another program had taken its port; that line is LiveKit's. */
function lostPortRace(error: unknown): boolean {
  if (!isLivelaneError(error, 'LIVEKIT_DIED')) return false;
  return error.details.lastLines.some((line) => line.includes('address already in use'));
}

async function freePort(probe: Promise<PortProbe>): Promise<number> {
  const probed = await probe;
  if ('port' in probed) return probed.port;
  throw rtcError('LIVEKIT_PORT_TAKEN', { reason: 'none-free' }, { retryable: true });
}

async function checkPort(port: number): Promise<void> {
  const probed = await probeTcpPort(port);
  if ('port' in probed) return;
  const reason = probed.code === 'EACCES' ? 'reserved' : 'in-use';
  throw rtcError('LIVEKIT_PORT_TAKEN', { reason, port });
}

/** Ten minutes: after a longer time nobody waits for the stop. */
const MAX_STOP_GRACE_MS = 600_000;

/** Refuses options that cannot work, all at once. @throws INPUT_INVALID */
function checkSettings(
  { port, stopGraceMs = 0, webhookUrls = [], keys, redis, lan }: StartDevServerOptions,
  env: Environment,
): void {
  const issues: InputIssue[] = givenServerIssues(env);
  if (keys !== undefined) issues.push(...secretIssues(keys.apiSecret, '/keys/apiSecret'));
  if (keys?.apiKey === '') issues.push(rtcIssue('API_KEY', { path: '/keys/apiKey', received: '' }));
  if (redis !== undefined && !/^[^\s:/@]+:\d{1,5}$/.test(redis))
    issues.push(rtcIssue('HOST_AND_PORT', { path: '/redis', received: shownUrl(redis) }));
  issues.push(...portIssues('/port', port));
  if (lan !== undefined) issues.push(...lanIssues(lan, env));
  if (!Number.isFinite(stopGraceMs) || stopGraceMs < 0 || stopGraceMs > MAX_STOP_GRACE_MS) {
    const params = { maximum: MAX_STOP_GRACE_MS };
    issues.push(rtcIssue('MILLISECONDS', { path: '/stopGraceMs', received: stopGraceMs, params }));
  }
  for (const [index, url] of webhookUrls.entries()) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      issues.push(rtcIssue('HTTP_URL', { path: `/webhookUrls/${index}`, received: shownUrl(url) }));
  }
  if (issues.length > 0) throw inputInvalid('startDevServer', issues);
}

function portIssues(path: string, port: number | undefined): InputIssue[] {
  if (port === undefined || (Number.isInteger(port) && port >= 1 && port <= 65_535)) return [];
  const params = { minimum: 1, maximum: 65_535 };
  return [rtcIssue('WHOLE_FROM_TO', { path, received: port, params })];
}

function lanIssues({ port, room = 'dev' }: LanOptions, env: Environment): InputIssue[] {
  const url = env['LIVEKIT_URL'] ?? '';
  return [
    ...(url === ''
      ? []
      : [rtcIssue('OWN_SERVER', { path: '/env/LIVEKIT_URL', received: shownUrl(url) })]),
    ...portIssues('/lan/port', port),
    ...participantNameIssues(room, '/lan/room'),
  ];
}
