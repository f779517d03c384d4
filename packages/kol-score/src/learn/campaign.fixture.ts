import {
  type CreditedSale,
  type Instant,
  type Money,
  money,
  type SessionLog,
  type Settlement,
  type Sha256,
  toMinor,
} from '@livelane/contracts/vocabulary';
import type { Campaign } from './campaign.ts';

/** Test data: a settled campaign of one session. */
export const HASH: Sha256 = `sha256:${'0'.repeat(64)}`;

const START: Instant = '2026-11-25T12:00:00Z';
const END: Instant = '2026-11-25T13:00:00Z';

function usd(minor: bigint): Money {
  return money('USD', minor);
}

/** A sale in the session, credited to a creator in a share of parts per million. */
export function saleOf(
  orderId: string,
  change: Partial<CreditedSale> & { creator?: string; share?: number } = {},
): CreditedSale {
  const { creator = 'mia-tests-cheap', share = 1_000_000, ...rest } = change;
  const sold = rest.money ?? usd(1200n);
  const part = (toMinor(sold) * BigInt(share)) / 1_000_000n;
  const evidence = { touchIds: ['t1'], ruleId: 'last', ruleVersion: 1, why: { en: 'last touch' } };
  return {
    kind: 'credited-sale',
    version: 1,
    id: `sale-${orderId}`,
    orderId,
    lineId: null,
    change: 'sale',
    adjusts: null,
    occurredAt: START,
    recordedAt: END,
    revision: 1,
    customer: 'unknown',
    market: 'US',
    productId: 'lip-colour',
    sessionId: 'session-1',
    money: sold,
    credits: [
      { to: { party: 'creator', id: creator }, amount: usd(part), share, evidence },
      ...(share < 1_000_000
        ? [
            {
              to: { party: 'nobody' as const },
              amount: usd(toMinor(sold) - part),
              share: 1_000_000 - share,
              evidence,
            },
          ]
        : []),
    ],
    policy: { id: 'policy', revision: 1, hash: HASH },
    findings: [],
    ...rest,
  };
}

/** The log of a session with a number of viewers. */
export function logOf(viewers: number, destinations: SessionLog['destinations'] = []): SessionLog {
  return {
    kind: 'session-log',
    version: 1,
    id: 'log-1',
    sessionId: 'session-1',
    planHash: HASH,
    mode: 'real',
    server: { kind: 'livekit-server', version: '1.13.5' },
    room: 'room',
    start: START,
    end: END,
    destinations,
    presence: [],
    totals: {
      viewers,
      viewerSeconds: viewers * 600,
      peakViewers: viewers,
      leftWithin3s: null,
      leftWithin5sOfFreeze: null,
    },
    events: [],
    network: [],
    decisions: [],
    gaps: [],
  };
}

/** A statement that was made after the session. */
export function settlementOf(id: string): Settlement {
  return {
    kind: 'settlement',
    version: 1,
    id,
    contract: { id: 'contract', version: 1, hash: HASH },
    currency: 'USD',
    period: { start: START, end: '2026-12-25T00:00:00Z' },
    knownAsOf: '2026-12-25T00:00:00Z',
    previous: null,
    lines: [],
    postings: [],
    payees: [],
    due: [],
    totals: { creditedSales: usd(0n), earned: usd(0n), paid: usd(0n), outstanding: usd(0n) },
    findings: [],
  };
}

function payeeOf(id: string): Settlement['payees'][number] {
  const none = usd(0n);
  return { id, name: id, earned: none, withheld: none, paid: none, outstanding: none };
}

/** A campaign with so many sales to so many viewers, in a session of its own, so many days after the first. */
export function campaignOf({
  id = 'settlement-1',
  viewers,
  sales,
  days = 0,
  creator,
}: {
  id?: string;
  viewers: number;
  sales: number;
  days?: number;
  /** Who is paid and credited. Default: nobody is paid, and the creator of the story is credited. */
  creator?: string;
}): Campaign {
  const part = id === 'settlement-1' ? '1' : id;
  const sessionId = `session-${part}`;
  const later = (at: Instant): Instant =>
    new Date(Date.parse(at) + days * 86_400_000).toISOString() as Instant;
  const [start, end] = [later(START), later(END)];
  return {
    settlement: {
      ...settlementOf(id),
      payees: creator === undefined ? [] : [payeeOf(creator)],
    },
    log: { ...logOf(viewers), id: `log-${part}`, sessionId, start, end },
    credited: Array.from({ length: sales }, (_, index) =>
      saleOf(`${id}-o${index}`, { sessionId, ...(creator === undefined ? {} : { creator }) }),
    ),
  };
}
