import { serveOnLoopback } from './loopback.ts';

/** An address for webhooks that exists before the media server, whose configuration must name it. */
export interface WebhookListener {
  /** For `startDevServer({ webhookUrls: [url] })`. */
  readonly url: string;
  /** Hands what arrives to a handler; until one is set, and after it is taken away, senders are told to try again. */
  attach(handler: (request: Request) => Promise<Response>): () => void;
  close(): Promise<void>;
}

/**
 * Listens for webhooks on loopback.
 * @param options.port - 1 to 65535; left out: a free one
 * @returns a listener that answers 503 until a handler is attached, so that senders try again
 * @throws PORT_TAKEN when the port is in use
 * @example
 * ```ts
 * import { openWebhookListener } from '@livelane/rtc/server';
 * const listener = await openWebhookListener();
 * (await fetch(listener.url, { method: 'POST' })).status; // => 503
 * await listener.close();
 * ```
 */
export async function openWebhookListener(
  options: { readonly port?: number } = {},
): Promise<WebhookListener> {
  const handlers = new Set<(request: Request) => Promise<Response>>();
  const server = await serveOnLoopback(async (request) => {
    const [handler] = [...handlers].slice(-1);
    return handler === undefined ? new Response('not yet', { status: 503 }) : handler(request);
  }, options.port);
  return {
    url: `${server.url}/webhooks`,
    attach: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    close: server.close,
  };
}
