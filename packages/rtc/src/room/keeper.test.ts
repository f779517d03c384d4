import { toEpochMs } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { keepPublished } from './keeper.ts';
import type { LiveRoom } from './live-room.ts';
import { createMemoryRoom } from './memory-room.ts';

/** A media server that may lose its room or stop answering, and a room that is kept on it. */
async function setUp(lookMs = 500) {
  const clock = createDrivenClock(toEpochMs(PLAN.window.start));
  const room = await createMemoryRoom(PLAN, { clock });
  const server = { metadata: '' as string | undefined, down: false, writes: 0, stopped: false };
  const answer = <Value>(value: () => Value): Promise<Value> =>
    server.down ? Promise.reject(new TypeError('down')) : Promise.resolve(value());
  const kept: Pick<LiveRoom, 'snapshot' | 'renew'> = {
    snapshot: room.snapshot,
    renew: () =>
      answer(() => {
        server.metadata = JSON.stringify(room.snapshot());
        server.writes += 1;
      }),
  };
  const stop = keepPublished({
    clock,
    lookMs,
    room: kept,
    service: {
      name: room.name,
      metadata: () => answer(() => server.metadata),
      create: (metadata) =>
        answer(() => {
          server.metadata ??= metadata;
          return server.metadata;
        }),
      stop: () => {
        server.stopped = true;
      },
    },
  });
  const shown = () => JSON.parse(server.metadata ?? '{}').state?.pinned?.length;
  return { clock, room, server, stop, shown, kept };
}

test('writes the snapshot again after the media server lost the room, within half a second', async () => {
  const { clock, room, server, shown, stop } = await setUp();
  await room.pin('velvet-six');
  for (const lost of [undefined, '', '{"a":1}', 'not json']) {
    server.metadata = lost;
    await clock.advance(500);
    expect(shown()).toBe(1);
  }
  const { writes } = server;
  await clock.advance(60_000);
  expect(server.writes).toBe(writes);
  stop();
  server.metadata = '';
  await clock.advance(60_000);
  expect(server.metadata).toBe('');
});

test('goes on looking while the server is down, and writes what happened meanwhile', async () => {
  const { clock, room, server, shown, kept, stop } = await setUp();
  await kept.renew();
  server.down = true;
  await clock.advance(30_000);
  await room.pin('velvet-six');
  server.down = false;
  await clock.advance(500);
  expect(shown()).toBe(1);
  stop();
});

test('renews the snapshot of an idle room long before it expires', async () => {
  const { clock, server, kept, stop } = await setUp(60_000);
  await kept.renew();
  const expiry = () => Date.parse(JSON.parse(server.metadata ?? '').exp) - clock.now();
  for (let minute = 0; minute < 300; minute += 10) {
    await clock.advance(600_000);
    expect(expiry()).toBeGreaterThan(3_600_000);
  }
  expect(server.writes).toBeLessThan(12);
  stop();
});

test('stops where another process has written the room since, and never writes over it', async () => {
  const { clock, room, server } = await setUp();
  const newer = { ...room.snapshot(), epoch: room.snapshot().epoch + 1 };
  server.metadata = JSON.stringify(newer);
  await room.pin('velvet-six');
  await clock.advance(5_000);
  expect(server).toMatchObject({ stopped: true, writes: 0, metadata: JSON.stringify(newer) });
});
