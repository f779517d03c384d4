import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DevServer, startDevServer } from '@livelane/rtc/server';
import type { Documents } from './database/documents.ts';
import type { MediaServer } from './live/room.ts';
import type { Surroundings } from './surroundings.ts';

/** A LiveKit server that is started again when it exits. */
export interface KeptServer {
  readonly server: MediaServer;
  /** Address for pages. */
  readonly pageUrl: string;
  /** Certificate and key of the local network; undefined without `lan`. */
  readonly tls: { readonly address: string; readonly pem: string } | undefined;
  stop(): Promise<void>;
}

/** How a LiveKit server is found. */
export interface KeptServerOptions {
  readonly documents: Documents;
  readonly webhookUrl: string;
  /** As in the command line. */
  readonly lan: string | undefined;
  readonly surroundings: Surroundings;
}

/** Time before a server that exited is started again, in milliseconds. */
const AGAIN_MS = 500;

/**
 * Finds, builds or starts a LiveKit server, or uses that of `LIVEKIT_URL`. One that exits is started again, on the same
 * port and with the same keys, which outlive this process too: tokens that pages have stay valid.
 */
export async function keepMediaServer(options: KeptServerOptions): Promise<KeptServer> {
  const { documents, webhookUrl, lan, surroundings } = options;
  const { clock, log } = surroundings;
  const start = async (port?: number): Promise<DevServer> =>
    startDevServer({
      webhookUrls: [webhookUrl],
      onProgress: ({ message }) => log(message),
      ...(port === undefined ? {} : { port }),
      ...(lan === undefined
        ? { keys: await keptKeys(documents, surroundings) }
        : { lan: lan === '' ? {} : { address: lan } }),
    });
  let running = await start();
  let isStopping = false;
  const { url, httpUrl, apiKey, apiSecret, kind, version, foundBy } = running;
  const again = async (): Promise<void> => {
    const { expected, code, signal } = await running.exited;
    if (expected || isStopping || foundBy === 'env') return;
    log(`LiveKit exited (${signal ?? code}); it is started again`);
    while (!isStopping)
      try {
        await clock.sleep(AGAIN_MS);
        running = await start(Number(new URL(httpUrl).port));
        if (isStopping) await running.stop();
        return await again();
      } catch (error) {
        log(`LiveKit does not start: ${String(error)}`);
      }
  };
  void again();
  return {
    server: { url, httpUrl, apiKey, apiSecret, kind, version },
    pageUrl: running.lan?.url ?? url,
    tls: await tlsOf(running),
    stop: async () => {
      isStopping = true;
      await running.stop();
    },
  };
}

async function tlsOf({ lan }: DevServer): Promise<KeptServer['tls']> {
  if (lan === undefined) return undefined;
  const pem = await readFile(join(lan.folder, 'tls.pem'), 'utf8');
  return { address: new URL(lan.url).hostname, pem };
}

type Keys = Pick<MediaServer, 'apiKey' | 'apiSecret'>;

async function keptKeys(documents: Documents, { randomBytes }: Surroundings): Promise<Keys> {
  const known = await documents.read<Keys>('key', 'livekit');
  if (known !== undefined) return known;
  const keys = {
    apiKey: `API${randomBytes(6).toString('hex')}`,
    apiSecret: randomBytes(32).toString('base64url'),
  };
  await documents.write('key', 'livekit', keys);
  return keys;
}
