import { toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { SAMPLE_PLAN as PLAN } from '../../testing/sample-session.ts';
import type { RecorderInput } from '../input.ts';
import type { NoticedParticipant } from '../notice.ts';
import type { SessionRecorderOptions } from '../recorder.ts';

export const START = toEpochMs(PLAN.window.start);

/** Options of a recorder whose clock shows `time.now`. */
export function optionsAt(time: { readonly now: number }) {
  return {
    plan: PLAN,
    clock: { now: () => time.now },
    pseudonymKey: 'a key of at least 16 bytes',
    mode: 'real',
    server: { kind: 'livekit', version: '1.13.9' },
  } as const satisfies SessionRecorderOptions;
}

/** An input and when it came. */
export interface TimedInput {
  readonly at: number;
  readonly input: RecorderInput;
}

type Act = 'join' | 'leave' | 'roster' | 'event' | 'network' | 'gap';

/** A session as it happens: who comes and goes, rosters, events, samples of the network, gaps of the caller. */
export const happenings: fc.Arbitrary<readonly TimedInput[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom<Act>('join', 'join', 'leave', 'roster', 'roster', 'event', 'network', 'gap'),
      fc.integer({ min: 0, max: 3_000 }),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((acts) => {
    const inputs: TimedInput[] = [];
    const present: NoticedParticipant[] = [];
    let at = START;
    for (const [index, [act, wait]] of acts.entries()) {
      at += wait;
      const input = inputOf(act, { index, at, present });
      if (input !== undefined) inputs.push({ at, input });
    }
    return inputs;
  });

interface Moment {
  readonly index: number;
  readonly at: number;
  readonly present: NoticedParticipant[];
}

function inputOf(act: Act, { index, at, present }: Moment): RecorderInput | undefined {
  const now = toInstant(at);
  switch (act) {
    case 'join': {
      const identity = `v${index % 4}`;
      const who = { identity, sid: `PA_${index}`, role: 'viewer', joinedAt: now } as const;
      present.push(who);
      return notice('participant_joined', { index, at, who });
    }
    case 'leave': {
      const who = present.shift();
      return who === undefined ? undefined : notice('participant_left', { index, at, who });
    }
    case 'roster':
      return { input: 'roster', roster: { at: now, participants: [...present] } };
    case 'event': {
      const event = { type: 'unpin', at: now, epoch: 1, seq: index, productId: 'a' } as const;
      return { input: 'event', event };
    }
    case 'network': {
      const figures = {
        bitsPerSecond: 1,
        lossShare: 0,
        rttMs: 1,
        frozenMs: 0,
        concealedShare: null,
      };
      const sample = { at: now, identity: 'v1', direction: 'down', ...figures } as const;
      return { input: 'network', sample };
    }
    case 'gap':
      return { input: 'gap', gap: { from: now, to: now, what: 'own', detail: `Own ${index}.` } };
  }
}

function notice(
  event: string,
  { index, at, who }: { index: number; at: number; who: NoticedParticipant },
): RecorderInput {
  return {
    input: 'webhook',
    notice: {
      id: `EV_${index}`,
      event,
      createdAt: toInstant(Math.floor(at / 1_000) * 1_000),
      receivedAt: toInstant(at),
      room: { name: PLAN.id, sid: 'RM_1' },
      participant: who,
      numDropped: 0,
    },
  };
}
