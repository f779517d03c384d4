import { toEpochMs } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import type { CommerceEnvelope } from '../commerce/apply.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import { rtcError } from '../rtc-error.ts';
import { PLAN } from '../testing/campaign.fixture.ts';
import { createDrivenClock } from '../testing/driven-clock.ts';
import { openRoomOver, type RoomTransport } from './live-room.ts';
import { openRoom } from './open-room.ts';

const clock = createDrivenClock(toEpochMs(PLAN.window.start));
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
  let calls = 0;
  const transport: RoomTransport = {
    broadcast: async (data) => {
      calls += 1;
      await send(calls);
      sent.push(JSON.parse(new TextDecoder().decode(data)));
    },
    publishSnapshot: async () => undefined,
    close: async () => undefined,
  };
  return { transport, sent };
}

test('acts at the same moment go out in the order in which they were written, however slow the way', async () => {
  const { transport, sent } = transportThat(
    (call) => new Promise((resolve) => setTimeout(resolve, call === 1 ? 20 : 0)),
  );
  const room = await openRoomOver(transport, PLAN, { clock, recorder: recorderOf() });
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
});

test('what could not be sent is thrown, stays in the log, and is a gap; the next act goes on', async () => {
  const { transport, sent } = transportThat(async (call) => {
    if (call === 1) throw rtcError('ROOM_UNREACHABLE', 'away');
  });
  const recorder = recorderOf();
  const room = await openRoomOver(transport, PLAN, { clock, recorder });
  await expect(room.pin('velvet-six')).rejects.toMatchObject({ code: 'ROOM_UNREACHABLE' });
  await room.pin('tint-duo');
  expect(sent.map(({ seq, prev }) => [seq, prev])).toEqual([[2, 1]]);
  const { events, gaps } = recorder.finish();
  expect(events).toHaveLength(2);
  expect(gaps).toMatchObject([
    {
      what: 'commerce-undelivered',
      detail: 'Viewers may not have been told of pin (seq 1): ROOM_UNREACHABLE.',
    },
  ]);
});

test('a server that is not there, or a short secret, is said in words', async () => {
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
