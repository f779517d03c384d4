import { expect, test, vi } from 'vitest';
import { KEYS, mint, setUp } from './handler.fixture.ts';
import { createShopRequestHandler } from './shop-requests.ts';
import { createViewerRequestHandler } from './viewer-requests.ts';

test('pages of given origins may send requests, others may not', async () => {
  const { room, clock, tokenOf } = await setUp();
  const origins = ['https://shop.example'];
  const handle = createViewerRequestHandler(room, { keys: KEYS, clock, origins });
  const headersOf = async (method: string, origin: string) => {
    const authorization = `Bearer ${await tokenOf('ann')}`;
    const headers = { origin, ...(method === 'GET' ? { authorization } : {}) };
    const response = await handle(new Request('http://localhost/', { method, headers }));
    return { status: response.status, ...Object.fromEntries(response.headers) };
  };
  const allowed = { vary: 'origin', 'access-control-allow-origin': 'https://shop.example' };
  expect(await headersOf('OPTIONS', 'https://shop.example')).toMatchObject({
    ...{ status: 204, ...allowed, 'access-control-allow-methods': 'GET, POST' },
    'access-control-allow-headers': 'authorization, content-type',
  });
  expect(await headersOf('GET', 'https://shop.example')).toMatchObject({ status: 200, ...allowed });
  // A refusal must be readable too, or the page would see a failed connection.
  expect(await headersOf('PUT', 'https://shop.example')).toMatchObject({ status: 401, ...allowed });
  for (const method of ['OPTIONS', 'GET'])
    expect(await headersOf(method, 'https://evil.example')).not.toHaveProperty(
      'access-control-allow-origin',
    );
  for (const origin of ['shop.example', 'https://shop.example/', 'null', ''])
    expect(() =>
      createViewerRequestHandler(room, { keys: KEYS, clock, origins: [origin] }),
    ).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});

test('a body that a middleware has read is a coded error', async () => {
  const { handle, tokenOf } = await setUp();
  const headers = { authorization: `Bearer ${await tokenOf('ann')}` };
  const request = new Request('http://localhost/', { method: 'POST', body: '{}', headers });
  await request.text();
  const response = await handle(request);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    code: 'REQUEST_REFUSED',
    details: { reason: 'parsed' },
    retryable: false,
  });
});

test('what is no `Request`, or has a parsed body, is an answer and never a rejection', async () => {
  const { room, clock, tokenOf } = await setUp();
  const faults: unknown[] = [];
  const onFault = (error: unknown): void => {
    faults.push(error);
    throw error;
  };
  const viewers = createViewerRequestHandler(room, {
    ...{ keys: KEYS, clock, origins: ['https://shop.example'], onFault },
  });
  const shop = createShopRequestHandler(room, { secrets: [KEYS.key], clock, onFault });
  const authorization = `Bearer ${await tokenOf('ann')}`;
  for (const handle of [viewers, shop]) {
    for (const body of [{ do: 'click' }, '{"do":"click"}', Buffer.from('{}')]) {
      const parsed = {
        method: 'POST',
        bodyUsed: false,
        headers: new Headers({ authorization }),
        body,
      };
      const response = await handle(parsed as never);
      expect(await response.json()).toMatchObject({ details: { reason: 'parsed' } });
    }
    // As the request of Express, and none at all.
    for (const other of [{ method: 'POST', headers: { authorization }, body: {} }, undefined]) {
      const response = await handle(other as never);
      expect(response.status).toBe(500);
    }
  }
  expect(faults.length).toBeGreaterThanOrEqual(3);
});

test('the cause of a fault goes to the application, not to the sender', async () => {
  const { room, clock, tokenOf } = await setUp();
  const faults: unknown[] = [];
  const broken = { ...room, click: () => Promise.reject(new Error('the disk is full')) };
  const handle = createViewerRequestHandler(broken, {
    ...{ keys: KEYS, clock, onFault: (error: unknown) => faults.push(error) },
  });
  const response = await handle(
    new Request('http://localhost/', {
      method: 'POST',
      body: JSON.stringify({ do: 'click', clickId: 'c1', productId: 'tint-duo' }),
      headers: { authorization: `Bearer ${await tokenOf('ann')}` },
    }),
  );
  expect(await response.text()).not.toContain('disk');
  expect(faults).toMatchObject([{ message: 'the disk is full' }]);
});

test('100 viewers with 30 questions each are limited together, and a pin is not held up', async () => {
  const { room, tokenOf, post } = await setUp();
  const tokens = await Promise.all(Array.from({ length: 100 }, (_, at) => tokenOf(`v${at}`)));
  const statuses: number[] = [];
  for (const [at, token] of tokens.entries())
    for (const number of [1, 2])
      statuses.push(
        (await post(token, { do: 'question', questionId: `${at}-${number}`, text: 'Hi?' })).status,
      );
  expect(statuses.filter((it) => it === 200)).toHaveLength(100);
  expect(statuses.filter((it) => it === 429)).toHaveLength(100);
  expect(room.snapshot().seq).toBe(0);
});

test('a token is verified once, and not accepted after it has expired', async () => {
  const { room, post } = await setUp();
  const token = await mint({ identity: 'ann', room: room.name, ttlSeconds: 5 });
  const verify = vi.spyOn(crypto.subtle, 'verify');
  const click = (clickId: string) => post(token, { do: 'click', clickId, productId: 'tint-duo' });
  await Promise.all(['c1', 'c2', 'c3'].map(click));
  const calls = verify.mock.calls.length;
  expect((await click('c4')).status).toBe(200);
  expect(verify.mock.calls.length).toBe(calls);
  verify.mockRestore();
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  expect(await click('c5')).toMatchObject({ status: 401, body: { code: 'TOKEN_REFUSED' } });
  vi.useRealTimers();
});

test('no identity counts for another one, whatever it is called', async () => {
  const { tokenOf, post } = await setUp();
  const [ann, other] = await Promise.all([tokenOf('ann'), tokenOf('chat ann')]);
  for (let times = 0; times < 20; times += 1)
    await post(other, { do: 'click', clickId: `c${times}`, productId: 'velvet-six' });
  expect(await post(ann, { do: 'chat', messageId: 'm1', text: 'hello' })).toMatchObject({
    status: 200,
  });
});
