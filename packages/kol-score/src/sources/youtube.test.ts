import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseCreators } from '../profile/parse-creators.ts';
import { all, failure, QUICK, type Reply, type Seen, servers } from './server.fixture.ts';
import { findYoutubeChannels, youtubeCreators, youtubeSearches, youtubeUnits } from './youtube.ts';

const serve = servers();
const KEY = 'AIza-canary-0123456789';

const channel = (id: string) => ({
  kind: 'youtube#channel',
  id,
  snippet: { title: `Channel ${id}`, customUrl: `@${id}`, country: 'US' },
  statistics: { subscriberCount: '123000', hiddenSubscriberCount: id === 'c7', viewCount: '9' },
  contentDetails: { relatedPlaylists: { uploads: `UU${id}` } },
});
const video = (id: string) => ({
  kind: 'youtube#video',
  id,
  snippet: {
    channelId: id.split('-')[0],
    title: 'A video',
    publishedAt: '2026-11-01T10:00:00Z',
    categoryId: '26',
  },
  // Likes of odd videos are hidden.
  statistics: {
    viewCount: '1000',
    commentCount: '3',
    ...(/[02468]$/.test(id) ? { likeCount: '50' } : {}),
  },
  paidProductPlacementDetails: { hasPaidProductPlacement: id.endsWith('0') },
});

/** The documented API with `total` videos for each channel, some of which it does not give. */
function youtube({ url }: Seen, { total = 3, lost = [] as string[] } = {}): Reply {
  const at = (name: string) => url.searchParams.get(name) ?? '';
  const method = url.pathname.replace('/youtube/v3/', '');
  if (method === 'channels') {
    if (at('forHandle') !== '') return { body: { items: [channel(at('forHandle').slice(1))] } };
    const ids = at('id')
      .split(',')
      .filter((id) => id !== 'gone');
    // In another order than asked for, and without a list where there is none.
    return { body: ids.length === 0 ? {} : { items: ids.reverse().map(channel) } };
  }
  if (method === 'playlistItems') {
    const from = Number(at('pageToken') || 0);
    const size = Number(at('maxResults'));
    const id = at('playlistId').slice(2);
    const items = Array.from({ length: Math.min(size, total - from) }, (_, n) => ({
      contentDetails: { videoId: `${id}-${from + n}` },
    }));
    const more = from + size < total ? { nextPageToken: String(from + size) } : {};
    return { body: { items, ...more } };
  }
  if (method === 'search')
    return {
      body: {
        items: [{ id: { channelId: `s${at('pageToken') || 0}` } }],
        nextPageToken: String(Number(at('pageToken') || 0) + 1),
      },
    };
  const ids = at('id')
    .split(',')
    .filter((id) => !lost.includes(id));
  return { body: { items: ids.map(video) } };
}

const denied = (reason: string, status = 403): Reply => ({
  status,
  body: { error: { code: status, message: `refused for ${KEY}`, errors: [{ reason }] } },
});

