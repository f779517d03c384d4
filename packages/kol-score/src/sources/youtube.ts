import { findingOf } from '@livelane/contracts/vocabulary';
import type { HttpReply } from '@livelane/contracts/vocabulary/node';
import { IMPORT_FINDINGS } from '../findings/import-findings.ts';
import { importValues } from '../import/import-creators.ts';
import { valueAt } from '../import/record/source-record.ts';
import { bilingual } from '../text/bilingual.ts';
import { sourceError } from '../text/source-errors.ts';
import { Budget } from './budget.ts';
import { type Loaded, loadedOf, type SourceOptions } from './loaded.ts';
import { type Answer, type PlatformClient, platformClient } from './platform-client.ts';

const ORIGIN = 'https://www.googleapis.com';
const SOURCE = 'youtube';

/** The most ids of one request, and items of one page. */
const BATCH = 50;

/** Units of a day that a project of the YouTube Data API has, unless it asks for more. */
const UNITS_A_DAY = 10_000;

/** Searches of a day, which are counted apart from units. */
const SEARCHES_A_DAY = 100;

/** Reasons of refusals that may pass, and of those that last until the next day. */
const BUSY = ['rateLimitExceeded', 'userRateLimitExceeded'];
const QUOTA = ['quotaExceeded', 'dailyLimitExceeded'];

/** How the YouTube Data API is called. */
export interface YoutubeOptions extends SourceOptions {
  /** Sent in a header, never in an address. */
  readonly apiKey: string;
  /** Units that may be used. Default: 10,000, those of a day, counted from 0 by each load. */
  readonly units?: Budget;
}

/** Which channels are loaded, and how much of each. */
export interface YoutubeChannels extends YoutubeOptions {
  /** Ids (`UC…`) and handles (`@name`). */
  readonly channels: Iterable<string>;
  /** Latest videos of each channel. Default: 50; 0 for none. */
  readonly videos?: number;
}

/**
 * Units for loads of the YouTube Data API that are counted together.
 * @example
 * ```ts
 * import { youtubeCreators, youtubeUnits } from '@livelane/kol-score/sources';
 * const fetch = async () => Response.json({ items: [] });
 * const units = youtubeUnits(100);
 * // A handle costs one unit, 50 ids together another.
 * for await (const _ of youtubeCreators({ fetch, apiKey: 'key', channels: ['@mia', 'UC1', 'UC2'], units }));
 * [units.used, units.most]; // => [2, 100]
 * ```
 */
export function youtubeUnits(most: number = UNITS_A_DAY): Budget {
  return new Budget({ source: SOURCE, bucket: bilingual('units', '额度单位'), most });
}

/**
 * Searches for {@link findYoutubeChannels} that are counted together.
 * @example
 * ```ts
 * import { findYoutubeChannels, youtubeSearches } from '@livelane/kol-score/sources';
 * const fetch = async () => Response.json({ items: [] });
 * const searches = youtubeSearches(10);
 * for (const query of ['lipstick', 'mascara'])
 *   for await (const _ of findYoutubeChannels({ fetch, apiKey: 'key', query, searches }));
 * searches.used; // => 2
 * ```
 */
export function youtubeSearches(most: number = SEARCHES_A_DAY): Budget {
  return new Budget({ source: SOURCE, bucket: bilingual('searches', '搜索次数'), most });
}

