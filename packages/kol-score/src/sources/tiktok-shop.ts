import type { HttpReply } from '@livelane/contracts/vocabulary/node';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { importValues } from '../import/import-creators.ts';
import { valueAt } from '../import/record/source-record.ts';
import { bilingual } from '../text/bilingual.ts';
import { sourceError } from '../text/source-errors.ts';
import { Budget } from './budget.ts';
import { type Loaded, loadedOf, type SourceOptions } from './loaded.ts';
import { type Answer, platformClient } from './platform-client.ts';

const ORIGIN = 'https://open-api.tiktokglobalshop.com';
const PATH = '/affiliate_seller/202406/marketplace_creators/search';
const SOURCE = 'tiktok-shop';

/** Calls of a day that a shop's app has. */
const CALLS_A_DAY = 10_000;

/** Codes in the body of an answer: too many requests, and a fault of the platform that may pass. */
const TOO_MANY = 36009002;
const FAULT = 36009003;

/** The search of creators in the marketplace, and how it is called. */
export interface TiktokShopSearch extends SourceOptions {
  readonly appKey: string;
  /** Signs requests; never sent. */
  readonly appSecret: string;
  /** Sent in a header. */
  readonly accessToken: string;
  /** The shop that asks, as the list of authorized shops has it. */
  readonly shopCipher: string;
  /** Filters of the search, as the platform documents them: `keyword`, `gmv_ranges`, `follower_demographics`, … */
  readonly search?: Readonly<Record<string, unknown>>;
  /** Creators of one page. Default: 20. */
  readonly pageSize?: 12 | 20;
  /** Creators at most. Default: all that the search finds. */
  readonly most?: number;
  /** Calls that may be made. Default: 10,000, those of a day, counted from 0 by each load. */
  readonly calls?: Budget;
  /** Milliseconds since 1970; each request is signed with the time. */
  readonly now: () => number;
}

/**
 * Calls of the TikTok Shop interface that several loads count together.
 * @example
 * ```ts
 * import { tiktokShopCalls, tiktokShopCreators } from '@livelane/kol-score/sources';
 * const fetch = async () => Response.json({ code: 0, data: { creators: [] } });
 * const keys = { appKey: 'k', appSecret: 's', accessToken: 't', shopCipher: 'c' };
 * const calls = tiktokShopCalls(100);
 * for (const keyword of ['lipstick', 'mascara'])
 *   for await (const _ of tiktokShopCreators({ ...keys, search: { keyword }, fetch, now: Date.now, calls }));
 * [calls.used, calls.most]; // => [2, 100]
 * ```
 */
export function tiktokShopCalls(most: number = CALLS_A_DAY): Budget {
  return new Budget({ source: SOURCE, bucket: bilingual('calls', '调用次数'), most });
}

/**
 * The creators that a search of the TikTok Shop creator marketplace finds, page by page, each once. Sales are exact or
 * ranges, as the shop may see.
 * @throws SOURCE_QUOTA_EXHAUSTED once the calls given are used up; SOURCE_RATE_LIMITED; SOURCE_REFUSED, also for an error
 *   that is answered with HTTP 200; SOURCE_UNREADABLE; HTTP_FAILED
 * @example
 * ```ts
 * import { tiktokShopCreators } from '@livelane/kol-score/sources';
 * const creators = [{ creator_open_id: 'o1', nickname: 'Ola', selection_region: 'US', follower_count: 51000 }];
 * const fetch = async () => Response.json({ code: 0, data: { creators, next_page_token: '' } });
 * const keys = { appKey: 'k', appSecret: 's', accessToken: 't', shopCipher: 'c' };
 * const names: string[] = [];
 * for await (const loaded of tiktokShopCreators({ ...keys, fetch, now: Date.now }))
 *   if (loaded.kind === 'creator') names.push(loaded.creator.name);
 * names; // => ["Ola"]
 * ```
 */
