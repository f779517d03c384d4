import { serveOnLoopback } from '../http/loopback.ts';

/** A webhook address on 127.0.0.1 that exists before the LiveKit server whose configuration names it. */
export interface WebhookListener {
  /** Pass it to `startDevServer({ webhookUrls: [url] })`. */
  readonly url: string;
  /** Routes requests to `handler` until the returned function is called. Without a handler, requests get 503. */
  attach(handler: (request: Request) => Promise<Response>): () => void;
  /** Stops listening. */
  close(): Promise<void>;
}

/** Options of {@link openWebhookListener}. */
export interface WebhookListenerOptions {
  /** TCP port, 1 to 65535. Default: a free port. */
  readonly port?: number;
}

/**
 * Listens for webhooks on 127.0.0.1.
 *
 * @returns a listener that answers 503, so that LiveKit retries, until a handler is attached
 * @throws PORT_TAKEN if the port is in use
 * @example
 * ```ts
 * import { openWebhookListener } from '@livelane/rtc/server';
 * const listener = await openWebhookListener();
 * (await fetch(listener.url, { method: 'POST' })).status; // => 503
 * await listener.close();
 * ```
 */
export async function openWebhookListener(
  options: WebhookListenerOptions = {},
): Promise<WebhookListener> {
  const handlers = new Set<(request: Request) => Promise<Response>>();
  const server = await serveOnLoopback(async (request) => {
    const [handler] = [...handlers].slice(-1);
    return handler === undefined ? new Response('not ready', { status: 503 }) : handler(request);
  }, options);
  return {
    url: `${server.url}/webhooks`,
    attach: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    close: server.close,
  };
}
