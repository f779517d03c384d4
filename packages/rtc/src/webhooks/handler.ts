import { isLivelaneError } from '../errors/guard.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import { CLOSE_CONNECTION, readBody } from '../http/body.ts';
import type { WebhookNotice } from '../recorder/notice.ts';
import type { WebhookReceiver } from './receiver.ts';

/** Maximum size of a webhook body in bytes. */
const MAX_WEBHOOK_BYTES = 1_048_576;

/**
 * Creates an HTTP handler for webhooks, for any framework with `Request` and `Response` (Hono, Next, Deno, Bun).
 *
 * @param onNotice - called once for each accepted webhook; if it fails, the webhook is released for LiveKit's retry
 * @returns a handler that never rejects. Status 200: accepted, or a duplicate. 401: the JSON of WEBHOOK_REFUSED. 405: not POST. 413: above
 * 1 MiB, and the connection is closed. 500: `onNotice` failed, or the JSON of WEBHOOK_REFUSED because the body was read
 * before. 503: an earlier delivery is being processed, which LiveKit tries again.
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
  const handle = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return answer(405, 'POST only');
    const body = await readBody(request, MAX_WEBHOOK_BYTES);
    if ('refused' in body) {
      if (body.refused === 'too-large') return answer(413, 'too large', CLOSE_CONNECTION);
      return Response.json(rtcError('WEBHOOK_REFUSED', { reason: 'parsed' }), { status: 500 });
    }
    const authorization = request.headers.get('authorization');
    const { outcome, notice } = await receiver.receive(body.text, authorization);
    if (outcome === 'in-progress') return answer(503, outcome, { 'retry-after': '1' });
    if (outcome === 'accepted') await process(receiver, { notice, onNotice });
    return answer(200, outcome);
  };
  return (request) =>
    handle(request).catch((error: unknown) =>
      isLivelaneError(error, 'WEBHOOK_REFUSED')
        ? Response.json(error, { status: 401 })
        : answer(500, 'failed'),
    );
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
  await receiver.settle(notice);
}

function answer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain', ...headers } });
}
