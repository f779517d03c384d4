import { afterEach, expect, test, vi } from 'vitest';
import { arrivedAt, askFirst, firstFetch } from './first-requests.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A server that knows one visit and one show, and what it was asked for. */
function serving({ role, state }: { readonly role?: string; readonly state: string }) {
  const asked: string[] = [];
  const fetch = async (url: string | URL, init?: RequestInit) => {
    asked.push(`${init?.method ?? 'GET'} ${url}`);
    if (String(url) === '/api/show') return Response.json({ state });
    return role === undefined
      ? Response.json({ code: 'NO_VISIT' }, { status: 401 })
      : Response.json({ role });
  };
  vi.stubGlobal('fetch', fetch);
  return asked;
}

test('a link of viewers is opened while the show and a token of its room are asked for', async () => {
  const asked = serving({ role: 'viewer', state: 'live' });
  expect(await askFirst({ pathname: '/enter/show', hash: '#secret' })).toBe(true);
  const sent = ['POST /api/enter', 'GET /api/show', 'POST /api/live/token?as=viewer'];
  expect(asked).toEqual(sent);
  const show = await firstFetch('/api/show');
  expect(await show.json()).toEqual({ state: 'live' });
  expect(asked).toEqual(sent);
  // Each answer is taken once.
  await firstFetch('/api/show');
  expect(asked).toEqual([...sent, 'GET /api/show']);
  await firstFetch('/api/enter');
  await firstFetch('/api/live/token?as=viewer');
  expect(asked).toHaveLength(4);
});

test('an answer that was taken late says when it arrived', async () => {
  serving({ role: 'viewer', state: 'ended' });
  vi.useFakeTimers({ now: 1_000, toFake: ['Date'] });
  await askFirst({ pathname: '/show', hash: '' });
  vi.setSystemTime(5_000);
  expect(arrivedAt(await firstFetch('/api/show'))).toBe(1_000);
  expect(arrivedAt(await firstFetch('/api/show'))).toBe(5_000);
  vi.useRealTimers();
  await firstFetch('/api/me?as=viewer');
});

test.each([
  { role: 'viewer', state: 'scheduled' },
  { role: 'host', state: 'live' },
  { state: 'live' },
])('no token is asked for without a viewer and an open show: %o', async (served) => {
  const asked = serving(served);
  expect(await askFirst({ pathname: '/show', hash: '' })).toBe(false);
  expect(asked).toEqual(['GET /api/me?as=viewer', 'GET /api/show']);
  await firstFetch('/api/me?as=viewer');
  await firstFetch('/api/show');
});

test('another page asks for its visit alone, and one without a link for nothing', async () => {
  const asked = serving({ role: 'desk', state: 'live' });
  expect(await askFirst({ pathname: '/enter/desk', hash: '#secret' })).toBe(false);
  expect(await askFirst({ pathname: '/desk', hash: '' })).toBe(false);
  expect(asked).toEqual(['POST /api/enter']);
  await firstFetch('/api/enter');
});
