import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseCreators } from '../profile/parse-creators.ts';
import { all, failure, QUICK, type Reply, type Seen, servers } from './server.fixture.ts';
import { requestSignature, tiktokShopCalls, tiktokShopCreators } from './tiktok-shop.ts';

const serve = servers();
const SECRETS = {
  ...{ appKey: 'key-canary-1', appSecret: 'secret-canary-2' },
  ...{ accessToken: 'token-canary-3', shopCipher: 'cipher-canary-4' },
};
const NOW = 1_763_632_800_000;
const base = { ...QUICK, ...SECRETS, now: () => NOW };

/** The signature as the platform's documentation describes it, worked out by Node's own functions. */
function expectedSign({ url, body }: Seen): string {
  const names = [...url.searchParams.keys()].filter((it) => it !== 'sign').sort();
  const pairs = names.map((name) => name + url.searchParams.get(name)).join('');
  const text = SECRETS.appSecret + url.pathname + pairs + body + SECRETS.appSecret;
  return createHmac('sha256', SECRETS.appSecret).update(text).digest('hex');
}

const creator = (at: number) => ({
  ...{ creator_open_id: `open-${at}`, username: `user${at}`, nickname: `User ${at}` },
  ...{ selection_region: 'US', follower_count: 1000 + at, avg_ec_live_uv: 40 },
  gmv_range: { currency: 'USD', minimum_amount: '100', maximum_amount: '1000' },
});

/** The documented search over `total` creators; refuses a page token without the search key of the first page. */
function marketplace(seen: Seen, total: number): Reply {
  if (seen.url.searchParams.get('sign') !== expectedSign(seen))
    return { status: 401, body: { code: 106001, message: 'sign is invalid' } };
  const size = Number(seen.url.searchParams.get('page_size'));
  const from = Number(seen.url.searchParams.get('page_token') ?? 0);
  const { search_key: key } = JSON.parse(seen.body) as { search_key?: string };
  if (from > 0 && key !== 'sk-1') return { body: { code: 12052001, message: 'search_key' } };
  const creators = Array.from({ length: Math.max(0, Math.min(size, total - from)) }, (_, n) =>
    creator(from + n),
  );
  const next = from + size < total ? String(from + size) : '';
  return {
    body: {
      code: 0,
      message: 'Success',
      data: { creators, next_page_token: next, search_key: 'sk-1' },
    },
  };
}

