import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Parts that are loaded later, so that the faked time does not pass while they are.
import '../link/link-watch.ts';
import './join-regions.ts';
import { DisconnectReason } from 'livekit-client';
import { joinLive } from '../join-live.ts';
import { FakeRoom, type FakeRoomOptions } from '../livekit/fake-room.fixture.ts';
import type { JoinLiveOptions } from '../session/join-options.ts';
import { host, remoteTrack } from '../session/joining.fixture.ts';
import type { LiveSession } from '../session/live-session.ts';

const REGIONS = [
  { name: 'us', url: 'wss://us.example' },
  { name: 'sg', url: 'wss://sg.example' },
  { name: 'de', url: 'wss://de.example' },
];

vi.setConfig({ testTimeout: 3_000 });
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** Regions that answer after their milliseconds; one that is not named is down. */
function world(answering: Record<string, number>, behaviour: FakeRoomOptions = {}) {
  const up = { ...answering } as Record<string, number>;
  const rooms: FakeRoom[] = [];
  const fetch = async (url: string | URL | Request) => {
    const name = new URL(String(url)).host.split('.')[0] ?? '';
    const ms = up[name];
    if (ms === undefined) throw new TypeError('refused');
    await new Promise((resolve) => void setTimeout(resolve, ms));
    return new Response('OK');
  };
  const options: JoinLiveOptions = {
    regions: REGIONS,
    token: 't',
    role: 'viewer',
    fetch: fetch as typeof globalThis.fetch,
    roomFactory: () => {
      const room = new FakeRoom(behaviour);
      rooms.push(room);
      return room.asRoom();
    },
  };
  return { up, rooms, options };
}

async function joined(options: JoinLiveOptions): Promise<LiveSession> {
  const joining = joinLive(options);
  await vi.advanceTimersByTimeAsync(5_000);
  return joining;
}

test('the best region is joined, and the runner-up is kept', async () => {
  const { options, rooms } = world({ us: 200, sg: 20, de: 90 });
  const session = await joined(options);
  expect(session.region?.()).toMatchObject({
    current: 'sg',
    runnerUp: 'de',
    choice: { chosen: 'sg', ranked: ['sg', 'de', 'us'], reason: { code: 'voice' } },
  });
  expect(rooms).toHaveLength(1);
  await session.leave();
  expect(session.state()).toBe('left');
});

test('a region that the token endpoint names is the first, and then the order of the list', async () => {
  const { options } = world({ us: 200, sg: 20, de: 90 });
  const { token: _, ...rest } = options;
  let asked = 0;
  const tokenEndpoint = async () => {
    asked += 1;
    return { token: `t${asked}`, url: 'https://de.example/' };
  };
  const session = await joined({ ...rest, tokenEndpoint });
  expect(session.region?.()).toEqual({ current: 'de', runnerUp: 'us', choice: null });
  expect(asked).toBe(1);
  await session.leave();
});

test('when the server is gone, the next region is joined with the same listeners', async () => {
  const { options, rooms, up } = world({ us: 200, sg: 20, de: 90 });
  const session = await joined(options);
  const told: unknown[] = [];
  for (const name of ['state', 'track', 'track-ended', 'region', 'recovered', 'left'] as const)
    session.on(name, () => told.push(name));
  rooms[0]?.emit('trackSubscribed', remoteTrack('video'), {}, host);
  delete up['sg'];
  rooms[0]?.emit('disconnected', DisconnectReason.SERVER_SHUTDOWN);
  expect([session.state(), session.tracks()]).toEqual(['recovering', []]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(session.region?.()).toMatchObject({ current: 'de', runnerUp: 'sg' });
  expect(session.room).toBe(rooms[1]?.asRoom());
  rooms[1]?.emit('trackSubscribed', remoteTrack('video'), {}, host);
  expect(told).toEqual(['track', 'state', 'track-ended', 'state', 'recovered', 'region', 'track']);
  await session.leave();
  expect(told.slice(-2)).toEqual(['state', 'left']);
});

test('a region that does not answer is left after two looks, unless no other answers either', async () => {
  const { options, rooms, up } = world({ us: 200, sg: 20 });
  const session = await joined(options);
  const others = { ...up };
  for (const name of Object.keys(up)) delete up[name];
  rooms[0]?.emit('signalReconnecting');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rooms).toHaveLength(1);
  up['us'] = others['us'] ?? 0;
  await vi.advanceTimersByTimeAsync(2_000);
  expect([rooms.length, session.region?.().current]).toEqual([2, 'us']);
  await session.leave();
});

test('one that answers again is stayed in', async () => {
  const { options, rooms } = world({ us: 200, sg: 20 });
  const session = await joined(options);
  rooms[0]?.emit('signalReconnecting');
  rooms[0]?.emit('reconnected');
  await vi.advanceTimersByTimeAsync(5_000);
  expect([rooms.length, session.region?.().current]).toEqual([1, 'sg']);
  await session.leave();
});

test.each([
  [DisconnectReason.PARTICIPANT_REMOVED, 'kicked'],
  [DisconnectReason.ROOM_DELETED, 'ended'],
])('who was %s does not come back by another region', async (reason, left) => {
  const { options, rooms } = world({ us: 200, sg: 20 });
  const session = await joined(options);
  const reasons: string[] = [];
  session.on('left', (why) => reasons.push(why));
  rooms[0]?.emit('disconnected', reason);
  await vi.advanceTimersByTimeAsync(5_000);
  session.on('left', (why) => reasons.push(why));
  expect([rooms.length, reasons, session.state()]).toEqual([1, [left, left], 'left']);
});

test('leaving while it moves ends it, and what is joined then is left', async () => {
  const { options, rooms } = world({ us: 200, sg: 20 });
  const session = await joined(options);
  rooms[0]?.emit('disconnected', DisconnectReason.SERVER_SHUTDOWN);
  await session.leave();
  await vi.advanceTimersByTimeAsync(5_000);
  await expect(session.publish({ camera: true })).rejects.toMatchObject({ code: 'SESSION_LEFT' });
  expect(rooms.map((room) => room.listeners_())).toEqual(rooms.map(() => 0));
});

test.each([
  ['/regions', { regions: [] }],
  ['/regions/1/name', { regions: [REGIONS[0], REGIONS[0]] }],
  ['/regions/0/url', { regions: [{ name: 'us', url: 'us.example' }] }],
  ['/url', { url: 'wss://us.example' }],
])('%s is named where it is wrong', async (path, change) => {
  const { options } = world({});
  await expect(joinLive({ ...options, ...change } as JoinLiveOptions)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    details: { issues: [{ path }] },
  });
});
