import { errorFromJson, isLivelaneError } from '@livelane/contracts/vocabulary';
import { afterEach, expect, test, vi } from 'vitest';
import { joinLive } from '../client/join-live.ts';
import { setUp as setUpClient } from '../client/session/joining.fixture.ts';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { streamRequests } from '../egress/streams.ts';
import type { Role } from '../roles/roles.ts';
import { createMemoryLeadStore } from './leads/memory-lead-store.ts';
import { openRoom } from './livekit-room.ts';
import { createMemoryRoom } from './memory-room.ts';
import { KEY, KEYS, mint } from './requests/handler.fixture.ts';
import { createViewerRequestHandler } from './requests/viewer-requests.ts';
import { PLAN, START, shopWith, usd } from './selling.fixture.ts';

afterEach(() => void vi.useRealTimers());

async function setUp() {
  const clock = createDrivenClock(START);
  const leads = createMemoryLeadStore();
  const room = await createMemoryRoom(PLAN, {
    ...{ clock, leads, pseudonymKey: KEY, reserve: shopWith(0).reserve },
    words: { en: ['replica'] },
  });
  const handle = createViewerRequestHandler(room, { keys: KEYS, clock });
  const ask = async (
    body: unknown,
    { role = 'viewer', of = room.name }: { role?: Role; of?: string } = {},
  ) => {
    const token = await mint({ identity: 'ann', role, room: of });
    const headers = { authorization: `Bearer ${token}` };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = new Request('http://localhost/', { method: 'POST', headers, body: text });
    const response = await handle(request);
    const answer: unknown = await response.json();
    return { status: response.status, error: response.ok ? undefined : errorFromJson(answer) };
  };
  return { clock, room, leads, ask, handle };
}

type Parts = Awaited<ReturnType<typeof setUp>>;

const RESERVE = { do: 'reserve', productId: 'velvet-six', orderId: 'o1' };
const LEAD = { do: 'lead', leadId: 'l1', consent: 'Write to me' };
const CHAT = { do: 'chat', messageId: 'm1' };

/** What is asked, after what has happened; and the error with its fix, or what was expected and where. */
const REFUSED: readonly (readonly [
  name: string,
  asked: (parts: Parts) => Promise<{ readonly status: number; readonly error?: unknown }>,
  answer: {
    readonly status: number;
    readonly code: string;
    readonly says: RegExp;
    readonly path?: string;
  },
])[] = [
  [
    'a body that is too large',
    ({ ask }) => ask('x'.repeat(8_193)),
    { status: 413, code: 'REQUEST_REFUSED', says: /8,?192 bytes/ },
  ],
  [
    'a message that is too long',
    ({ ask }) => ask({ ...CHAT, text: 'x'.repeat(601) }),
    { status: 400, code: 'INPUT_INVALID', path: '/text', says: /at most 600 bytes/ },
  ],
  [
    'an unknown type',
    ({ ask }) => ask({ do: 'dance' }),
    { status: 400, code: 'INPUT_INVALID', path: '/do', says: /one of .*"click"/ },
  ],
  [
    'a token of another room',
    ({ ask }) => ask(LEAD, { of: 'another' }),
    { status: 401, code: 'TOKEN_REFUSED', says: /token/i },
  ],
  [
    'an expired token',
    async ({ room, handle }) => {
      const token = await mint({ identity: 'ann', room: room.name, ttlSeconds: 1 });
      vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
      const headers = { authorization: `Bearer ${token}` };
      const response = await handle(new Request('http://localhost/', { headers }));
      return { status: response.status, error: errorFromJson(await response.json()) };
    },
    { status: 401, code: 'TOKEN_REFUSED', says: /Request a new token/ },
  ],
  [
    'a wrong role',
    ({ ask }) => ask({ do: 'kick', participant: 'ben' }),
    { status: 403, code: 'REQUEST_REFUSED', says: /Use the token of a host or moderator/ },
  ],
  [
    'a product that is sold out',
    ({ ask }) => ask(RESERVE),
    { status: 409, code: 'SOLD_OUT', says: /Choose another product/ },
  ],
  [
    'a sale that has ended',
    async ({ room, clock, ask }) => {
      await room.sale({ saleId: 's', productId: 'velvet-six', price: usd('999'), seconds: 1 });
      await clock.advance(1_000);
      return ask({ ...RESERVE, saleId: 's' });
    },
    { status: 410, code: 'SALE_ENDED', says: /Reserve without it/ },
  ],
  [
    'a lead whose consent was withdrawn',
    async ({ ask }) => {
      await ask(LEAD);
      await ask({ do: 'withdraw', leadId: 'l1' });
      return ask(LEAD);
    },
    { status: 400, code: 'INPUT_INVALID', path: '/leadId', says: /a new consent has a new id/ },
  ],
  [
    'words that the room does not accept',
    ({ ask }) => ask({ ...CHAT, text: 'a ＲＥＰＬＩＣＡ bag' }),
    { status: 422, code: 'WORDS_REFUSED', says: /other words/ },
  ],
];

