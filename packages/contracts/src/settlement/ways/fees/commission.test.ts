import { describe, expect, it } from 'vitest';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Fact, FxQuote, Instant } from '../../../vocabulary/index.ts';
import { credited, type SaleChanges } from '../../facts/facts.fixture.ts';
import { knownFacts } from '../../facts/known-facts.ts';
import { exchangeInto } from '../../money/exchange.ts';
import { salesBook } from '../../sales/sales-book.ts';
import { calendarOf } from '../../schedule/calendar.ts';
import { commissionEntries } from './commission.ts';

const contract = lipColourContract();
const fee = contract.clauses.find(({ clause }) => clause === 'fee') as CompleteClauseOf<'fee'>;

const quote = (base: 'EUR' | 'GBP', asOf: Instant): FxQuote => ({
  base,
  quote: 'USD',
  rate: '1',
  asOf,
  side: 'mid',
  source: 'bank',
});
const QUOTES = [
  quote('EUR', '2026-11-01T00:00:00Z'),
  quote('GBP', '2026-11-01T00:00:00Z'),
  quote('EUR', '2026-12-05T12:00:00Z'),
];

/** The entries for facts that became known together: kind, base, due day and how many facts. */
function entriesOf(facts: readonly Fact[]): string[] {
  const known = knownFacts(facts, '2027-06-01T00:00:00Z');
  const { movements } = salesBook(known['credited-sale'], {
    creators: new Set(['mia']),
    term: contract.term,
    exchangeAt: exchangeInto('USD', QUOTES),
    returns: 'taken-off',
  });
  return commissionEntries(fee, movements, {
    currency: 'USD',
    rounding: 'half-even',
    calendar: calendarOf(contract.zone),
    linesBy: 'moment',
  }).map(
    ({ entry, base, due, factIds }) =>
      `${entry} ${base?.currency} ${base?.minor} ${due} ${factIds.join('+')}`,
  );
}

const sold = (id: string, minor: number, changes: SaleChanges = {}) =>
  credited(id, minor, { id, ...changes });
const SIXTH: SaleChanges = { occurredAt: '2026-12-06T03:00:00Z' };
const SEVENTH: SaleChanges = { occurredAt: '2026-12-07T03:00:00Z' };

describe('commission on what became known together', () => {
  it("is one entry for sales of one day, in the order of the facts' ids", () => {
    expect(entriesOf([sold('b', 100), sold('a', 200)])).toEqual([
      'commission USD 300 2027-01-19 a+b',
    ]);
  });

  it('is an entry for each day on which it falls due, the earlier first', () => {
    const facts = [sold('a', 100, SEVENTH), sold('b', 200, SIXTH), sold('c', 400, SEVENTH)];
    expect(entriesOf(facts)).toEqual([
      'commission USD 200 2027-01-19 b',
      'commission USD 500 2027-01-20 a+c',
    ]);
  });

  it('is an entry for each currency and each quote', () => {
    const facts = [
      sold('a', 100),
      sold('b', 200, { currency: 'EUR' }),
      sold('c', 400, { currency: 'GBP' }),
      sold('d', 800, { currency: 'EUR', occurredAt: '2026-12-05T08:00:00Z' }),
      sold('e', 1600, { currency: 'EUR', occurredAt: '2026-12-04T23:00:00Z' }),
      sold('f', 3200),
    ];
    expect(entriesOf(facts)).toEqual([
      'commission EUR 1600 2027-01-18 e',
      'commission EUR 800 2027-01-19 d',
      'commission EUR 200 2027-01-19 b',
      'commission GBP 400 2027-01-19 c',
      'commission USD 3300 2027-01-19 a+f',
    ]);
  });

  it('keeps apart what is earned, what is taken back, and why', () => {
    const facts = [
      sold('a', 1000),
      sold('b', 2000),
      credited('a', -100, { id: 'c', change: 'refund' }),
      credited('b', -200, { id: 'd', change: 'cancellation' }),
      credited('a', 1500, { id: 'e', revision: 2 }),
      credited('b', 1500, { id: 'f', revision: 2 }),
    ];
    expect(entriesOf(facts).sort()).toEqual([
      'commission USD 3000 2027-01-19 a+b',
      'commission USD 500 2027-01-19 e',
      'commission-clawback USD -100 2027-01-19 c',
      'commission-clawback USD -200 2027-01-19 d',
      'commission-clawback USD -500 2027-01-19 f',
    ]);
  });

  it('is an entry for each moment at which something became known', () => {
    const later: SaleChanges = { recordedAt: '2026-12-09T00:00:00Z' };
    expect(entriesOf([sold('b', 200, later), sold('a', 100)])).toEqual([
      'commission USD 100 2027-01-19 a',
      'commission USD 200 2027-01-19 b',
    ]);
  });
});
