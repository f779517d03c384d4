import { toEpochMs } from '@livelane/contracts/vocabulary';
import { describe, expect, test } from 'vitest';
import { createDrivenClock } from '../../clock/driven-clock.ts';
import { planOf } from '../../plan/plan-of.ts';
import { SAMPLE_PLAN as PLAN } from '../../testing/sample-session.ts';
import { verifyToken } from '../../tokens/verify-token.ts';
import { createMemoryRoom } from '../memory-room.ts';
import { KEYS } from './handler.fixture.ts';
import { createTokenHandler, type TokenHandlerOptions } from './token-requests.ts';

const URL_OF_PAGES = 'wss://live.example';

async function setUp(given: Partial<TokenHandlerOptions> = {}) {
  const clock = createDrivenClock(toEpochMs(PLAN.window.start));
  const room = await createMemoryRoom(PLAN, { clock });
  const handle = createTokenHandler(room, {
    ...{ keys: KEYS, url: URL_OF_PAGES, clock },
    admit: (request) => ({
      identity: new URL(request.url).searchParams.get('as') ?? 'ann',
      role: 'viewer',
    }),
    ...given,
  });
  return { clock, room, handle, ask: asking(handle) };
}

const asking =
  (handle: (request: Request) => Promise<Response>) =>
  async (body?: string, { as = 'ann', ...init }: RequestInit & { as?: string } = {}) => {
    const url = `http://localhost/token?as=${encodeURIComponent(as)}`;
    const method = 'POST';
    const response = await handle(
      new Request(url, { method, ...(body === undefined ? {} : { body }), ...init }),
    );
    return { status: response.status, headers: response.headers, body: await response.json() };
  };

const USD = { currency: 'USD', minor: '1999' } as const;
const oneToOne = planOf({
  products: [{ id: 'velvet-six', name: 'Velvet Six', price: USD }],
  markets: ['US'],
  format: 'one-to-one',
});

describe('the application decides', () => {
  test('who is asking: the token is for that identity, role and name, and the reply is what joinLive expects', async () => {
    const { room, ask } = await setUp({
      admit: (_, { name, role }) => ({ identity: 'ann', role: role ?? 'moderator', name }),
    });
    const { status, headers, body } = await ask('{"name":"Ann"}');
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      token: body.token,
      url: URL_OF_PAGES,
      commercePublicKey: room.publicKey,
    });
    const holder = { identity: 'ann', room: room.name, role: 'moderator', name: 'Ann' };
    expect(await verifyToken(body.token, { keys: KEYS, room: room.name })).toEqual(holder);
    expect((await ask()).body.token).not.toContain('"');
  });

  test('that nobody is admitted, which is refused with what to do', async () => {
    const { ask } = await setUp({ admit: async () => undefined });
    expect(await ask()).toMatchObject({
      status: 403,
      body: {
        code: 'REQUEST_REFUSED',
        details: { reason: 'not-admitted' },
        message: expect.stringContaining('Sign in, then try again.'),
      },
    });
  });

  test('and what it gets wrong is a coded error; what it throws is told to the application only', async () => {
    const nameless = await setUp({ admit: () => ({ identity: '', role: 'viewer' }) });
    expect(await nameless.ask()).toMatchObject({
      status: 400,
      body: { code: 'INPUT_INVALID', details: { issues: [{ path: '/identity', received: '""' }] } },
    });
    const faults: unknown[] = [];
    const failure = new RangeError('the database is not available');
    const failing = await setUp({
      admit: () => Promise.reject(failure),
      onFault: (error) => faults.push(error),
    });
    const { status, body } = await failing.ask();
    expect([status, body.details.reason, JSON.stringify(body)]).toEqual([
      500,
      'fault',
      expect.not.stringContaining('database'),
    ]);
    expect(faults).toEqual([failure]);
  });
});

