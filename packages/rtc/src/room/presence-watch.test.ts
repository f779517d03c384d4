import { toInstant } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import type { RecorderInput } from '../recorder/input.ts';
import { watchPresence } from './presence-watch.ts';

/** A server with a number of participants that may stop answering. */
async function setUp() {
  const clock = createDrivenClock(0);
  const server = { count: 1, down: false };
  const recorded: RecorderInput[] = [];
  const service = {
    roster: async () => {
      if (server.down) throw rtcError('ROOM_UNREACHABLE', { reason: 'call', call: 'listRooms' });
      const participants = Array.from({ length: server.count }, (_, at) => {
        const sid = `PA_${at}`;
        return { identity: sid, sid, role: 'viewer', joinedAt: null } as const;
      });
      return { at: toInstant(clock.now()), participants };
    },
  };
  const recorder = { record: async (input: RecorderInput) => void recorded.push(input) };
  const watch = watchPresence({ service, recorder, clock });
  // It asks first, then waits.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const times = () =>
    recorded.flatMap((it) => (it.input === 'roster' ? [Date.parse(it.roster.at)] : []));
  return { clock, server, recorded, watch, times };
}

test('the roster is read every two seconds to a hundred participants, then every ten', async () => {
  const { clock, server, watch, times } = await setUp();
  server.count = 100;
  await clock.advance(6_000);
  expect(times()).toEqual([0, 2_000, 4_000, 6_000]);
  server.count = 101;
  await clock.advance(22_000);
  expect(times().slice(4)).toEqual([8_000, 18_000, 28_000]);
  server.count = 5;
  await clock.advance(14_000);
  expect(times().slice(7)).toEqual([38_000, 40_000, 42_000]);
  watch.stop();
  await clock.advance(60_000);
  expect(times()).toHaveLength(10);
});

test('a server that does not answer is asked again, and the time is a gap once it is long', async () => {
  const { clock, server, recorded, watch, times } = await setUp();
  const gaps = () => recorded.flatMap((it) => (it.input === 'gap' ? [it.gap] : []));
  await clock.advance(2_000);
  server.down = true;
  await clock.advance(4_000);
  server.down = false;
  await clock.advance(2_000);
  expect(gaps()).toEqual([]);
  server.down = true;
  await clock.advance(20_000);
  expect(watch.answeredAt()).toBe(8_000);
  server.down = false;
  await clock.advance(2_000);
  expect(times().at(-1)).toBe(30_000);
  expect(gaps()).toMatchObject([
    {
      code: 'PRESENCE_UNREAD',
      from: toInstant(8_000),
      to: toInstant(30_000),
      params: { seconds: 22 },
    },
  ]);
  watch.stop();
});
