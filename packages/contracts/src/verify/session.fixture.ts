import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  type DisclosureDuty,
  type DisclosureRule,
  type Instant,
  type SessionEvent,
  type SessionLog,
  type SessionPlan,
  toInstant,
} from '../vocabulary/index.ts';

const START = Date.parse('2026-12-05T18:00:00Z');

/** The instant some seconds into the session of the tests. */
export function second(seconds: number): Instant {
  return toInstant(START + seconds * 1000);
}

/** A duty of the tests, in Korean by default. */
export function duty(when: DisclosureRule, more: Partial<DisclosureDuty> = {}): DisclosureDuty {
  return {
    id: 'duty',
    market: 'KR',
    when,
    medium: 'either',
    label: { ko: '광고' },
    languages: ['ko'],
    citation: { instrument: 'a rule of the tests', source: 'here', confidence: 'H', basis: 'law' },
    ...more,
  };
}

/** A plan of so many seconds with these duties and nothing else to do. */
export function planOf(seconds: number, disclosures: DisclosureDuty[]): SessionPlan {
  return {
    kind: 'session-plan',
    version: 1,
    id: 'session',
    deliverableId: 'live',
    contract: { id: 'deal', version: 1, hash: `sha256:${'0'.repeat(64)}` },
    format: 'interactive',
    window: { start: second(0), end: second(seconds) },
    zone: 'Asia/Seoul',
    audience: [{ market: 'KR', languages: ['ko'] }],
    hosts: [{ id: 'mia', name: 'Mia', role: 'host' }],
    products: [],
    codes: [],
    runSheet: [],
    questions: { answerRequired: false },
    disclosures,
    localization: [],
    languages: ['ko'],
    recording: { required: false },
    dataToCollect: [],
    aiHost: false,
  };
}

/** An event without its place in the order. */
export type Happening = SessionEvent extends infer E
  ? E extends SessionEvent
    ? Omit<E, 'at' | 'epoch' | 'seq'> & { readonly at: number }
    : never
  : never;

/** A log of a plan: events at seconds of the session, in the order given. */
export function logOf(
  plan: SessionPlan,
  events: readonly Happening[],
  more: Partial<SessionLog> = {},
): SessionLog {
  return {
    kind: 'session-log',
    version: 1,
    id: 'log',
    sessionId: plan.id,
    planHash: canonicalHash(plan),
    mode: 'real',
    server: { kind: 'livekit', version: '1.13.5' },
    room: 'room',
    start: plan.window.start,
    end: plan.window.end,
    destinations: [{ platform: 'tiktok', viewers: 1200, source: 'declared' }],
    presence: [],
    totals: {
      viewers: 5,
      viewerSeconds: 100,
      peakViewers: 5,
      leftWithin3s: null,
      leftWithin5sOfFreeze: null,
    },
    events: events.map(
      (event, seq) => ({ ...event, at: second(event.at), epoch: 1, seq }) as SessionEvent,
    ),
    network: [],
    decisions: [],
    gaps: [],
    ...more,
  };
}

/** A disclosure switched on or off, by default in the picture and in Korean. */
export function disclose(
  at: number,
  phase: 'start' | 'stop',
  more: Partial<Extract<SessionEvent, { type: 'disclosure' }>> = {},
): Happening {
  return {
    type: 'disclosure',
    dutyId: 'duty',
    medium: 'picture',
    language: 'ko',
    ...more,
    at,
    phase,
  } as Happening;
}

/** A product pinned or unpinned. */
export function pin(at: number, type: 'pin' | 'unpin' = 'pin', productId = 'lip'): Happening {
  return type === 'pin'
    ? { type, at, productId, price: { currency: 'USD', minor: '1599' } }
    : { type, at, productId };
}
