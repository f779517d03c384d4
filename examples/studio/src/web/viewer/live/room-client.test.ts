import { expect, test } from 'vitest';
import { Refused } from '../../page/api.ts';
import { RoomRefused } from '../../page/room-answer.ts';
import { createRoomClient } from './room-client.ts';

/** A server whose tokens serve for one request each. */
function oneRequestTokens() {
  const asked: string[] = [];
  let made = 0;
  let used = 0;
  const answer = (status: number, content: object) => Response.json(content, { status });
  const fetch = async (url: string, init?: RequestInit) => {
    asked.push(url);
    if (url.startsWith('/api/live/token')) {
      made += 1;
      return answer(200, { token: `token-${made}` });
    }
    const token = new Headers(init?.headers).get('authorization') ?? '';
    if (token !== `Bearer token-${used + 1}`) return answer(401, { code: 'TOKEN_REFUSED' });
    used += 1;
    return answer(200, { events: [] });
  };
  return { fetch: fetch as typeof globalThis.fetch, asked };
}

test('a token is asked for once, and again when it is refused', async () => {
  const { fetch, asked } = oneRequestTokens();
  const { send } = createRoomClient(fetch);
  const request = { do: 'coupon', dropId: 'first' } as const;
  expect(await send(request)).toEqual([]);
  expect(await send(request)).toEqual([]);
  const tokens = asked.filter((url) => url.startsWith('/api/live/token'));
  expect([tokens.length, asked.length]).toEqual([2, 5]);
});

const answering = (content: object) =>
  createRoomClient(async (url) =>
    String(url).startsWith('/api/live/token')
      ? Response.json({ token: 't' })
      : Response.json(content, { status: 409 }),
  );

test('a refusal of the room has its code, one of the studio its texts', async () => {
  const room = answering({ code: 'POLL_CLOSED', message: 'The poll is closed.' });
  await expect(room.state()).rejects.toEqual(new RoomRefused('POLL_CLOSED'));
  const message = { en: 'Not live.', 'zh-Hans': '未开播。' };
  const refused = answering({ code: 'SHOW_NOT_LIVE', message, details: {} }).state();
  await expect(refused).rejects.toBeInstanceOf(Refused);
});

test('a token that could not be had is asked for again', async () => {
  let failures = 1;
  const { state } = createRoomClient(async (url) => {
    if (!String(url).startsWith('/api/live/token')) return Response.json({ now: 'then' });
    failures -= 1;
    if (failures >= 0) throw new TypeError('no network');
    return Response.json({ token: 't' });
  });
  await expect(state()).rejects.toThrow('no network');
  expect(await state()).toEqual({ now: 'then' });
});
