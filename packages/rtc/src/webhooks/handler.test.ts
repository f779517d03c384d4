import { inputInvalid } from '@livelane/contracts/vocabulary';
import { describe, expect, test, vi } from 'vitest';
import { createWebhookHandler } from './handler.ts';
import { joined, OLD, receiver, signedWebhook } from './signed.fixture.ts';

describe('the handler', () => {
  const post = (body: string, headers: Record<string, string>) =>
    new Request('http://localhost/', { method: 'POST', body, headers });

  test.each(['Authorization', 'authorization', 'AUTHORIZATION'])(
    'reads the header %s, processes a webhook once and answers 200 each time',
    async (name) => {
      const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
      const acted: string[] = [];
      const handler = createWebhookHandler(receiver(), ({ id }) => void acted.push(id));
      const statuses = [
        await handler(post(body, { [name]: authorization })),
        await handler(post(body, { [name]: authorization })),
      ];
      expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
      expect(acted).toEqual(['EV_1']);
    },
  );

  test('answers 401 to a forged webhook, 405 and 413 to other requests', async () => {
    const { body } = await signedWebhook(joined('EV_1'), OLD);
    const handler = createWebhookHandler(receiver(), () => undefined);
    const refused = await handler(post(body, { authorization: 'forged' }));
    expect({ status: refused.status, ...(await refused.json()) }).toMatchObject({
      status: 401,
      code: 'WEBHOOK_REFUSED',
      details: { reason: 'not-verified' },
    });
    expect((await handler(post(body, { authorize: 'forged' }))).status).toBe(401);
    expect((await handler(new Request('http://localhost/'))).status).toBe(405);
    expect((await handler(post('x'.repeat(1_048_577), {}))).status).toBe(413);
    // Refused by its declared length, before the body is read.
    const declared = post(body, { 'content-length': '1048577' });
    expect((await handler(declared)).status).toBe(413);
    expect(declared.bodyUsed).toBe(false);
    expect((await handler(post('x'.repeat(1_048_576), {}))).status).toBe(401);
    expect((await handler(post(body, { 'content-length': '1048576' }))).status).toBe(401);
  });

  test.each([
    ['a coded error', inputInvalid('row', [])],
    ['an error', new RangeError('the database is not available')],
    ['nothing', undefined],
  ])('answers 500 when processing fails with %s', async (_, failure) => {
    const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
    const handler = createWebhookHandler(receiver(), () => Promise.reject(failure));
    expect((await handler(post(body, { authorization }))).status).toBe(500);
  });

  test('a webhook that could not be processed is processed on its retry', async () => {
    const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
    let attempts = 0;
    const handler = createWebhookHandler(receiver(), () => {
      attempts += 1;
      if (attempts === 1) throw new RangeError('the database is not available');
    });
    expect((await handler(post(body, { authorization }))).status).toBe(500);
    expect((await handler(post(body, { authorization }))).status).toBe(200);
    expect(attempts).toBe(2);
  });

  test('a second delivery while the first is processed is tried again, and counts if the first fails', async () => {
    const { body, authorization } = await signedWebhook(joined('EV_1'), OLD);
    let fail: (error: Error) => void = () => undefined;
    let attempts = 0;
    const handler = createWebhookHandler(receiver(), () => {
      attempts += 1;
      return attempts === 1 ? new Promise((_, reject) => (fail = reject)) : undefined;
    });
    const first = handler(post(body, { authorization }));
    await vi.waitFor(() => expect(attempts).toBe(1));
    const second = await handler(post(body, { authorization }));
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
    fail(new RangeError('the database is not available'));
    expect((await first).status).toBe(500);
    expect((await handler(post(body, { authorization }))).status).toBe(200);
    expect((await handler(post(body, { authorization }))).status).toBe(200);
    expect(attempts).toBe(2);
  });

  test('a body that a middleware has read is a coded error; one that fails while read is a failure', async () => {
    const handler = createWebhookHandler(receiver(), () => undefined);
    const parsed = post('{}', {});
    await parsed.text();
    const response = await handler(parsed);
    expect({ status: response.status, ...(await response.json()) }).toMatchObject({
      status: 500,
      code: 'WEBHOOK_REFUSED',
      details: { reason: 'parsed' },
    });
    const broken = new ReadableStream({ start: (it) => it.error(new TypeError('reset')) });
    const init = { method: 'POST', body: broken, duplex: 'half' } as RequestInit;
    expect((await handler(new Request('http://localhost/', init))).status).toBe(500);
  });

  test('of a body without end no more than the limit is read', async () => {
    let sent = 0;
    const endless = new ReadableStream(
      {
        pull: (it) => {
          sent += 65_536;
          it.enqueue(new Uint8Array(65_536));
        },
      },
      { highWaterMark: 0 },
    );
    const handler = createWebhookHandler(receiver(), () => undefined);
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    const response = await handler(new Request('http://localhost/', init));
    expect([response.status, response.headers.get('connection')]).toEqual([413, 'close']);
    expect(sent).toBeLessThanOrEqual(1_048_576 + 2 * 65_536);
  });
});
