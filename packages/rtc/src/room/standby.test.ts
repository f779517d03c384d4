import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import type { CommerceSnapshot } from '../commerce/apply.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import type { RoomService } from './livekit-service.ts';
import { firstThatAnswers, keptOn } from './standby.ts';

interface Fake {
  state: 'up' | 'down' | 'refusing';
  readonly sent: string[];
  stopped: boolean;
  /** Who is on it. */
  people: readonly string[];
  readonly service: RoomService;
}

function fake(): Fake {
  const it: { -readonly [Name in keyof Fake]: Fake[Name] } = {
    ...{ state: 'up', sent: [], stopped: false, people: [] },
    service: undefined as never,
  };
  const call = async (what: string): Promise<void> => {
    if (it.state === 'up') return void it.sent.push(what);
    const cause = it.state === 'refusing' ? Object.assign(new Error(), { status: 404 }) : undefined;
    throw rtcError('ROOM_UNREACHABLE', { reason: 'call', call: what }, { cause });
  };
  it.service = {
    name: 'r',
    transport: {
      broadcast: (_, topic) => call(topic),
      publishSnapshot: call,
      close: () => call('close'),
      takenOver: () => it.stopped,
    },
    create: () => call('create').then(() => ''),
    metadata: () => call('metadata').then(() => ''),
    roster: () =>
      call('roster').then(() => ({
        at: '2026-01-01T00:00:00Z' as const,
        participants: it.people.map((identity) => ({
          ...{ identity, sid: `PA_${identity}`, role: 'viewer' as const, joinedAt: null },
        })),
      })),
    stop: () => {
      it.stopped = true;
    },
  };
  return it;
}

/** Calls that were made have failed by then, and their callers sleep. */
const begun = () => new Promise((resolve) => void setTimeout(resolve, 0));

const bytes = new Uint8Array();

function setUp() {
  const clock = createDrivenClock(0);
  const [a, b] = [fake(), fake()];
  return { clock, a, b, both: firstThatAnswers([a.service, b.service], clock) };
}

test('messages go by the first, by the second once the first is gone, and stay there', async () => {
  const { a, b, both } = setUp();
  await both.transport.broadcast(bytes, '1');
  a.state = 'down';
  await both.transport.broadcast(bytes, '2');
  a.state = 'up';
  await both.transport.publishSnapshot('3');
  expect([a.sent, b.sent]).toEqual([['1'], ['2', '3']]);
});

test('while neither answers, a message waits, and is sent once', async () => {
  const { clock, a, b, both } = setUp();
  a.state = b.state = 'down';
  const sent = both.transport.broadcast(bytes, '1');
  await begun();
  await clock.advance(10_000);
  b.state = 'up';
  await clock.advance(1_000);
  await sent;
  expect([a.sent, b.sent]).toEqual([[], ['1']]);
  b.state = 'down';
  const lost = both.transport.broadcast(bytes, '2').catch((error: { code: string }) => error.code);
  await begun();
  await clock.advance(40_000);
  expect(await lost).toBe('ROOM_UNREACHABLE');
});

test('what the active server refuses is refused', async () => {
  const { a, b, both } = setUp();
  a.state = 'refusing';
  await expect(both.transport.broadcast(bytes, '1')).rejects.toMatchObject({
    code: 'ROOM_UNREACHABLE',
  });
  expect(b.sent).toEqual([]);
});

test('the room is closed wherever it can be, and one that was taken over is taken over everywhere', async () => {
  const { a, b, both } = setUp();
  a.state = 'down';
  await both.transport.close();
  expect(b.sent).toEqual(['close']);
  b.state = 'down';
  await expect(both.transport.close()).rejects.toMatchObject({ code: 'ROOM_UNREACHABLE' });
  expect(both.transport.takenOver?.()).toBe(false);
  b.stopped = true;
  expect(both.transport.takenOver?.()).toBe(true);
});

test('who is there is read of every server that answers, each person once', async () => {
  const { clock, a, b, both } = setUp();
  [a.people, b.people] = [
    ['ann', 'ben'],
    ['ben', 'eve'],
  ];
  const people = async () => (await both.roster()).participants.map(({ identity }) => identity);
  expect(await people()).toEqual(['ann', 'ben', 'eve']);
  a.state = 'down';
  expect(await people()).toEqual(['ben', 'eve']);
  // A message need not find out once more that the first is gone.
  await both.transport.broadcast(bytes, '1');
  expect(b.sent).toContain('1');
  b.state = 'down';
  await expect(both.roster()).rejects.toMatchObject({ code: 'ROOM_UNREACHABLE' });
  b.state = 'up';
  // One that hangs is not waited for.
  a.service.roster = () => new Promise(() => undefined);
  const read = people();
  await begun();
  await clock.advance(500);
  expect(await read).toEqual(['ben', 'eve']);
});

test('the snapshot of a room is renewed on the server that has an old one', async () => {
  const { a, b } = setUp();
  const snapshot = () => ({ seq: 7 }) as CommerceSnapshot;
  await keptOn({ snapshot }, b.service).renew();
  expect([a.sent, b.sent]).toEqual([[], ['{"seq":7}']]);
});
