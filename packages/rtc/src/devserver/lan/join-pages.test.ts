import { expect, test } from 'vitest';
import { verifyToken } from '../../tokens/verify-token.ts';
import { joinPages } from './join-pages.ts';

const [apiKey, apiSecret] = ['key', 's'.repeat(32)];
const KEYS = { [apiKey]: apiSecret };
const OPTIONS = { apiKey, apiSecret, room: 'sale' };

const pages = joinPages(OPTIONS);
const ask = async (path: string, method = 'GET') => {
  const answer = await pages.answer(new Request(`https://192.168.1.7:7443${path}`, { method }));
  return { status: answer?.status, text: (await answer?.text()) ?? '', headers: answer?.headers };
};

test('each visit gets an identity and a token of its own, with the role of its page', async () => {
  const visits = await Promise.all(
    (['viewer', 'viewer', 'host'] as const).map(async (role) =>
      JSON.parse((await ask(`${pages.paths[role]}/token`, 'POST')).text),
    ),
  );
  const tokens = await Promise.all(
    visits.map(({ token }) => verifyToken(token, { keys: KEYS, room: 'sale' })),
  );
  expect(tokens.map(({ role }) => role)).toEqual(['viewer', 'viewer', 'host']);
  expect(new Set(tokens.map(({ identity }) => identity)).size).toBe(3);
});

test('the addresses stay the same from start to start, and are others for another room or secret', () => {
  expect(joinPages(OPTIONS).paths).toEqual(pages.paths);
  const others = [
    joinPages({ ...OPTIONS, room: 'other' }),
    joinPages({ ...OPTIONS, apiSecret: 't'.repeat(32) }),
  ];
  const all = [pages, ...others].flatMap(({ paths }) => Object.values(paths));
  expect(new Set(all).size).toBe(6);
});

test('without the address there is no token, and a link that is only opened makes none', async () => {
  const guessed = pages.paths.viewer.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  for (const path of ['/join/', '/join/viewer', guessed, `${pages.paths.host}x`])
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  expect((await ask(`${guessed}/token`, 'POST')).status).toBe(404);
  expect((await ask(`${pages.paths.viewer}/token`)).status).toBe(405);
});

test('what is not below /join is left to LiveKit', () => {
  for (const path of ['/', '/rtc', '/joined', '/twirp/livekit.RoomService/ListRooms'])
    expect(pages.answer(new Request(`https://x${path}`))).toBeUndefined();
});

test('the page imports the client of this package and livekit-client, which are there', async () => {
  const { text, headers } = await ask(pages.paths.host);
  expect(headers?.get('content-type')).toContain('text/html');
  expect(headers?.get('cache-control')).toBe('no-store');
  const { imports } = JSON.parse(/importmap">(.*?)<\/script>/.exec(text)?.[1] ?? '{}');
  expect(Object.keys(imports)).toEqual(['@livelane/rtc/client', 'livekit-client']);
  for (const url of Object.values<string>(imports)) {
    const module = await ask(url);
    expect([url, module.status, module.headers?.get('content-type')]).toEqual([
      url,
      200,
      expect.stringContaining('text/javascript'),
    ]);
  }
  expect(text).not.toContain(apiSecret);
});

test.each([
  'client/../index.js',
  'client/..%2f..%2fpackage.json',
  'client/none.js',
  'client/',
  'x.js',
])('no other file is read: %s', async (path) => {
  expect((await ask(`/join/modules/${path}`)).status).toBe(404);
});
