import { startDevServer } from '../devserver/index.ts';
import type { Cleanup } from './cleanup.ts';
import type { InterruptionWatch } from './interruption.ts';
import type { SessionProgress } from './progress.ts';
import type { RunSessionOptions, SessionServer } from './run-session.ts';
import { openWebhookListener, type WebhookListener } from './webhook-listener.ts';

/** A server, and where its webhooks arrive. */
export interface Provided {
  readonly server: SessionServer;
  readonly webhooks: WebhookListener | undefined;
}

interface Provision extends RunSessionOptions {
  readonly watch: InterruptionWatch;
  readonly cleanup: Cleanup;
  readonly onProgress: (progress: SessionProgress) => void;
}

/** The listener comes before the server, whose configuration names its address. */
export async function provideServer({
  server,
  webhooks,
  watch,
  cleanup,
  onProgress,
}: Provision): Promise<Provided> {
  watch.signal.throwIfAborted();
  if (server !== undefined) return { server, webhooks };
  const listener = webhooks ?? (await openWebhookListener());
  if (webhooks === undefined) cleanup.add(listener.close);
  // Aborting ends the search and the build alone: the running server is still needed to close the room.
  const starting = new AbortController();
  const giveUp = (): void => starting.abort();
  watch.signal.addEventListener('abort', giveUp, { once: true });
  const started = await startDevServer({
    webhookUrls: [listener.url],
    signal: starting.signal,
    onProgress: (progress) => onProgress({ step: 'server', server: progress }),
  });
  watch.signal.removeEventListener('abort', giveUp);
  cleanup.add(started.stop);
  // A server that was given by LIVEKIT_URL does not know our address.
  return { server: started, webhooks: started.foundBy === 'env' ? undefined : listener };
}
