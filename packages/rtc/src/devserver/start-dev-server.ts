import { randomBytes } from 'node:crypto';
import { cacheFolder } from './cache.ts';
import { type CommandRunner, runCommand } from './command.ts';
import { devServerError, settingsError } from './errors.ts';
import { type FoundServer, findLiveKit } from './find-livekit.ts';
import { probeTcpPort, probeUdpPort } from './ports.ts';
import type { DevServerProgress, ReportProgress } from './progress.ts';
import { answers, type DevServerExit, runServer } from './run-server.ts';

/** A real LiveKit server that answers, with the key that opens it. */
export interface DevServer {
  /** For clients: `ws://127.0.0.1:PORT`. */
  readonly url: string;
  /** For server APIs: `http://127.0.0.1:PORT`. */
  readonly httpUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly kind: 'livekit';
  /** What the program reports, e.g. `1.13.5`; `unknown` for a server given by `LIVEKIT_URL`. */
  readonly version: string;
  readonly foundBy: 'env' | FoundServer['foundBy'];
  /** The server's process; undefined when it was given by `LIVEKIT_URL` and is not ours to stop. */
  readonly pid: number | undefined;
  /** Settles once, when the server has ended, whoever ended it. Never rejects. */
  readonly exited: Promise<DevServerExit>;
  /** Ends the server and removes its folder; safe to call again. */
  stop(): Promise<void>;
}

export interface StartDevServerOptions {
  /** Where the server sends its webhooks, signed with the server's own key. Left out: none. */
  readonly webhookUrls?: readonly string[];
  /** Aborting stops a build and the server. Left out: only `stop()` and the end of this process do. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DevServerProgress) => void;
  /** Left out: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Left out: `LIVELANE_CACHE`, else `$XDG_CACHE_HOME/livelane`, else `~/.cache/livelane`. */
  readonly cacheDir?: string;
  /** TCP port for signalling, 1 to 65535. Left out: a free one. */
  readonly port?: number;
  /** Milliseconds between SIGTERM and SIGKILL at the stop. Left out: 5000. */
  readonly stopGraceMs?: number;
  /** Runs programs while looking for the server. Left out: the real thing. */
  readonly run?: CommandRunner;
  /** Left out: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A running LiveKit server on loopback, found or built first.
 * The order is: `LIVEKIT_URL` with key and secret, `livekit-server` on PATH, the cache folder, the
 * release archive checked against a pinned SHA-256, `go install` with Go 1.26, Docker.
 * @throws INPUT_INVALID for settings that cannot work.
 * @throws LIVEKIT_UNAVAILABLE, LIVEKIT_UNREACHABLE, LIVEKIT_PORT_TAKEN or LIVEKIT_DIED.
 */
export async function startDevServer(options: StartDevServerOptions = {}): Promise<DevServer> {
  const started = performance.now();
  const report: ReportProgress = (step, message) =>
    options.onProgress?.({ step, message, elapsedMs: Math.round(performance.now() - started) });
  const env = options.env ?? process.env;
  options.signal?.throwIfAborted();
  checkSettings(options);
  const given = await givenServer(env);
  if (given !== undefined) {
    report('ready', `using the LiveKit server at ${given.url}`);
    return given;
  }
  if (options.port !== undefined && (await probeTcpPort(options.port)) === undefined)
    throw portTaken(options.port);
  report('look', 'looking for a LiveKit server');
  const found = await findLiveKit({
    env,
    cacheDir: options.cacheDir ?? cacheFolder(env),
    platform: process.platform,
    arch: process.arch,
    run: options.run ?? runCommand,
    fetch: options.fetch ?? globalThis.fetch,
    signal: options.signal,
    report,
  });
  report('start', `starting LiveKit ${found.version} (found by ${found.foundBy})`);
  const server = await startFound(found, { ...options, env });
  report('ready', `LiveKit ${found.version} answers at ${server.url}`);
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
      if (options.port !== undefined) throw portTaken(options.port);
      if (attempt >= PORT_RACES) throw error;
    }
  }
}

function lostPortRace(error: unknown): boolean {
  return error instanceof Error && /address already in use/i.test(error.message);
}

async function freePort(probe: Promise<number | undefined>): Promise<number> {
  const port = await probe;
  if (port !== undefined) return port;
  throw devServerError('LIVEKIT_PORT_TAKEN', 'No free port on 127.0.0.1 could be had.', {
    retryable: true,
    details: { fix: 'free some ports and try again' },
  });
}

function portTaken(port: number) {
  return devServerError(
    'LIVEKIT_PORT_TAKEN',
    `Port ${port} on 127.0.0.1 is in use. Choose another, or leave the port out.`,
    {
      retryable: false,
      details: { port, fix: 'choose another port, or leave it out' },
    },
  );
}

function checkSettings(options: StartDevServerOptions): void {
  const { port, webhookUrls = [] } = options;
  if (port !== undefined && (!Number.isInteger(port) || port < 1 || port > 65_535)) {
    throw settingsError('/port', port, 'give a whole number from 1 to 65535, or leave it out');
  }
  for (const [index, url] of webhookUrls.entries()) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
      throw settingsError(`/webhookUrls/${index}`, url, 'give an http:// or https:// URL');
    }
  }
}

async function givenServer(
  env: Readonly<Record<string, string | undefined>>,
): Promise<DevServer | undefined> {
  const url = env['LIVEKIT_URL'];
  if (url === undefined || url === '') return undefined;
  if (!/^(ws|http)s?:\/\//.test(url) || !URL.canParse(url)) {
    throw settingsError('LIVEKIT_URL', url, 'give a ws://, wss://, http:// or https:// URL');
  }
  const apiKey = env['LIVEKIT_API_KEY'] ?? '';
  const apiSecret = env['LIVEKIT_API_SECRET'] ?? '';
  if (apiKey === '')
    throw settingsError('LIVEKIT_API_KEY', apiKey, 'set it together with LIVEKIT_URL');
  if (apiSecret === '')
    throw settingsError('LIVEKIT_API_SECRET', '(empty)', 'set it together with LIVEKIT_URL');
  const bare = url.replace(/\/+$/, '');
  const httpUrl = bare.replace(/^ws/, 'http');
  if (!(await answers(`${httpUrl}/`, 5_000))) {
    throw devServerError(
      'LIVEKIT_UNREACHABLE',
      `The LiveKit server at ${bare} (LIVEKIT_URL) does not answer.`,
      {
        retryable: true,
        details: {
          url: bare,
          fix: 'start it, mend LIVEKIT_URL, or unset it to use a server of our own',
        },
      },
    );
  }
  let leave: (exit: DevServerExit) => void = () => undefined;
  const exited = new Promise<DevServerExit>((resolve) => {
    leave = resolve;
  });
  return {
    url: bare.replace(/^http/, 'ws'),
    httpUrl,
    apiKey,
    apiSecret,
    kind: 'livekit',
    version: 'unknown',
    foundBy: 'env',
    pid: undefined,
    exited,
    stop: async () => leave({ expected: true, code: null, signal: null, lastLines: [] }),
  };
}
