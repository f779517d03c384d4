import type { Contract } from '../contract/document.ts';
import { contractReference } from '../contract/hash.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import {
  type CreditedSale,
  type DeliveryReport,
  type SessionLog,
  toInstant,
} from '../vocabulary/index.ts';

const START = Date.parse('2026-12-06T02:00:00Z');

/** The instant some seconds after the session of the tests began. */
export function after(seconds: number) {
  return toInstant(START + seconds * 1000);
}

/** The tests' deal, whose figures of the session are counted in the room. */
export function reportedContract(metrics: readonly string[]): Contract {
  const contract = lipColourContract();
  return {
    ...contract,
    clauses: contract.clauses.map((clause) =>
      clause.clause === 'data'
        ? {
            ...clause,
            deliverableIds: ['live'],
            timeRange: { range: 'window', window: { start: after(0), end: after(3600) } },
            metrics: metrics.map((id) => ({ id, definition: { id: `${id}-v1`, text: id } })),
          }
        : clause,
    ),
  };
}

/** A report about the session, of these figures. */
export function reportOf(
  figures: Readonly<Record<string, number>>,
  more: Partial<DeliveryReport> = {},
): DeliveryReport {
  return {
    kind: 'delivery-report',
    version: 1,
    id: 'report-1',
    deliverableId: 'live',
    platform: 'own-site',
    publishedAt: after(0),
    removedAt: null,
    reportedAt: after(7200),
    metrics: Object.entries(figures).map(([id, value]) => ({
      id,
      definitionId: `${id}-v1`,
      value,
      window: { start: after(0), end: after(3600) },
      source: 'measured',
    })),
    ...more,
  };
}

/** The log of a real hour with three viewers, of whom one left after 600 s, and some clicks and codes. */
export function logOfHour(more: Partial<SessionLog> = {}): SessionLog {
  const ordered = (at: number, seq: number) => ({ at: after(at), epoch: 1, seq });
  const viewer = (person: string, from: number, to: number) => ({
    person,
    role: 'viewer' as const,
    stays: [{ from: after(from), to: after(to) }],
  });
  return {
    kind: 'session-log',
    version: 1,
    id: 'log',
    sessionId: 'deal-lip-2026.live.1',
    planHash: `sha256:${'0'.repeat(64)}`,
    mode: 'real',
    server: null,
    room: 'room',
    start: after(0),
    end: after(3600),
    destinations: [
      { platform: 'own-site', viewers: 3, source: 'measured' },
      { platform: 'tiktok', viewers: 1000, source: 'declared' },
    ],
    presence: [viewer('a', 0, 3600), viewer('b', 0, 600), viewer('c', 1800, 3600)],
    totals: {
      viewers: 3,
      viewerSeconds: 6000,
      peakViewers: 2,
      leftWithin3s: 0,
      leftWithin5sOfFreeze: null,
    },
    events: [
      { type: 'click', ...ordered(60, 1), clickId: 'c1', person: 'a', productId: 'lip-set' },
      { type: 'click', ...ordered(900, 2), clickId: 'c2', person: 'a', productId: 'lip-set' },
      { type: 'redeem', ...ordered(1000, 3), code: 'MIA20', person: 'a' },
      { type: 'question', ...ordered(2000, 4), questionId: 'q1', person: 'c' },
    ],
    network: [],
    decisions: [],
    gaps: [],
    ...more,
  };
}

/** A sale of the session, credited to Mia whole, unless said otherwise. */
export function saleOf(id: string, minor: number, more: Partial<CreditedSale> = {}): CreditedSale {
  const money = { currency: 'USD', minor: `${BigInt(minor)}` } as const;
  const { id: policy } = contractReference(lipColourContract());
  return {
    kind: 'credited-sale',
    version: 1,
    id,
    orderId: `order-${id}`,
    lineId: null,
    change: 'sale',
    adjusts: null,
    occurredAt: after(1200),
    recordedAt: after(1300),
    revision: 1,
    customer: 'unknown',
    market: 'US',
    productId: 'lip-set',
    sessionId: 'deal-lip-2026.live.1',
    money,
    credits: [
      {
        to: { party: 'creator', id: 'mia' },
        amount: money,
        share: 1_000_000,
        evidence: { touchIds: [], ruleId: 'code', ruleVersion: 1, why: { en: 'code' } },
      },
    ],
    policy: { id: policy, revision: 1, hash: `sha256:${'0'.repeat(64)}` },
    findings: [],
    ...more,
  };
}