export async function* tiktokShopCreators(options: TiktokShopSearch): AsyncGenerator<Loaded> {
  const { most = Number.POSITIVE_INFINITY, market, categories } = options;
  const seen = new Set<string>();
  for await (const page of pagesOf(options)) {
    const fresh = page.filter((creator) => {
      const id = String(valueAt(creator, 'creator_open_id') ?? valueAt(creator, 'username'));
      const isFresh = !seen.has(id) && seen.size < most;
      if (isFresh) seen.add(id);
      return isFresh;
    });
    yield* loadedOf(
      importValues(fresh, SOURCE, {
        from: 'tiktok-shop',
        ...(market === undefined ? {} : { market }),
        ...(categories === undefined ? {} : { categories }),
      }),
    );
    if (seen.size >= most) return;
  }
}

/** The pages of a search. A token that comes again would go on for ever, and ends them. */
async function* pagesOf(options: TiktokShopSearch): AsyncGenerator<readonly unknown[]> {
  const { search = {}, calls = tiktokShopCalls(), appSecret, accessToken } = options;
  const secrets = [appSecret, accessToken, options.appKey, options.shopCipher];
  const client = platformClient({ source: SOURCE, secrets, judge }, options);
  const tokens = new Set<string>();
  let key: unknown;
  for (let token = ''; !tokens.has(token); ) {
    tokens.add(token);
    const json = key === undefined ? search : { ...search, search_key: key };
    const body = await client.get(() => {
      const headers = { 'x-tts-access-token': accessToken };
      const url = signedUrl(options, { token, body: JSON.stringify(json) });
      return { url, request: { method: 'POST', headers, json, budget: calls, cost: 1 } };
    });
    const creators = valueAt(body, 'data.creators');
    yield Array.isArray(creators) ? creators : [];
    token = String(valueAt(body, 'data.next_page_token') ?? '');
    key = valueAt(body, 'data.search_key') ?? key;
  }
}

function signedUrl(
  { appKey, appSecret, shopCipher, pageSize = 20, now, origin = ORIGIN }: TiktokShopSearch,
  { token, body }: { readonly token: string; readonly body: string },
): URL {
  const parameters = {
    app_key: appKey,
    page_size: String(pageSize),
    shop_cipher: shopCipher,
    timestamp: String(Math.floor(now() / 1000)),
    ...(token === '' ? {} : { page_token: token }),
  };
  const url = new URL(PATH, origin);
  const sign = requestSignature({ path: PATH, parameters, body, appSecret });
  for (const [name, value] of Object.entries({ ...parameters, sign }))
    url.searchParams.set(name, value);
  return url;
}

/**
 * The signature of a request of the TikTok Shop interface: HMAC-SHA256 with the app's secret over the secret, the path,
 * the parameters by name without `sign` and `access_token`, the body, and the secret again.
 * @returns lower-case hexadecimal digits
 * @example
 * ```ts
 * import { requestSignature } from '@livelane/kol-score/sources';
 * requestSignature({ path: '/a/b', parameters: { app_key: 'k', timestamp: '1' }, body: '{}', appSecret: 's' }).length; // => 64
 * ```
 */
export function requestSignature({
  path,
  parameters,
  body,
  appSecret,
}: {
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: string;
  readonly appSecret: string;
}): string {
  const signed = Object.entries(parameters)
    .filter(([name]) => name !== 'sign' && name !== 'access_token')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}${value}`)
    .join('');
  const text = `${appSecret}${path}${signed}${body}${appSecret}`;
  return bytesToHex(hmac(sha256, utf8ToBytes(appSecret), utf8ToBytes(text)));
}

/** What an answer means: its body has a code, whatever its status. */
function judge({ status }: HttpReply, body: unknown): Answer {
  const code = valueAt(body, 'code');
  if (code === 0) return { verdict: 'ok' };
  if (status === 429 || code === TOO_MANY) return { verdict: 'busy' };
  if (code === undefined && status < 400)
    throw sourceError('SOURCE_UNREADABLE', { source: SOURCE, status, missing: 'code' });
  return {
    verdict: status >= 500 || code === FAULT ? 'fault' : 'refused',
    code: String(code ?? status),
    said: String(valueAt(body, 'message') ?? ''),
  };
}