describe('a search of the creator marketplace', () => {
  it('gives the creators of all pages, each request signed, each call counted', async () => {
    const { origin, seen } = await serve((request) => marketplace(request, 45));
    const calls = tiktokShopCalls();
    const search = { keyword: 'lip "colour" 口红' };
    const { creators, codes } = await all(tiktokShopCreators({ ...base, origin, calls, search }));
    expect(creators.map(({ id }) => id)).toEqual(
      Array.from({ length: 45 }, (_, at) => `open-${at}`),
    );
    expect(parseCreators(creators)).toHaveLength(45);
    expect(creators[0]).toMatchObject({
      ...{ name: 'User 0', platform: 'tiktok', market: 'US', followers: 1000 },
      shop: { liveViewers: 40, days: 30, revenue: { lower: { minor: '10000' } } },
    });
    expect([codes, calls.used, seen.length]).toEqual([[], 3, 3]);
    for (const { method, url, headers, body } of seen) {
      expect([method, url.pathname]).toEqual([
        'POST',
        '/affiliate_seller/202406/marketplace_creators/search',
      ]);
      expect(headers['x-tts-access-token']).toBe(SECRETS.accessToken);
      expect(url.href).not.toContain(SECRETS.accessToken);
      expect(url.href).not.toContain(SECRETS.appSecret);
      expect(JSON.parse(body)).toMatchObject(search);
    }
  });

  it('may have pages of 12, half and empty pages, and stops at the number that is wanted', async () => {
    const { origin, seen } = await serve((request) => marketplace(request, 100));
    const { creators } = await all(tiktokShopCreators({ ...base, origin, pageSize: 12, most: 15 }));
    expect([creators.length, seen.length]).toEqual([15, 2]);
    const page = (creators: object[] | undefined, token: string): Reply => ({
      body: { code: 0, data: { creators, next_page_token: token, search_key: 's' } },
    });
    const pages = [
      page([creator(1)], 'a'),
      page(undefined, 'b'),
      page([creator(1), creator(2)], 'b'),
    ];
    const odd = await serve((_, count) => pages[count - 1] ?? page([], ''));
    const found = await all(tiktokShopCreators({ ...base, origin: odd.origin }));
    expect(found.creators.map(({ id }) => id)).toEqual(['open-1', 'open-2']);
    expect(odd.seen.length).toBe(3);
  });

  it('ends with the error that stands in the body of a success', async () => {
    const { origin } = await serve(() => ({
      body: { code: 105005, message: `access denied for ${SECRETS.accessToken}`, data: null },
    }));
    const error = await failure(tiktokShopCreators({ ...base, origin }));
    expect(error).toMatchObject({
      code: 'SOURCE_REFUSED',
      details: { status: 200, code: '105005', source: 'tiktok-shop' },
    });
    for (const secret of Object.values(SECRETS))
      expect(inspect(error, { depth: 12 })).not.toContain(secret);
  });

  it('goes on after a rate limit in the body or the status, within a number of attempts', async () => {
    const busy: Reply = { body: { code: 36009002, message: 'Too many requests' } };
    const passing = await serve((request, count) => (count < 3 ? busy : marketplace(request, 3)));
    const waits: number[] = [];
    const sleep = async (ms: number) => void waits.push(ms);
    const options = { ...base, sleep, mostDelayMs: 1_500, random: () => 1 };
    const { creators } = await all(tiktokShopCreators({ ...options, origin: passing.origin }));
    expect([creators.length, waits]).toEqual([3, [1_000, 1_500]]);
    const always = await serve(() => ({ status: 429, body: busy }));
    const error = await failure(tiktokShopCreators({ ...base, origin: always.origin, retries: 2 }));
    expect([error, always.seen.length]).toMatchObject([
      { code: 'SOURCE_RATE_LIMITED', retryable: true, details: { attempts: 3 } },
      3,
    ]);
  });

  it('ends with a typed error before a call that the calls given do not cover', async () => {
    const { origin, seen } = await serve((request) => marketplace(request, 100));
    const error = await failure(tiktokShopCreators({ ...base, origin, calls: tiktokShopCalls(2) }));
    expect(error).toMatchObject({
      code: 'SOURCE_QUOTA_EXHAUSTED',
      details: { bucket: { en: 'calls' }, used: 2, budget: 2 },
    });
    expect(seen.length).toBe(2);
  });

  it('ends where there is no answer in time, no JSON or a redirect, and no secret is in the error', async () => {
    const other = await serve(() => ({ body: {} }));
    const replies: readonly (readonly [Reply, string])[] = [
      [() => undefined, 'HTTP_FAILED'],
      [(response) => void response.end('<html>'), 'SOURCE_UNREADABLE'],
      [{ status: 307, body: {}, headers: { location: other.origin } }, 'HTTP_FAILED'],
      [{ status: 500, body: { message: 'x' } }, 'SOURCE_REFUSED'],
    ];
    for (const [reply, code] of replies) {
      const { origin } = await serve(() => reply);
      const error = await failure(tiktokShopCreators({ ...base, origin, timeoutMs: 200 }));
      expect(error).toMatchObject({ code });
      for (const secret of Object.values(SECRETS))
        expect(inspect(error, { depth: 12 })).not.toContain(secret);
    }
    expect(other.seen).toEqual([]);
  });
});

it('a signature leaves out itself and the token, whatever the order of the parameters', () => {
  const given = { path: '/a/b', body: '{"x":1}', appSecret: 's' };
  const sign = requestSignature({ ...given, parameters: { b: '2', a: '1' } });
  expect(sign).toBe(createHmac('sha256', 's').update('s/a/ba1b2{"x":1}s').digest('hex'));
  const more = { a: '1', sign: 'z', access_token: 't', b: '2' };
  expect(requestSignature({ ...given, parameters: more })).toBe(sign);
});
