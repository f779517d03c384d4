import type { Clause } from '@livelane/contracts';
import { type Contract, draftContract } from '@livelane/contracts';
import { factOfSale } from '@livelane/contracts/settle';
import { type CreditedSale, type Fact, money, toInstant } from '@livelane/contracts/vocabulary';
import {
  lipColourBrief,
  lipColourTerms,
} from '../../../../packages/contracts/src/draft/lip-colour.fixture.ts';

/** Which facts the figures are made on. */
export const FACTS =
  'credited sales of one deal, each of its own order and recorded at its own moment, over 80 days';

const START = Date.UTC(2026, 11, 1);
const DAYS = 80;
const DAY = 86_400_000;
const EVIDENCE = { touchIds: [], ruleId: 'code', ruleVersion: 1, why: { en: 'code' } };
const POLICY = { id: 'policy', revision: 1, hash: `sha256:${'0'.repeat(64)}` } as const;

/** The deal of the bundled terms, paid by commission alone. */
export function commissionDeal(id = 'deal'): Contract {
  const terms = lipColourTerms();
  const clauses = terms.clauses.map((clause): Clause => {
    if (clause.clause !== 'fee') return clause;
    const { id: feeId, payer, payee } = clause;
    const commission = { rate: 120_000, deductions: ['returns'], holdDays: 30, dueDays: 15 };
    return { clause: 'fee', id: feeId, payer, payee, model: 'commission', commission } as Clause;
  });
  const kept = clauses.filter(({ clause }) => clause !== 'payment');
  return draftContract(
    { ...terms, clauses: kept },
    { brief: lipColourBrief(), id, asOf: '2026-11-22T00:00:00Z' },
  );
}

/** Facts of sales, in the order in which they were recorded. */
export function* saleFacts(count: number, deal = 'o'): Generator<Fact> {
  const gap = Math.floor((DAYS * DAY) / Math.max(count, 1));
  for (let at = 0; at < count; at++) {
    const moment = toInstant(START + at * gap);
    const amount = money('USD', BigInt(1_000 + ((at * 7_919) % 9_000)));
    const sale: CreditedSale = {
      kind: 'credited-sale',
      version: 1,
      id: `${deal}-${at}`,
      orderId: `${deal}-${at}`,
      lineId: null,
      change: 'sale',
      adjusts: null,
      occurredAt: moment,
      recordedAt: moment,
      revision: 1,
      customer: 'new',
      market: 'US',
      productId: null,
      sessionId: null,
      money: amount,
      credits: [
        { to: { party: 'creator', id: 'mia' }, amount, share: 1_000_000, evidence: EVIDENCE },
      ],
      policy: POLICY,
      findings: [],
    };
    yield factOfSale(sale);
  }
}
