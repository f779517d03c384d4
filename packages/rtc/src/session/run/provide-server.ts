import { type DevServer, startDevServer } from '../../devserver/index.ts';
import type { ServerAddress } from '../../tokens/server-address.ts';
import { openWebhookListener, type WebhookListener } from '../../webhooks/listener.ts';
import type { Cleanup } from './cleanup.ts';
import type { InterruptionWatch } from './interruption.ts';
import type { SessionProgress } from './progress.ts';

/** The LiveKit server of a scripted session; a `DevServer` fits. */
export interface SessionServer extends ServerAddress {
  /** URL for clients, `ws://` or `wss://`. */
  readonly url: string;
  /** Written into the log. Default: `livekit`. */
  readonly kind?: string;
  /** Written into the log. Default: `unknown`. */
  readonly version?: string;
  /** Resolves when the server has exited. Default: an exit is noticed when the server no longer responds. */
  readonly exited?: DevServer['exited'];
}

/** A server, and the listener that receives its webhooks; undefined if they cannot be received. */
export interface ProvidedServer {
  readonly server: SessionServer;
  readonly webhooks: WebhookListener | undefined;
}

interface ProvideOptions {
  readonly server?: SessionServer | undefined;
  readonly webhooks?: WebhookListener | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly watch: InterruptionWatch;
  readonly cleanup: Cleanup;
  readonly onProgress: (progress: SessionProgress) => void;
}

/** Returns the given server, or starts one. The listener is opened first, as the server's configuration names its address. */
export async function provideServer({
  server,
  webhooks,
  fetch,
  watch,
  cleanup,
  onProgress,
}: ProvideOptions): Promise<ProvidedServer> {
  watch.signal.throwIfAborted();
  if (server !== undefined) return { server, webhooks };
  const listener = webhooks ?? (await openWebhookListener());
  if (webhooks === undefined) cleanup.add(listener.close);
  // An abort stops only the search and the build: once started, the server is needed to close the room.
  const starting = new AbortController();
  const onAbort = (): void => starting.abort();
  watch.signal.addEventListener('abort', onAbort, { once: true });
  const started = await startDevServer({
    webhookUrls: [listener.url],
    fetch,
    signal: starting.signal,
    onProgress: (progress) => onProgress({ step: 'server', server: progress }),
  });
  watch.signal.removeEventListener('abort', onAbort);
  cleanup.add(started.stop);
  // A server given by LIVEKIT_URL does not send its webhooks to our listener.
  return { server: started, webhooks: started.foundBy === 'env' ? undefined : listener };
}
