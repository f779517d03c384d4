import {
  type Instant,
  type SessionEvent,
  type SessionLog,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { hashFixture, usd } from './grade.fixture.ts';

const START = Date.parse('2026-11-22T17:00:00Z');
const SECONDS = 34;
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];

/** An instant, in seconds after the start of the live. */
export function at(seconds: number): Instant {
  return toInstant(START + seconds * 1000);
}

function events(): SessionEvent[] {
  const order = (seq: number, seconds: number) => ({ at: at(seconds), epoch: 1, seq });
  return [
    {
      type: 'disclosure',
      ...order(1, 0.5),
      dutyId: 'us.live',
      phase: 'start',
      medium: 'picture',
      language: 'en',
    },
    { type: 'pin', ...order(2, 3), productId: 'velvet-six', price: usd(1290) },
    { type: 'promotion', ...order(3, 8), promotionId: 'live-price', phase: 'start' },
    {
      type: 'question',
      ...order(4, 9),
      questionId: 'q1',
      person: 'p2',
      text: 'Does it come off on a mask? <script>alert(1)</script>',
    },
    { type: 'click', ...order(5, 11), clickId: 'c1', person: 'p2', productId: 'velvet-six' },
    { type: 'answer', ...order(6, 14), questionId: 'q1' },
    { type: 'redeem', ...order(7, 18), code: 'MIA15', person: 'p2', orderId: 'o1' },
    { type: 'unpin', ...order(8, 22), productId: 'velvet-six' },
    { type: 'pin', ...order(9, 22.5), productId: 'tint', price: usd(790) },
  ];
}

/** The plan of an hour, for the United States and Korea. */
export function planFixture(): SessionPlan {
  return {
    kind: 'session-plan',
    version: 1,
    id: 'live-2',
    deliverableId: 'live',
    contract: { id: 'deal', version: 1, hash: hashFixture() },
    format: 'interactive',
    window: { start: at(0), end: at(3600) },
    zone: 'America/New_York',
    audience: [
      { market: 'US', languages: ['en'] },
      { market: 'KR', languages: ['ko'] },
    ],
    hosts: [{ id: 'mia', name: 'Mia Santos', role: 'host' }],
    products: [
      { id: 'velvet-six', name: 'Velvet Six lip-colour set', price: usd(1290) },
      { id: 'tint', name: 'Water tint duo', price: usd(790) },
    ],
    codes: [],
    runSheet: [],
    questions: { answerRequired: true },
    disclosures: [
      {
        id: 'us.live',
        market: 'US',
        when: { rule: 'at-start' },
        medium: 'either',
        label: { en: 'Ad' },
        languages: ['en'],
        citation: { instrument: '16 CFR 255', source: 'x', confidence: 'H', basis: 'law' },
      },
      {
        id: 'kr.live',
        market: 'KR',
        when: { rule: 'max-gap', seconds: 300 },
        medium: 'either',
        label: { ko: '광고' },
        languages: ['ko'],
        citation: { instrument: 'KFTC guideline', source: 'x', confidence: 'H', basis: 'law' },
      },
    ],
    localization: [],
    languages: ['en'],
    recording: { required: false },
    dataToCollect: [],
    aiHost: false,
  };
}

/** The log of 34 seconds with a host and five viewers. */
export function logFixture(): SessionLog {
  return {
    kind: 'session-log',
    version: 1,
    id: 'log',
    sessionId: 'live-2',
    planHash: hashFixture(),
    mode: 'real',
    server: { kind: 'livekit', version: '1.13.5' },
    room: 'live-2',
    start: at(0),
    end: at(SECONDS),
    destinations: [],
    presence: PEOPLE.map((person, index) => ({
      person,
      role: index === 0 ? ('host' as const) : ('viewer' as const),
      stays:
        index === 3
          ? [
              { from: at(2), to: at(12) },
              { from: at(19), to: at(33) },
            ]
          : [{ from: at(index * 0.7), to: at(SECONDS - index * 0.3) }],
    })),
    totals: {
      viewers: 5,
      viewerSeconds: 150,
      peakViewers: 5,
      leftWithin3s: 0,
      leftWithin5sOfFreeze: null,
    },
    events: events(),
    network: samples(),
    decisions: [],
    gaps: [],
  };
}

function samples(): SessionLog['network'] {
  return PEOPLE.flatMap((person, index) =>
    Array.from({ length: 16 }, (_, i) => ({
      at: at(2 + i * 2),
      person,
      direction: index === 0 ? ('up' as const) : ('down' as const),
      bitsPerSecond:
        (index === 0 ? 1_400_000 : 1_150_000 - index * 40_000) * (1 - 1 / (i + 1.5)) +
        ((i * 7919 + index * 131) % 90_000),
      lossShare: index === 2 && i > 8 ? 0.01 : 0,
      rttMs: 2 + ((i + index) % 3),
      frozenMs: null,
      concealedShare: null,
    })),
  );
}
