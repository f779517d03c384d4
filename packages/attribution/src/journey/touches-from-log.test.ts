import {
  FindingSchema,
  inputIssues,
  type SessionEvent,
  type SessionLog,
} from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { creditOrders } from '../credit/credit-orders.ts';
import { anOrder, aPolicy, at } from '../records/records.fixture.ts';
import { logFindings } from './log-findings.ts';
import { touchesFromLog } from './touches-from-log.ts';

const price = { currency: 'USD', minor: '1999' } as const;
const events: SessionEvent[] = [
  { type: 'pin', at: at('13:01:00'), epoch: 1, seq: 1, productId: 'lip', price },
  {
    type: 'click',
    at: at('13:02:00'),
    epoch: 1,
    seq: 2,
    clickId: 'k1',
    person: 'viewer:1',
    productId: 'lip',
  },
  { type: 'unpin', at: at('13:03:00'), epoch: 1, seq: 3, productId: 'lip' },
  {
    type: 'click',
    at: at('13:04:00'),
    epoch: 1,
    seq: 4,
    clickId: 'k2',
    person: 'viewer:2',
    productId: 'lip',
  },
  {
    type: 'redeem',
    at: at('13:05:00'),
    epoch: 1,
    seq: 5,
    code: 'NOOR10',
    person: 'viewer:2',
    orderId: 'O1',
  },
  { type: 'question', at: at('13:06:00'), epoch: 2, seq: 1, questionId: 'q1', person: 'viewer:2' },
];

function aLog(parts: Partial<SessionLog> = {}): SessionLog {
  return {
    kind: 'session-log',
    version: 1,
    id: 'L1',
    sessionId: 'S1',
    planHash: `sha256:${'0'.repeat(64)}`,
    mode: 'memory',
    server: null,
    room: 'r',
    start: at('13:00:00'),
    end: at('14:00:00'),
    destinations: [],
    presence: [
      {
        person: 'viewer:1',
        role: 'viewer',
        stays: [
          { from: at('13:20:00'), to: at('13:20:30') },
          { from: at('13:00:00'), to: at('13:10:00') },
          { from: at('13:02:00'), to: at('13:03:00') },
          { from: at('13:04:00'), to: at('13:05:00') },
          { from: at('13:09:00'), to: at('13:11:00.500') },
        ],
      },
      { person: 'viewer:3', role: 'viewer', stays: [{ from: at('13:00:00'), to: at('13:00:00') }] },
      { person: 'mia', role: 'host', stays: [{ from: at('13:00:00'), to: at('14:00:00') }] },
    ],
    totals: {
      viewers: 2,
      viewerSeconds: 0,
      peakViewers: 1,
      leftWithin3s: null,
      leftWithin5sOfFreeze: null,
    },
    events,
    network: [],
    decisions: [],
    gaps: [],
    ...parts,
  };
}

describe('touches of a session log', () => {
  it('are clicks while pinned or not, codes of their owners, and one view a viewer', () => {
    expect(touchesFromLog(aLog(), { creator: 'mia', policy: aPolicy() })).toEqual(
      [
        {
          id: 'view:sha256:d79e',
          kind: 'live-view',
          at: at('13:00:00.000'),
          persons: ['viewer:1'],
          creator: 'mia',
          channel: 'live',
          sessionId: 'S1',
          dwellSeconds: 690,
        },
        {
          id: 'click:S1:1.2',
          kind: 'pin-click',
          at: at('13:02:00'),
          persons: ['viewer:1'],
          creator: 'mia',
          channel: 'live',
          sessionId: 'S1',
          clickId: 'k1',
        },
        {
          id: 'click:S1:1.4',
          kind: 'live-click',
          at: at('13:04:00'),
          persons: ['viewer:2'],
          creator: 'mia',
          channel: 'live',
          sessionId: 'S1',
          clickId: 'k2',
        },
        {
          id: 'redeem:S1:1.5',
          kind: 'code',
          at: at('13:05:00'),
          persons: ['order:O1', 'viewer:2'],
          creator: 'noor',
          channel: 'live',
          sessionId: 'S1',
          code: 'NOOR10',
        },
      ].map((touch) => ({
        ...touch,
        id: touch.id.startsWith('view')
          ? expect.stringMatching(/^view:sha256:[0-9a-f]{64}$/)
          : touch.id,
      })),
    );
  });

  it("without a policy every code is the host's", () => {
    expect(touchesFromLog(aLog(), { creator: 'mia', channel: 'tiktok' }).at(-1)).toMatchObject({
      kind: 'code',
      creator: 'mia',
      channel: 'tiktok',
    });
  });

  it('are equal for events that came twice or in another order', () => {
    const shuffled = aLog({ events: [...events, ...events].reverse() });
    expect(touchesFromLog(shuffled, { creator: 'mia' })).toEqual(
      touchesFromLog(aLog(), { creator: 'mia' }),
    );
  });

  it('join orders by click id, by the redemption and by the room', () => {
    const touches = touchesFromLog(aLog(), { creator: 'mia', policy: aPolicy() });
    const orders = [
      anOrder({ id: 'O1', persons: [] }),
      anOrder({ id: 'O2', persons: [], clickIds: ['k1'], at: at('13:10:00'), inRoom: 'S1' }),
      anOrder({ id: 'O3', persons: ['viewer:1'], at: at('13:40:00'), inRoom: 'S1' }),
    ];
    const { sales } = creditOrders({ touches, orders }, aPolicy());
    expect(
      sales.map(({ orderId, sessionId, credits }) => [
        orderId,
        sessionId,
        credits[0]?.to,
        credits[0]?.evidence.why['en'],
      ]),
    ).toEqual([
      ['O2', 'S1', { party: 'creator', id: 'mia' }, expect.stringContaining('click id')],
      ['O3', 'S1', { party: 'creator', id: 'mia' }, expect.stringContaining('live session')],
      ['O1', 'S1', { party: 'creator', id: 'noor' }, expect.stringContaining('NOOR10')],
    ]);
  });

  it('are the same where a later version added events, which are reported', () => {
    const later = ['quiz', 'gift', 'gift'].map((type, place) => ({
      ...{ type, at: at('13:07:00'), epoch: 3, seq: place },
      person: 'viewer:1',
    }));
    const log = aLog({ events: [...events, ...(later as unknown as SessionEvent[])] });
    expect(touchesFromLog(log, { creator: 'mia' })).toEqual(
      touchesFromLog(aLog(), { creator: 'mia' }),
    );
    expect(logFindings(log)).toMatchObject([
      { code: 'EVENT_UNKNOWN', severity: 'hint', params: { type: 'gift', count: 2 } },
      { code: 'EVENT_UNKNOWN', path: '/events', params: { type: 'quiz', count: 1 } },
    ]);
    expect(logFindings(aLog())).toEqual([]);
    expect(logFindings(log).flatMap((it) => inputIssues(FindingSchema, it))).toEqual([]);
  });

  it('a log without its form is refused with the path', () => {
    expect(() => touchesFromLog(aLog({ start: 'now' as never }), { creator: 'mia' })).toThrow(
      '/start',
    );
  });
});