/**
 * The creators of YouTube channels with their latest videos, by the YouTube Data API v3: one unit for each 50 channels and,
 * for each channel, one for each 50 videos and one for their figures; a handle costs one unit. Numbers of subscribers
 * are rounded down to three digits by YouTube; hidden subscribers and likes are unknown.
 * @returns creators as they are loaded, in the order of the channels by 50; a channel that does not exist is a finding
 * @throws SOURCE_QUOTA_EXHAUSTED once the units given, or those of the project, are used up; SOURCE_RATE_LIMITED;
 *   SOURCE_REFUSED; SOURCE_UNREADABLE; HTTP_FAILED
 * @example
 * ```ts
 * import { youtubeCreators } from '@livelane/kol-score/sources';
 * const channel = { id: 'UC1', snippet: { title: 'Mia', country: 'US' }, statistics: { subscriberCount: '123000' } };
 * const fetch = async () => Response.json({ items: [channel] });
 * const followers: unknown[] = [];
 * for await (const loaded of youtubeCreators({ fetch, apiKey: 'key', channels: ['UC1'], videos: 0 }))
 *   if (loaded.kind === 'creator') followers.push(loaded.creator.followers);
 * followers; // => [123000]
 * ```
 */
export async function* youtubeCreators(options: YoutubeChannels): AsyncGenerator<Loaded> {
  const { channels, videos: most = BATCH, units = youtubeUnits() } = options;
  const api = youtubeApi(options, units);
  for await (const { found, missing } of channelsOf(channels, api)) {
    for (const creator of missing) yield { kind: 'finding', finding: notFound(creator) };
    for (const channel of found) {
      const { videos, lost } = await videosOf(channel, most, api);
      const { market, categories } = options;
      const imported = importValues([channel, ...videos], SOURCE, {
        from: 'youtube',
        ...(market === undefined ? {} : { market }),
        ...(categories === undefined ? {} : { categories }),
      });
      if (lost > 0) yield { kind: 'finding', finding: videosMissing(channel, lost) };
      yield* loadedOf(imported);
    }
  }
}

/**
 * The ids of channels that a search finds, best first. Searches are limited apart from units: each page of 50 is one.
 * @throws SOURCE_QUOTA_EXHAUSTED once the searches given are used up; as {@link youtubeCreators}
 * @example
 * ```ts
 * import { findYoutubeChannels } from '@livelane/kol-score/sources';
 * const fetch = async () => Response.json({ items: [{ id: { channelId: 'UC1' } }, { id: { channelId: 'UC2' } }] });
 * const found: string[] = [];
 * for await (const id of findYoutubeChannels({ fetch, apiKey: 'key', query: 'lipstick', region: 'VN' }))
 *   found.push(id);
 * found; // => ["UC1", "UC2"]
 * ```
 */
export async function* findYoutubeChannels({
  query,
  region,
  most = BATCH,
  searches = youtubeSearches(),
  ...options
}: YoutubeOptions & {
  readonly query: string;
  /** ISO 3166-1 code of the country in which the results are wanted. Default: none. */
  readonly region?: string;
  /** Channels at most. Default: 50. */
  readonly most?: number;
  readonly searches?: Budget;
}): AsyncGenerator<string> {
  const api = youtubeApi(options, searches);
  let given = 0;
  const parameters = {
    ...{ part: 'snippet', type: 'channel', q: query },
    ...(region === undefined ? {} : { regionCode: region }),
  };
  for await (const items of pagesOf(api, 'search', parameters)) {
    for (const item of items) {
      const id = valueAt(item, 'id.channelId');
      if (typeof id !== 'string') continue;
      yield id;
      given += 1;
      if (given >= most) return;
    }
  }
}

/** Calls one method of the API; each call costs one of the budget. */
type YoutubeApi = (
  method: string,
  parameters: Readonly<Record<string, string>>,
) => Promise<unknown>;

function youtubeApi(options: YoutubeOptions, budget: Budget): YoutubeApi {
  const { apiKey, origin = ORIGIN } = options;
  const client: PlatformClient = platformClient(
    { source: SOURCE, secrets: [apiKey], judge },
    options,
  );
  return (method, parameters) =>
    client.get(() => {
      const url = new URL(`/youtube/v3/${method}`, origin);
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      const headers = { 'x-goog-api-key': apiKey };
      return { url, request: { headers, budget, cost: 1 } };
    });
}