describe('the room refuses', () => {
  test('who was kicked, in the next token too', async () => {
    const { room, ask } = await setUp();
    await room.kick({ participant: 'ann' });
    expect(await ask()).toMatchObject({ status: 403, body: { code: 'KICKED' } });
    expect((await ask('', { as: 'ben' })).status).toBe(200);
  });

  test('everybody once it is closed', async () => {
    const { room, ask } = await setUp();
    await room.close();
    expect(await ask()).toMatchObject({ status: 410, body: { code: 'ROOM_CLOSED' } });
  });

  test('a role without a seat, and one whose seats are taken', async () => {
    const clock = createDrivenClock(0);
    const room = await createMemoryRoom(oneToOne, { clock });
    let there = [{ identity: 'ann', role: 'viewer' as const }];
    const roster = async () => ({ participants: there }) as never;
    const handle = createTokenHandler(
      { ...room, roster },
      {
        ...{ keys: KEYS, clock },
        admit: (request, { role = 'viewer' }) => ({
          identity: new URL(request.url).searchParams.get('as') ?? '',
          role,
        }),
      },
    );
    const ask = asking(handle);
    expect(await ask('', { as: 'ben' })).toMatchObject({
      status: 409,
      body: { code: 'ROOM_FULL', details: { role: 'viewer', most: 1 } },
    });
    // Who is in the room already may have another token.
    expect((await ask('', { as: 'ann' })).status).toBe(200);
    expect(await ask('{"role":"cohost"}', { as: 'ben' })).toMatchObject({
      status: 400,
      body: { details: { issues: [{ code: 'ROLE_OF_FORMAT' }] } },
    });
    there = [];
    expect((await ask('', { as: 'ben' })).status).toBe(200);
  });

  test('an eleventh token of an identity in ten seconds', async () => {
    const { clock, ask } = await setUp();
    const statuses: number[] = [];
    for (let index = 0; index < 10; index += 1) statuses.push((await ask()).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const late = await ask();
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '10']);
    expect((await ask('', { as: 'ben' })).status).toBe(200);
    await clock.advance(10_000);
    expect((await ask()).status).toBe(200);
  });
});

describe('a request is refused', () => {
  test.each([
    { how: 'by its method', body: '', method: 'PUT', status: 405, reason: 'method' },
    { how: 'above 8,192 bytes', body: ' '.repeat(8_193), status: 413, reason: 'too-large' },
  ])('$how', async ({ body, method = 'POST', status, reason }) => {
    const { ask } = await setUp();
    expect(await ask(body, { method })).toMatchObject({
      status,
      body: { code: 'REQUEST_REFUSED', details: { reason } },
    });
  });

  test.each([
    ['text', 'JSON', ''],
    ['[]', 'OBJECT', ''],
    ['{"role":"admin"}', 'ONE_OF', '/role'],
    ['{"name":"Ann\\u202e"}', 'DISPLAY_NAME', '/name'],
    ['{"identity":"host"}', 'UNKNOWN_FIELD', '/identity'],
  ])('for the body %s', async (text, code, path) => {
    const { ask } = await setUp();
    const { status, body } = await ask(text);
    expect([status, body.details.issues]).toEqual([400, [expect.objectContaining({ code, path })]]);
  });

  test('and the page of another origin is answered only if it is named', async () => {
    const origin = 'https://shop.example';
    const { ask } = await setUp({ origins: [origin] });
    const allowed = (headers: Headers) => headers.get('access-control-allow-origin');
    expect(allowed((await ask('', { headers: { origin } })).headers)).toBe(origin);
    const other = await ask('', { headers: { origin: 'https://other.example' } });
    expect(allowed(other.headers)).toBeNull();
  });
});

test.each<[string, Partial<TokenHandlerOptions>, string]>([
  ['a short secret', { keys: { key: 'short' } }, 'SECRET'],
  ['no key', { keys: {} }, 'API_KEYS'],
  ['a URL that is none', { url: 'live.example' }, 'SERVER_URL'],
  ['a time to live of a week', { ttlSeconds: 604_800 }, 'WHOLE_FROM_TO'],
  ['an origin with a path', { origins: ['https://shop.example/live'] }, 'ORIGIN'],
])('%s is refused when the handler is made', async (_, given, code) => {
  await expect(setUp(given)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    details: { issues: [expect.objectContaining({ code })] },
  });
});
