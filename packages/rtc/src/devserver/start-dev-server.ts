import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { cacheFolder } from './cache.ts';
import { type CommandRunner, runCommand } from './command.ts';
import type { DevServer } from './dev-server.ts';
import { devServerError, settingsError } from './errors.ts';
import { type FoundServer, findLiveKit } from './find-livekit.ts';
import { givenServer } from './given-server.ts';
import { type PortProbe, probeTcpPort, probeUdpPort } from './ports.ts';
import { type DevServerProgress, FOUND_BY_ZH, type ReportProgress } from './progress.ts';
import { runServer } from './run-server.ts';

/** How a server is found and started; all of it may be left out. */
export interface StartDevServerOptions {
  /** Where the server sends its webhooks, signed with the server's own key. Left out: none. */
  readonly webhookUrls?: readonly string[];
  /** Aborting stops a build and the server. Left out: only `stop()` and the end of this process do. */
  readonly signal?: AbortSignal;
  /** Told of every step, and at least every five seconds of a build. Left out: nobody is. */
  readonly onProgress?: (progress: DevServerProgress) => void;
  /** Left out: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Left out: `LIVELANE_CACHE`, else `$XDG_CACHE_HOME/livelane`, else `~/.cache/livelane`. */
  readonly cacheDir?: string;
  /** TCP port for signalling, 1 to 65535. Left out: a free one. */
  readonly port?: number;
  /** Milliseconds between the one SIGTERM and SIGKILL at the stop, 0 to 600000. Left out: 5000. */
  readonly stopGraceMs?: number;
  /** Runs programs while looking for the server. Left out: the real thing. */
  readonly run?: CommandRunner;
  /** Left out: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A running LiveKit server on loopback, found or built first.
 * The order is: `LIVEKIT_URL` with key and secret, `livekit-server` on PATH (1.13.5 or newer), the cache folder,
 * the release archive checked against a pinned SHA-256, `go install` with Go 1.26, Docker by the image's digest.
 * Settings, a given port and the cache folder are checked before anything is downloaded or built.
 *
 * @returns a server that answers on 127.0.0.1 alone, with a key and a secret made for it
 * @throws INPUT_INVALID for settings that cannot work
 * @throws LIVEKIT_PORT_TAKEN when `port` is in use
 * @throws FILE_UNWRITABLE when the cache folder, or the one for temporary files, takes no files
 * @throws LIVEKIT_UNAVAILABLE when none could be found, downloaded or built
 * @throws LIVEKIT_UNREACHABLE when the one at `LIVEKIT_URL` does not answer
 * @throws LIVEKIT_DIED when it ends at its start, or does not answer within 20 s
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
  checkSettings(options);
  const given = await givenServer(env);
  if (given !== undefined) {
    report('ready', {
      en: `using the LiveKit server at ${given.url}`,
      'zh-Hans': `使用位于 ${given.url} 的 LiveKit 服务器`,
    });
    return given;
  }
  if (options.port !== undefined) await checkPort(options.port);
  report('look', { en: 'looking for a LiveKit server', 'zh-Hans': '正在查找 LiveKit 服务器' });
  const found = await findLiveKit({
    env,
    // Go takes an absolute folder only.
    cacheDir: resolve(options.cacheDir ?? cacheFolder(env)),
    platform: process.platform,
    arch: process.arch,
    run: options.run ?? runCommand,
    fetch: options.fetch ?? globalThis.fetch,
    signal: options.signal,
    report,
  });
  report('start', {
    en: `starting LiveKit ${found.version} (found by ${found.foundBy})`,
    'zh-Hans': `正在启动 LiveKit ${found.version}（来源：${FOUND_BY_ZH[found.foundBy]}）`,
  });
  const server = await startFound(found, { ...options, env });
  report('ready', {
    en: `LiveKit ${found.version} answers at ${server.url}`,
    'zh-Hans': `LiveKit ${found.version} 已就绪：${server.url}`,
  });
  return server;
}

const PORT_RACES = 3;

/** A port chosen by the system can be taken by another program before the server binds it: try anew. */
async function startFound(
  found: FoundServer,
  options: StartDevServerOptions & { env: NonNullable<StartDevServerOptions['env']> },
): Promise<DevServer> {
  for (let attempt = 1; ; attempt += 1) {
    const settings = {
      port: options.port ?? (await freePort(probeTcpPort(0))),
      tcpPort: await freePort(probeTcpPort(0)),
      udpPort: await freePort(probeUdpPort()),
      apiKey: `API${randomBytes(6).toString('hex')}`,
      apiSecret: randomBytes(32).toString('base64url'),
      webhookUrls: options.webhookUrls ?? [],
    };
    try {
      const { env, signal, stopGraceMs = 5_000 } = options;
      const running = await runServer({
        command: found.command,
        settings,
        env,
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

function lostPortRace(error: unknown): boolean {
  return error instanceof Error && /address already in use/i.test(error.message);
}

async function freePort(probe: Promise<PortProbe>): Promise<number> {
  const probed = await probe;
  if ('port' in probed) return probed.port;
  throw devServerError('LIVEKIT_PORT_TAKEN', 'No free port on 127.0.0.1 could be had.', {
    retryable: true,
    details: { fix: 'free some ports and try again' },
  });
}

async function checkPort(port: number): Promise<void> {
  const probed = await probeTcpPort(port);
  if ('code' in probed) throw portTaken(port, probed.code);
}

function portTaken(port: number, code = 'EADDRINUSE') {
  const reason = code === 'EACCES' ? 'is kept for root by this system' : 'is in use';
  const fix =
    'choose another with `port` (`--port` on a command line), or leave it out for a free one';
  return devServerError(
    'LIVEKIT_PORT_TAKEN',
    `Port ${port} on 127.0.0.1 ${reason}: ${fix}. Nothing was started.`,
    { retryable: false, details: { port, fix } },
  );
}

/** Ten minutes: longer is no stop. */
const MAX_STOP_GRACE_MS = 600_000;

function checkSettings(options: StartDevServerOptions): void {
  const { port, stopGraceMs = 0, webhookUrls = [] } = options;
  if (port !== undefined && (!Number.isInteger(port) || port < 1 || port > 65_535)) {
    throw settingsError('/port', port, 'give a whole number from 1 to 65535, or leave it out');
  }
  if (!Number.isFinite(stopGraceMs) || stopGraceMs < 0 || stopGraceMs > MAX_STOP_GRACE_MS) {
    const expected = `give milliseconds from 0 to ${MAX_STOP_GRACE_MS}, or leave it out`;
    throw settingsError('/stopGraceMs', stopGraceMs, expected);
  }
  for (const [index, url] of webhookUrls.entries()) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
      throw settingsError(`/webhookUrls/${index}`, url, 'give an http:// or https:// URL');
    }
  }
}