/** What a response of a Google API means: an error has a reason beside its status. */
function judge({ status, ok }: HttpReply, body: unknown): Answer {
  if (ok && typeof body === 'object' && body !== null) return { verdict: 'ok' };
  if (ok) throw sourceError('SOURCE_UNREADABLE', { source: SOURCE, status, missing: 'JSON' });
  const code = String(valueAt(body, 'error.errors.0.reason') ?? status);
  const said = String(valueAt(body, 'error.message') ?? '');
  if (QUOTA.includes(code)) return { verdict: 'quota' };
  if (BUSY.includes(code) || status === 429) return { verdict: 'busy' };
  return { verdict: status >= 500 ? 'fault' : 'refused', code, said };
}

/** Channels in batches of 50 ids; handles one by one. */
async function* channelsOf(channels: Iterable<string>, api: YoutubeApi) {
  const wanted = [...new Set(channels)];
  const part = 'snippet,statistics,contentDetails';
  const ids = wanted.filter((it) => !it.startsWith('@'));
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const body = await api('channels', { part, id: batch.join(','), maxResults: String(BATCH) });
    // The order of the response is not that of the ids.
    const byId = new Map(itemsIn(body).map((it) => [valueAt(it, 'id'), it]));
    yield {
      found: batch.flatMap((id) => byId.get(id) ?? []),
      missing: batch.filter((id) => !byId.has(id)),
    };
  }
  for (const handle of wanted.filter((it) => it.startsWith('@'))) {
    const found = itemsIn(await api('channels', { part, forHandle: handle }));
    yield { found, missing: found.length === 0 ? [handle] : [] };
  }
}

/** The latest videos of a channel; those that are private or deleted are counted. */
async function videosOf(channel: unknown, most: number, api: YoutubeApi) {
  const playlistId = valueAt(channel, 'contentDetails.relatedPlaylists.uploads');
  if (most <= 0 || typeof playlistId !== 'string') return { videos: [], lost: 0 };
  const ids: string[] = [];
  for await (const items of pagesOf(api, 'playlistItems', { part: 'contentDetails', playlistId })) {
    for (const item of items) {
      const id = valueAt(item, 'contentDetails.videoId');
      if (typeof id === 'string') ids.push(id);
    }
    if (ids.length >= most) break;
  }
  const wanted = ids.slice(0, most);
  const videos: unknown[] = [];
  const part = 'snippet,statistics,liveStreamingDetails,paidProductPlacementDetails';
  for (let at = 0; at < wanted.length; at += BATCH) {
    const id = wanted.slice(at, at + BATCH).join(',');
    videos.push(...itemsIn(await api('videos', { part, id, maxResults: String(BATCH) })));
  }
  return { videos, lost: wanted.length - videos.length };
}

/** The items of all pages. A token that comes again would go on for ever, and ends them. */
async function* pagesOf(
  api: YoutubeApi,
  method: string,
  parameters: Readonly<Record<string, string>>,
): AsyncGenerator<readonly unknown[]> {
  const tokens = new Set<string>();
  for (let token = ''; !tokens.has(token); ) {
    tokens.add(token);
    const page = token === '' ? {} : { pageToken: token };
    const body = await api(method, { ...parameters, ...page, maxResults: String(BATCH) });
    yield itemsIn(body);
    token = String(valueAt(body, 'nextPageToken') ?? '');
  }
}

/** The items of a page; none where a response has no list, as for a channel that does not exist. */
function itemsIn(body: unknown): readonly unknown[] {
  const items = valueAt(body, 'items');
  return Array.isArray(items) ? items : [];
}

function notFound(creator: string) {
  const params = { file: SOURCE, creator };
  return findingOf(IMPORT_FINDINGS, 'CHANNEL_NOT_FOUND', { path: '', params });
}

function videosMissing(channel: unknown, count: number) {
  const params = { file: SOURCE, creator: String(valueAt(channel, 'id')), count };
  return findingOf(IMPORT_FINDINGS, 'POSTS_MISSING', { path: '', params });
}