test.each(REFUSED)('%s gets a coded error with its fix', async (_, asked, answer) => {
  const parts = await setUp();
  const { status, error } = await asked(parts);
  if (!isLivelaneError(error)) throw new TypeError('no error of a code');
  expect([status, error.code]).toEqual([answer.status, answer.code]);
  expect(error.message).toMatch(answer.says);
  if (answer.path !== undefined) {
    const { issues } = error.details as unknown as {
      issues: { path: string; received: unknown }[];
    };
    expect(issues).toMatchObject([{ path: answer.path, received: expect.anything() }]);
  }
});

test('what was refused is in no log and no lead, and what was accepted is', async () => {
  const parts = await setUp();
  for (const [name, asked] of REFUSED) {
    await asked(parts).catch((error: unknown) => expect(name).toBe(error));
    vi.useRealTimers();
  }
  const { events } = parts.room.recorder.finish();
  expect(events.map((it) => ('phase' in it ? `${it.type} ${it.phase}` : it.type))).toEqual([
    // That it is sold out is told to all.
    ...['stock', 'sale start', 'sale stop', 'lead', 'withdraw'],
  ]);
  expect(parts.room.recent().state.messages).toEqual([]);
  expect(await parts.leads.export()).toEqual([]);
  expect((await parts.ask({ ...LEAD, leadId: 'l2' })).status).toBe(200);
  expect(await parts.leads.export()).toHaveLength(1);
});

async function caught(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new TypeError('accepted');
}

const server = { url: 'ws://127.0.0.1:9', httpUrl: 'http://127.0.0.1:9', apiKey: 'k' };
const recorder = { record: () => undefined, pseudonym: (identity: string) => identity };

test.each<[string, () => unknown, { readonly code: string; readonly says: RegExp }]>([
  [
    'an address with a stream key',
    () =>
      streamRequests({
        room: 'r',
        targets: [{ server: 'https://a.example/live/canary', key: 'canary' }],
      }),
    { code: 'INPUT_INVALID', says: /rtmp/ },
  ],
  [
    'a region that is not reachable, for the server',
    () =>
      openRoom(PLAN, {
        ...{ recorder, server: { ...server, apiSecret: 'canary'.repeat(6) } },
        clock: createDrivenClock(START),
      }),
    { code: 'ROOM_UNREACHABLE', says: /Check|check/ },
  ],
  [
    'a region that is not reachable, for a viewer',
    () => joinLive(setUpClient({ onConnect: () => Promise.reject(new Error('refused')) }).options),
    { code: 'JOIN_FAILED', says: /Check the network and the URL/ },
  ],
])('%s gets a coded error with its fix, which shows no secret', async (_, act, { code, says }) => {
  const error = await caught(act);
  if (!isLivelaneError(error)) throw error;
  expect(error.code).toBe(code);
  expect(error.message).toMatch(says);
  expect(JSON.stringify(error)).not.toContain('canary');
});
