import { toEpochMs } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import type { CommerceEnvelope, CommerceSnapshot } from '../commerce/apply.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { openRoomOver } from './live-room.ts';
import { openRoom } from './livekit-room.ts';
import type { RoomTransport } from './transport.ts';

const clock = createDrivenClock(toEpochMs(PLAN.window.start));
/** The first writer takes its number from the clock. */
const EPOCH = toEpochMs(PLAN.window.start);
const recorderOf = () =>
  createSessionRecorder({
    plan: PLAN,
    clock,
    pseudonymKey: 'x'.repeat(16),
    mode: 'memory',
    server: null,
  });

function transportThat(send: (call: number) => Promise<void>) {
  const sent: CommerceEnvelope[] = [];
  const topics: string[] = [];
  const snapshots: CommerceSnapshot[] = [];
  let calls = 0;
  const transport: RoomTransport = {
    broadcast: async (data, topic) => {
      calls += 1;
      await send(calls);
      topics.push(topic);
      sent.push(JSON.parse(new TextDecoder().decode(data)));
    },
    publishSnapshot: async (text) => void snapshots.push(JSON.parse(text)),
    close: async () => undefined,
  };
  return { transport, sent, topics, snapshots };
}

test('concurrent commands are sent in the order of their positions, however slow the transport', async () => {
  const { transport, sent, topics, snapshots } = transportThat(
    (call) => new Promise((resolve) => setTimeout(resolve, call === 1 ? 20 : 0)),
  );
  const room = await openRoomOver(PLAN, { transport, clock, recorder: recorderOf() });
  await Promise.all([
    room.pin('velvet-six'),
    room.promotion('live-price', 'start'),
    room.unpin('velvet-six'),
  ]);
  expect(sent.map(({ seq, event }) => `${seq} ${event.type}`)).toEqual([
    '1 pin',
    '2 promotion',
    '3 pin',
    '4 unpin',
  ]);
  expect(new Set(topics)).toEqual(new Set(['livelane.commerce']));
  // Before the first command, and after each one.
  expect(snapshots).toHaveLength(4);
  expect(snapshots[0]?.seq).toBe(0);
  expect(snapshots.at(-1)).toMatchObject({ seq: 4, state: { pinned: [] } });
});

test('an event that could not be sent stays in the log with a gap, and the next one is sent', async () => {
  const { transport, sent } = transportThat(async (call) => {
    if (call === 1) throw rtcError('ROOM_UNREACHABLE', { reason: 'call', call: 'sendData' });
  });
  const recorder = recorderOf();
  const room = await openRoomOver(PLAN, { transport, clock, recorder });
  await expect(room.pin('velvet-six')).rejects.toMatchObject({ code: 'ROOM_UNREACHABLE' });
  await room.pin('tint-duo');
  expect(sent.map(({ seq, prev }) => [seq, prev])).toEqual([[2, 1]]);
  const { events, gaps } = recorder.finish();
  expect(events).toHaveLength(2);
  expect(gaps).toMatchObject([
    {
      what: 'commerce-undelivered',
      detail: `Viewers may not have received pin ${EPOCH}/1: ROOM_UNREACHABLE.`,
      code: 'COMMERCE_UNDELIVERED',
      severity: 'error',
      path: '/events',
      params: { events: [`pin ${EPOCH}/1`], reason: 'ROOM_UNREACHABLE' },
      message: { 'zh-Hans': `观众可能没有收到 pin ${EPOCH}/1：ROOM_UNREACHABLE。` },
    },
  ]);
});

test('an event that viewers receive late is named, with the time until then', async () => {
  const time = { now: EPOCH };
  const { transport, sent } = transportThat(async (call) => {
    if (call === 1) time.now += 20_000;
  });
  const recorder = recorderOf();
  const clock = { now: () => time.now };
  const room = await openRoomOver(PLAN, { transport, clock, recorder });
  await room.pin('velvet-six');
  await room.pin('tint-duo');
  expect(sent).toHaveLength(2);
  expect(recorder.finish().gaps).toMatchObject([
    {
      code: 'COMMERCE_LATE',
      params: { events: [`pin ${EPOCH}/1`], seconds: 20 },
    },
  ]);
});

test('a command is acknowledged once its event is in the journal, and refused if it is not', async () => {
  const { transport, sent } = transportThat(async () => undefined);
  let store: (error?: Error) => void = () => undefined;
  const recorder = {
    pseudonym: (identity: string) => identity,
    record: () =>
      new Promise<void>((resolve, reject) => {
        store = (error) => (error === undefined ? resolve() : reject(error));
      }),
  };
  const room = await openRoomOver(PLAN, { transport, clock, recorder });
  let isDone = false;
  const pinned = room.pin('velvet-six').then(() => {
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([sent.length, isDone]).toEqual([1, false]);
  store();
  await pinned;
  const refused = room.pin('tint-duo');
  store(rtcError('LOG_NOT_STORED', { reason: 'ENOSPC' }));
  await expect(refused).rejects.toMatchObject({ code: 'LOG_NOT_STORED' });
  expect(sent).toHaveLength(2);
});

test('an invalid plan is refused before anything is sent', async () => {
  const { transport, snapshots } = transportThat(async () => undefined);
  const plan = { ...PLAN, version: 2 } as never;
  await expect(
    openRoomOver(plan, { transport, clock, recorder: recorderOf() }),
  ).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  expect(snapshots).toEqual([]);
});

test('a server that does not respond, or a short secret, is a coded error', async () => {
  const server = { httpUrl: 'http://127.0.0.1:9', apiKey: 'key', apiSecret: 's'.repeat(32) };
  const options = { clock, recorder: recorderOf() };
  await expect(openRoom(PLAN, { ...options, server })).rejects.toMatchObject({
    code: 'ROOM_UNREACHABLE',
    retryable: true,
    details: { call: 'createRoom' },
  });
  await expect(
    openRoom(PLAN, { ...options, server: { ...server, apiSecret: 'short' } }),
  ).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});

test.each([undefined, '', 'localhost:7880'])('%j is no address of a server', async (httpUrl) => {
  const server = { url: 'ws://127.0.0.1:9', httpUrl, apiKey: 'key', apiSecret: 's'.repeat(32) };
  const options = { clock, recorder: recorderOf(), server: server as never };
  await expect(openRoom(PLAN, options)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    details: { issues: [{ code: 'SERVER_URL', path: '/server/httpUrl' }] },
  });
});
