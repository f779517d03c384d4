import { isLivelaneError } from '../errors/guard.ts';
import type { WebhookNotice } from '../recorder/notice.ts';
import type { WebhookReceiver } from './receiver.ts';

/** Maximum size of a webhook body in bytes. */
export const MAX_WEBHOOK_BYTES = 1_048_576;

/**
 * Creates an HTTP handler for webhooks, for any framework with `Request` and `Response` (Hono, Next, Deno, Bun).
 *
 * @param onNotice - called once for each accepted webhook; if it fails, the webhook is released for LiveKit's retry
 * @returns a handler that never rejects. Status 200: accepted, or a duplicate. 401: the JSON of WEBHOOK_REFUSED. 405: not POST. 413: above
 * 1 MiB. 500: `onNotice` failed.
 * @example
 * ```ts
 * import { createMemoryWebhookStore, createWebhookHandler, createWebhookReceiver, systemClock } from '@livelane/rtc/server';
 * const keys = { key: 'a secret of at least 32 characters' };
 * const options = { keys, store: createMemoryWebhookStore({ clock: systemClock }), clock: systemClock };
 * const handler = createWebhookHandler(createWebhookReceiver(options), (notice) => console.log(notice.event));
 * (await handler(new Request('http://127.0.0.1/webhooks', { method: 'POST', body: '{}' }))).status; // => 401
 * ```
 */
export function createWebhookHandler(
  receiver: WebhookReceiver,
  onNotice: (notice: WebhookNotice) => void | Promise<void>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST') return answer(405, 'POST only');
    if (Number(request.headers.get('content-length') ?? 0) > MAX_WEBHOOK_BYTES)
      return answer(413, 'too large');
    const body = await request.text();
    if (body.length > MAX_WEBHOOK_BYTES) return answer(413, 'too large');
    try {
      const { outcome, notice } = await receiver.receive(
        body,
        request.headers.get('authorization'),
      );
      if (outcome === 'accepted') await process(receiver, { notice, onNotice });
      return answer(200, outcome);
    } catch (error) {
      if (isLivelaneError(error, 'WEBHOOK_REFUSED')) return Response.json(error, { status: 401 });
      return answer(500, 'failed');
    }
  };
}

async function process(
  receiver: WebhookReceiver,
  {
    notice,
    onNotice,
  }: { notice: WebhookNotice; onNotice: (notice: WebhookNotice) => void | Promise<void> },
): Promise<void> {
  try {
    await onNotice(notice);
  } catch (error) {
    await receiver.release(notice);
    throw error;
  }
}

function answer(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain' } });
}
