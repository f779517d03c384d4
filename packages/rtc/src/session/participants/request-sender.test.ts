import { expect, test } from 'vitest';
import { rtcError } from '../../errors/rtc-errors.ts';
import { createRequestSender } from './request-sender.ts';

const CLICK = { do: 'click', clickId: 'c1', productId: 'p1' } as const;

function senderTo(answer: () => Response | Promise<Response>) {
  const seen: Request[] = [];
  const fetch = async (input: unknown): Promise<Response> => {
    seen.push((input as Request).clone());
    return answer();
  };
  return { ...createRequestSender({ requestUrl: 'http://127.0.0.1/', fetch }), seen };
}

test('a request is posted once with the token of its viewer', async () => {
  const { send, seen } = senderTo(() => Response.json({ events: [] }));
  await send('t1', CLICK);
  const [request] = seen;
  expect(request?.method).toBe('POST');
  expect(request?.headers.get('authorization')).toBe('Bearer t1');
  expect(await request?.json()).toEqual(CLICK);
  expect(seen).toHaveLength(1);
});

test.each([
  [401, rtcError('TOKEN_REFUSED', { reason: 'other-room' })],
  [502, rtcError('ROOM_UNREACHABLE', { reason: 'call', call: 'sendData' }, { retryable: true })],
])('the error of the server is thrown as it is (%d), after one attempt', async (status, error) => {
  const { send, seen } = senderTo(() => Response.json(error, { status }));
  const caught = await send('t1', CLICK).catch((failure: unknown) => failure);
  expect(caught).toMatchObject(error.toJSON());
  expect(seen).toHaveLength(1);
});

test.each<[string, () => Response | Promise<Response>]>([
  ['another answer', () => new Response('<html>', { status: 503 })],
  ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
  ['an endless answer', () => new Response('x'.repeat(70_000))],
])('%s is a room that cannot be reached, after one attempt', async (_, answer) => {
  const { send, seen } = senderTo(answer);
  await expect(send('t1', CLICK)).rejects.toMatchObject({
    code: 'ROOM_UNREACHABLE',
    retryable: true,
    details: { reason: 'request', call: 'click' },
  });
  expect(seen).toHaveLength(1);
});