describe('channels of YouTube', () => {
  it('are asked for by 50, with their videos page by page, and every unit is counted', async () => {
    const { origin, seen } = await serve((request) => youtube(request, { total: 70 }));
    const channels = Array.from({ length: 52 }, (_, at) => `c${at}`);
    const units = youtubeUnits();
    const load = { ...QUICK, origin, apiKey: KEY, units };
    const { creators, codes } = await all(youtubeCreators({ ...load, channels, videos: 60 }));
    expect(creators.map(({ id }) => id)).toEqual(channels);
    expect(parseCreators(creators)).toHaveLength(52);
    expect(creators[3]).toMatchObject({ platform: 'youtube', market: 'US', followers: 123_000 });
    expect(creators[3]?.posts.map(({ id }) => id)).toEqual(
      Array.from({ length: 60 }, (_, at) => `c3-${at}`),
    );
    expect(creators[3]?.posts.slice(0, 2)).toMatchObject([
      { views: 1000, likes: 50, sponsored: true },
      { views: 1000, likes: null, sponsored: false },
    ]);
    expect(creators[7]?.followers).toBeNull();
    expect(codes.filter((code) => code === 'FOLLOWERS_HIDDEN')).toHaveLength(1);
    // 2 of channels, then 2 pages of the playlist and 2 of videos for each channel.
    expect([units.used, seen.length]).toEqual([2 + 52 * 4, 2 + 52 * 4]);
    const ids = seen.flatMap(({ url }) => url.searchParams.get('id')?.split(',').length ?? []);
    expect(Math.max(...ids)).toBe(50);
  });

  it('may be handles; those that do not exist, and videos that are not given, are findings', async () => {
    const { origin } = await serve((request) => youtube(request, { lost: ['c1-1'] }));
    const { creators, codes } = await all(
      youtubeCreators({ ...QUICK, origin, apiKey: KEY, channels: ['gone', 'c1', '@mia', 'c1'] }),
    );
    expect(creators.map(({ id, posts }) => [id, posts.length])).toEqual([
      ['c1', 2],
      ['mia', 3],
    ]);
    expect(codes).toEqual(expect.arrayContaining(['CHANNEL_NOT_FOUND', 'POSTS_MISSING']));
  });

  it('end with a typed error before a request that the units given do not cover', async () => {
    const { origin, seen } = await serve((request) => youtube(request));
    const load = youtubeCreators({
      ...QUICK,
      origin,
      apiKey: KEY,
      units: youtubeUnits(5),
      channels: ['a', 'b', 'c'],
    });
    const loaded: string[] = [];
    const error = await failure(
      (async function* () {
        for await (const it of load) if (it.kind === 'creator') loaded.push(it.creator.id);
        yield 0;
      })(),
    );
    expect(error).toMatchObject({
      code: 'SOURCE_QUOTA_EXHAUSTED',
      details: { used: 5, budget: 5, reason: 'budget', bucket: { en: 'units' } },
    });
    expect([seen.length, loaded]).toEqual([5, ['a', 'b']]);
  });

  it.each([
    ['quotaExceeded', 'SOURCE_QUOTA_EXHAUSTED', 1],
    ['forbidden', 'SOURCE_REFUSED', 1],
    ['rateLimitExceeded', 'SOURCE_RATE_LIMITED', 3],
  ])('that are refused with %s end with %s after %d request(s)', async (reason, code, count) => {
    const { origin, seen } = await serve(() => denied(reason));
    const load = { ...QUICK, origin, apiKey: KEY, retries: 2 };
    const error = await failure(youtubeCreators({ ...load, channels: ['a'] }));
    expect([error, seen.length]).toMatchObject([{ code }, count]);
  });

  it('go on once a rate limit has passed', async () => {
    const { origin, seen } = await serve((request, count) =>
      count === 1
        ? denied('userRateLimitExceeded')
        : count === 2
          ? denied('x', 429)
          : youtube(request),
    );
    const { creators } = await all(
      youtubeCreators({ ...QUICK, origin, apiKey: KEY, channels: ['a'], videos: 0 }),
    );
    expect(creators.map(({ id }) => id)).toEqual(['a']);
    expect(seen.length).toBe(3);
  });

  it('are asked for again after a fault or a lost connection, each attempt counted', async () => {
    const lost: Reply = (response) => void response.destroy();
    const { origin, seen } = await serve((request, count) =>
      count === 1 ? lost : count === 2 ? denied('backendError', 503) : youtube(request),
    );
    const units = youtubeUnits();
    const options = { ...QUICK, origin, apiKey: KEY, units, channels: ['a'], videos: 0 };
    expect((await all(youtubeCreators(options))).creators).toHaveLength(1);
    expect([units.used, seen.length]).toEqual([3, 3]);
    const never = await serve(() => denied('backendError', 503));
    const error = await failure(youtubeCreators({ ...options, origin: never.origin, retries: 1 }));
    expect([error, never.seen.length]).toMatchObject([{ code: 'SOURCE_REFUSED' }, 2]);
  });

  it('never put the key into an address or an error, and follow no redirect', async () => {
    const other = await serve(() => ({ body: {} }));
    for (const reply of [
      denied('forbidden'),
      denied('quotaExceeded'),
      { status: 302, body: {}, headers: { location: other.origin } },
      (response) => void response.destroy(),
      (response) => void response.end('<html>'),
      (response) => void response.writeHead(200).write('{'),
    ] satisfies Reply[]) {
      const { origin, seen } = await serve(() => reply);
      const options = { ...QUICK, origin, apiKey: KEY, retries: 0, timeoutMs: 300 };
      const controller = AbortSignal.timeout(1_500);
      const load = youtubeCreators({ ...options, channels: ['a'], signal: controller });
      const error = await failure(load);
      expect(inspect(error, { depth: 12 })).not.toContain(KEY);
      for (const { url, headers } of seen) {
        expect(url.href).not.toContain(KEY);
        expect(headers['x-goog-api-key']).toBe(KEY);
      }
    }
    expect(other.seen).toEqual([]);
  });
});

it('searches are counted apart from units, page by page', async () => {
  const { origin, seen } = await serve((request) => youtube(request));
  const searches = youtubeSearches(2);
  const options = { ...QUICK, origin, apiKey: KEY, query: 'lip colour', searches };
  const ids: string[] = [];
  for await (const id of findYoutubeChannels({ ...options, most: 2 })) ids.push(id);
  expect([ids, searches.used, seen.length]).toEqual([['s0', 's1'], 2, 2]);
  const error = await failure(findYoutubeChannels(options));
  expect(error).toMatchObject({
    code: 'SOURCE_QUOTA_EXHAUSTED',
    details: { bucket: { en: 'searches' } },
  });
});
