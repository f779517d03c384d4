import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveOnLoopback } from '../../http/loopback.ts';
import { openShop, PLAN, shopWith, usd } from '../selling.fixture.ts';
import { KEYS, mint } from './handler.fixture.ts';
import { createViewerRequestHandler } from './viewer-requests.ts';

const VIEWERS = 200;
const RUNS = Array.from({ length: 20 }, (_, run) => run + 1);
const viewers = Array.from({ length: VIEWERS }, (_, at) => `viewer-${at}`);

const tokens = new Map<string, string>();
beforeAll(async () => {
  for (const identity of viewers) tokens.set(identity, await mint({ identity, room: PLAN.id }));
});

interface Answer {
  readonly status: number;
  readonly body: {
    readonly code?: string;
    readonly events?: readonly { readonly code?: string; readonly price?: unknown }[];
  };
}

function postOf(identity: string, body: unknown, url = 'http://localhost/'): Request {
  const headers = { authorization: `Bearer ${tokens.get(identity)}` };
  return new Request(url, { method: 'POST', body: JSON.stringify(body), headers });
}

const read = async (answer: Promise<Response>): Promise<Answer> => {
  const response = await answer;
  return { status: response.status, body: await response.json() };
};

/** Takes a random number of turns of the event loop, so that requests overlap in another order in every run. */
async function turns(random: () => number): Promise<void> {
  for (let left = Math.floor(random() * 5); left > 0; left -= 1)
    await new Promise((resolve) => setImmediate(resolve));
}

async function open(units: number, seed: number) {
  const random = seededUniform(seed);
  const shop = shopWith(units, () => turns(random));
  const { room, clock } = await openShop({ reserve: shop.reserve, random });
  const handle = createViewerRequestHandler(room, { keys: KEYS, clock });
  const ask = async (identity: string, body: unknown) => {
    await turns(random);
    return read(handle(postOf(identity, body)));
  };
  return { room, clock, shop, handle, ask, random };
}

const unitOf = (orderId: string, more = {}) => ({
  ...{ do: 'reserve', productId: 'velvet-six', orderId },
  ...more,
});

const statusOf = ({ status, body }: Answer) => `${status} ${body.code ?? 'fine'}`;

function statuses(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const status of answers.map(statusOf)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

describe.each(RUNS)('200 viewers ask over HTTP at once, run %i', (seed) => {
  test('the last unit is sold once', async () => {
    const { room, ask } = await open(1, seed);
    const answers = await Promise.all(viewers.map((it) => ask(it, unitOf(it))));
    expect(statuses(answers)).toEqual({ '200 fine': 1, '409 SOLD_OUT': VIEWERS - 1 });
    expect(room.recorder.finish().events.filter(({ type }) => type === 'reserve')).toHaveLength(1);
  });

  test('each order is one unit, however often its request is sent again', async () => {
    const { shop, ask } = await open(120, seed);
    const twice = [...viewers, ...viewers].map((it) => ask(it, unitOf(it)));
    const answers = await Promise.all(twice);
    expect(statuses(answers)).toEqual({ '200 fine': 240, '409 SOLD_OUT': 160 });
    expect([shop.sold.size, shop.left()]).toEqual([120, 0]);
    const [first, second] = [answers.slice(0, VIEWERS), answers.slice(VIEWERS)];
    expect(second.map(statusOf)).toEqual(first.map(statusOf));
  });

  test('each one-time code is given to one viewer', async () => {
    const { room, ask } = await open(0, seed);
    const codes = Array.from({ length: 50 }, (_, at) => `CODE-${at}`);
    await room.drop({ dropId: 'd', codes });
    const answers = await Promise.all(viewers.map((it) => ask(it, { do: 'coupon', dropId: 'd' })));
    expect(statuses(answers)).toEqual({ '200 fine': 50, '409 COUPONS_GONE': VIEWERS - 50 });
    const given = answers.flatMap(({ body }) => body.events?.flatMap(({ code }) => code ?? []));
    expect(given.filter((code) => code !== undefined).sort()).toEqual([...codes].sort());
  });

  test('a flash sale ends in the middle: its price before, nobody after, and no unit between', async () => {
    const { room, clock, shop, ask, random } = await open(VIEWERS, seed);
    await room.sale({ saleId: 's', productId: 'velvet-six', price: usd('999'), seconds: 1 });
    const buy = (it: string) => ask(it, unitOf(it, { saleId: 's' }));
    await clock.advance(999);
    const inTime = Math.floor(random() * VIEWERS);
    const before = viewers.slice(0, inTime).map(buy);
    await turns(random);
    await clock.advance(1);
    const after = await Promise.all(viewers.slice(inTime).map(buy));
    const early = await Promise.all(before);
    expect(new Set(after.map(statusOf))).toEqual(new Set(['410 SALE_ENDED']));
    const sold = early.filter(({ status }) => status === 200);
    expect(early.filter(({ status }) => status !== 200).map(statusOf)).toEqual(
      Array(inTime - sold.length).fill('410 SALE_ENDED'),
    );
    for (const { body } of sold) expect(body.events).toMatchObject([{ price: usd('999') }]);
    expect(shop.left()).toBe(VIEWERS - sold.length);
  });
});

test('the last unit is sold once to 200 connections', async () => {
  const { handle } = await open(1, 1);
  const server = await serveOnLoopback(handle);
  const answers = await Promise.all(
    viewers.map((it) => read(fetch(postOf(it, unitOf(it), server.url)))),
  );
  await server.close();
  expect(statuses(answers)).toEqual({ '200 fine': 1, '409 SOLD_OUT': VIEWERS - 1 });
});
