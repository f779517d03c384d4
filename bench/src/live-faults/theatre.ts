import { startDevServer } from '@livelane/rtc/server';
import { freePort } from '@livelane/testing/free-port';
import { cachedServerPath, cacheFolder } from '../../../packages/rtc/src/devserver/cache.ts';
import { probeTcpPort, probeUdpPort } from '../../../packages/rtc/src/devserver/ports.ts';
import { type RunningServer, runServer } from '../../../packages/rtc/src/devserver/run-server.ts';
import {
  acquireMediaEngine,
  type RtcNode,
} from '../../../packages/rtc/src/session/participants/media-engine.ts';
import { signal } from './child.ts';
import type { CommerceGiven } from './commerce-process.ts';
import { openCuttableLink } from './cuttable-link.ts';
import type { Party } from './trial.ts';

/** A LiveKit server that keeps its port and key when it is started again, behind links that can be cut. */
export interface Theatre {
  readonly rtc: RtcNode;
  readonly version: string;
  /** The server itself. */
  readonly server: {
    readonly httpUrl: string;
    readonly apiKey: string;
    readonly apiSecret: string;
  };
  viewerUrl(): string;
  hostUrl(): string;
  commerceGiven(): Pick<CommerceGiven, 'server' | 'webhookPort'>;
  /** Cuts a party off, or ends that. Signalling, API and webhooks stand still; media over UDP do not. */
  cut(party: Party, isCut: boolean): void;
  pid(): number;
  kill(): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

const KEY = 'faults';
const SECRET = 's'.repeat(32);

/** Finds or builds the program, which is then started with settings of our own. */
async function findProgram(): Promise<{ readonly program: string; readonly version: string }> {
  const found = await startDevServer();
  await found.stop();
  const { foundBy, version } = found;
  const program =
    foundBy === 'path' ? 'livekit-server' : cachedServerPath(cacheFolder(process.env), version);
  return { program, version };
}

async function openLinks({
  port,
  webhookPort,
}: {
  readonly port: number;
  readonly webhookPort: number;
}) {
  return {
    viewers: await openCuttableLink(() => port),
    host: await openCuttableLink(() => port),
    commerce: await openCuttableLink(() => port),
    webhooks: await openCuttableLink(() => webhookPort),
  };
}

export async function openTheatre(): Promise<Theatre> {
  const { rtc, release } = await acquireMediaEngine();
  const { program, version } = await findProgram();
  const [port, udpPort] = [await free(probeTcpPort(0)), await free(probeUdpPort())];
  const webhookPort = await freePort();
  const links = await openLinks({ port, webhookPort });
  const cutsOf = {
    livekit: Object.values(links),
    host: [links.host],
    commerce: [links.commerce, links.webhooks],
  };
  const webhookUrls = [`http://127.0.0.1:${links.webhooks.port}/webhooks`];
  const start = (): Promise<RunningServer> =>
    runServer({
      command: (configPath) => ({ file: program, args: ['--config', configPath] }),
      settings: { ...{ port, udpPort, webhookUrls }, apiKey: KEY, apiSecret: SECRET },
      env: process.env,
      fetch: globalThis.fetch,
      signal: undefined,
      stopGraceMs: 5_000,
    });
  let running = await start();
  const urlOf = (scheme: string, to: number) => `${scheme}://127.0.0.1:${to}`;
  const keys = { apiKey: KEY, apiSecret: SECRET };
  return {
    ...{ rtc, version },
    server: { ...keys, httpUrl: urlOf('http', port) },
    viewerUrl: () => urlOf('ws', links.viewers.port),
    hostUrl: () => urlOf('ws', links.host.port),
    commerceGiven: () => ({
      server: { ...keys, httpUrl: urlOf('http', links.commerce.port) },
      webhookPort,
    }),
    cut: (party, isCut) => {
      for (const link of cutsOf[party]) link.cut(isCut);
    },
    pid: () => running.pid,
    kill: async () => {
      signal(running.pid, 'SIGKILL');
      await running.exited;
    },
    restart: async () => {
      running = await start();
    },
    close: async () => {
      await running.stop();
      await Promise.all(Object.values(links).map((link) => link.close()));
      await release();
    },
  };
}

async function free(probe: ReturnType<typeof probeTcpPort>): Promise<number> {
  const probed = await probe;
  if ('port' in probed) return probed.port;
  throw new TypeError('no port is free');
}
