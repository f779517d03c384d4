import { isLivelaneError } from '@livelane/contracts/vocabulary';
import type { WebhookNotice } from './notice.ts';
import type { WebhookReceiver } from './receiver.ts';

/** A webhook's body above this is not LiveKit's. */
export const MAX_WEBHOOK_BYTES = 1_048_576;

/**
 * A handler for any framework that speaks `Request` and `Response` (Hono, Next, Deno, Bun).
 * It answers 200 for what was taken, also when it was taken before; 401 for what is refused; 500 when
 * `onNotice` failed, so that LiveKit sends the notice again.
 *
 * @param onNotice - called once for each genuine notice, in the order of arrival
 * @returns a handler that never rejects
 * @example
 * ```ts
 * import { createMemoryWebhookStore, createWebhookHandler, createWebhookReceiver, systemClock } from '@livelane/rtc/server';
 * const keys = { key: 'a secret of at least 32 characters' };
 * const options = { keys, store: createMemoryWebhookStore(systemClock), clock: systemClock };
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
      if (outcome === 'accepted') await act(receiver, { notice, onNotice });
      return answer(200, outcome);
    } catch (error) {
      if (isLivelaneError(error) && error.code === 'WEBHOOK_REFUSED') return answer(401, 'refused');
      return answer(500, 'failed');
    }
  };
}

async function act(
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
