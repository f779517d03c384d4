import { type SessionLog, toInstant } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import type { RecorderInput } from './input.ts';
import type { WebhookNotice } from './notice.ts';
import { createSessionRecorder } from './recorder.ts';

const START = Date.parse(PLAN.window.start);
/** 499 connections, with a join and a leave each, and two notices of the room: a thousand. */
const CONNECTIONS = 499;
/** 500 take minutes. */
const ORDERS = Number(process.env['LIVELANE_WEBHOOK_ORDERS'] ?? 20);
const ROSTER_MS = 2_000;
/** How long a webhook takes. */
const ARRIVAL_MS = 3;
const END = START + 600_000;

/** Numbers from 0 to 1 that a seed repeats. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Connection {
  readonly sid: string;
  readonly identity: string;
  readonly from: number;
  readonly to: number;
}

/** Whole seconds, as LiveKit's webhooks have them; the first ones are too short for any roster to show. */
const connections: readonly Connection[] = Array.from({ length: CONNECTIONS }, (_, at) => {
  const from = START + 1_000 + (at % 290) * 2_000;
  const length = at < 20 ? 900 : 3_000 + ((at * 7_919) % 40) * 1_000;
  return { sid: `PA_${at}`, identity: `v${at}`, from, to: Math.min(END, from + length) };
});

const participantOf = ({ sid, identity, from }: Connection) =>
  ({ sid, identity, role: 'viewer', joinedAt: toInstant(from) }) as const;

function notice(event: string, at: number, connection?: Connection): WebhookNotice {
  return {
    id: `EV_${event}_${connection?.sid ?? 'room'}`,
    event,
    createdAt: toInstant(Math.floor(at / 1_000) * 1_000),
    receivedAt: toInstant(at + ARRIVAL_MS),
    room: { name: PLAN.id, sid: 'RM_1' },
    participant: connection === undefined ? null : participantOf(connection),
    numDropped: 0,
  };
}

const notices: readonly WebhookNotice[] = [
  notice('room_started', START),
  ...connections.flatMap((it) => [
    notice('participant_joined', it.from, it),
    notice('participant_left', it.to, it),
  ]),
  notice('room_finished', END),
];

const rosters: readonly RecorderInput[] = Array.from(
  { length: (END - START) / ROSTER_MS },
  (_, at) => {
    const now = START + at * ROSTER_MS;
    const participants = connections
      .filter(({ from, to }) => from <= now && now < to)
      .map(participantOf);
    return { input: 'roster', roster: { at: toInstant(now), participants } };
  },
);

function logOf(inputs: readonly RecorderInput[]): SessionLog {
  let now = START;
  const recorder = createSessionRecorder({
    plan: PLAN,
    clock: { now: () => now },
    pseudonymKey: 'x'.repeat(16),
    mode: 'real',
    server: { kind: 'livekit', version: '1.13.9' },
  });
  for (const input of inputs) recorder.record(input);
  now = END;
  return recorder.finish();
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as Item, list[at] as Item];
  }
  return list;
}

const inRoster = (it: Connection): boolean =>
  rosters.some(
    (input) =>
      input.input === 'roster' && input.roster.participants.some(({ sid }) => sid === it.sid),
  );
const seen = new Set(connections.filter(inRoster).map(({ sid }) => sid));

/** The gaps that the lost notices must leave: one each, but for connections of which nothing was heard or seen. */
function expectedGaps(lost: ReadonlySet<string>): string[] {
  const gaps = ['room_started', 'room_finished'].filter((event) => lost.has(`EV_${event}_room`));
  for (const { sid } of connections) {
    const events = ['participant_joined', 'participant_left'];
    const missing = events.filter((event) => lost.has(`EV_${event}_${sid}`));
    if (missing.length < 2 || seen.has(sid)) gaps.push(...missing);
  }
  return gaps.sort();
}

test('a thousand webhooks in 500 orders, doubled and dropped, with rosters beside: the right state, and one gap for each loss', {
  timeout: 300_000,
}, () => {
  expect(notices).toHaveLength(1_000);
  expect(seen.size).toBeGreaterThan(450);
  expect(seen.size).toBeLessThan(CONNECTIONS);
  const complete = logOf([
    ...notices.map((it) => ({ input: 'webhook', notice: it }) as const),
    ...rosters,
  ]);
  expect(complete.gaps).toEqual([]);
  expect(complete.presence).toHaveLength(CONNECTIONS);
  const stayOf = new Map(complete.presence.map(({ person, stays }) => [person, stays]));

  for (let order = 1; order <= ORDERS; order += 1) {
    const random = randomOf(order);
    const share = order % 5 === 0 ? 0 : random() * 0.1;
    const lost = new Set(notices.filter(() => random() < share).map(({ id }) => id));
    const delivered = notices.filter(({ id }) => !lost.has(id));
    const doubled = delivered.filter(() => random() < 0.1);
    const inputs = [...delivered, ...doubled].map(
      (it) => ({ input: 'webhook', notice: it }) as const,
    );
    const log = logOf(shuffled([...inputs, ...rosters], random));
    if (lost.size === 0) {
      expect(log).toEqual(complete);
      continue;
    }
    expect(log.gaps.map(({ params }) => String(params?.['event'])).sort()).toEqual(
      expectedGaps(lost),
    );
    for (const { person, stays } of log.presence) {
      const [right] = stayOf.get(person) ?? [];
      const [stay] = stays;
      // The beginning is in every roster and leave. Right is an end by the arrival of its webhook; without that, the last
      // roster that lists the connection, which is at most one interval before the end itself.
      expect(stay?.from).toBe(right?.from);
      const off = Date.parse(stay?.to ?? '') - Date.parse(right?.to ?? '');
      expect(Math.abs(off)).toBeLessThanOrEqual(ROSTER_MS + ARRIVAL_MS);
    }
    const undetectable = connections.filter(
      ({ sid }) =>
        !seen.has(sid) &&
        lost.has(`EV_participant_joined_${sid}`) &&
        lost.has(`EV_participant_left_${sid}`),
    );
    expect(log.presence).toHaveLength(CONNECTIONS - undetectable.length);
  }
});
