import { describe, expect, it } from 'vitest';
import type { CompleteContract } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Fact, FxQuote, Instant } from '../../../vocabulary/index.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { credited, delivery, session } from '../../facts/facts.fixture.ts';
import { knownFacts } from '../../facts/known-facts.ts';
import { exchangeInto } from '../../money/exchange.ts';
import { salesBook } from '../../sales/sales-book.ts';
import { calendarOf } from '../../schedule/calendar.ts';
import { assessmentPeriodOf } from './assessment-period.ts';
import { type Counted, type Measured, measured, reaches } from './result.ts';

const contract = lipColourContract() as CompleteContract;
/** The assessment is decided when 20 January has ended in Los Angeles. */
const CUT_OFF: Instant = '2027-01-21T08:00:00Z';
const BEFORE: Instant = '2027-01-21T07:59:59.999Z';
const PERIOD = { start: '2026-11-28T08:00:00Z', end: '2027-01-15T08:00:00Z' } as const;

const QUOTE: FxQuote = {
  base: 'EUR',
  quote: 'USD',
  rate: '2',
  asOf: '2026-11-01T00:00:00Z',
  side: 'mid',
  source: 'bank',
};

const assessed = assessmentPeriodOf(
  contract.clauses.find((clause) => clause.clause === 'assessment'),
  contract,
  calendarOf(contract.zone),
);

function measure(counted: Counted, facts: readonly Fact[]): Measured {
  const known = knownFacts(facts, '2028-01-01T00:00:00Z');
  const { movements } = salesBook(known['credited-sale'], {
    creators: new Set(['mia']),
    term: contract.term,
    exchangeAt: exchangeInto('USD', [QUOTE]),
    returns: 'taken-off',
  });
  return measured(counted, assessed, { facts: known, movements });
}

/** The value, exactly: a fraction where it is none of the whole numbers. */
const valueOf = (counted: Counted, facts: readonly Fact[]): string => {
  const { n, d } = measure(counted, facts).value;
  return n % d === 0n ? String(n / d) : `${n}/${d}`;
};

const known = <Type extends Fact>(fact: Type, recordedAt: Instant): Type => ({
  ...fact,
  recordedAt,
});
const heldAt = (occurredAt: Instant, seconds = 3600): Fact => ({
  ...session('s', '2026-12-06', seconds),
  occurredAt,
});
const reported = (
  id: string,
  value: number,
  more: Partial<FactOf<'delivery'>['report']> = {},
): FactOf<'delivery'> => {
  const fact = delivery(
    id,
    'videos',
    id === 'v2' ? '2026-12-02' : '2026-12-01',
  ) as FactOf<'delivery'>;
  const metric = {
    id: 'plays',
    definitionId: 'd',
    value,
    window: PERIOD,
    source: 'measured' as const,
  };
  return { ...fact, report: { ...fact.report, metrics: [metric], ...more } };
};

describe('what counts in an assessment', () => {
  it('is decided at the first moment after its day', () => {
    expect(new Date(assessed.decidedAt).toISOString()).toBe('2027-01-21T08:00:00.000Z');
  });

  it('is the whole term, decided on its last day, where no clause assesses', () => {
    const { period, assessedOn } = assessmentPeriodOf(
      undefined,
      contract,
      calendarOf(contract.zone),
    );
    expect([period, assessedOn]).toEqual([contract.term, '2027-03-01']);
  });

  it.each<[Counted['measure'], (recordedAt: Instant) => Fact, string]>([
    ['credited-orders', (recordedAt) => credited('o', 2000, { recordedAt }), '1'],
    ['credited-net-sales', (recordedAt) => credited('o', 2000, { recordedAt }), '2000'],
    ['live-minutes', (at) => known(session('s', '2026-12-06', 3600), at), '60'],
    ['deliveries', (at) => known(session('s', '2026-12-06', 3600), at), '1'],
    ['deliveries', (at) => known(delivery('v', 'videos', '2026-12-01'), at), '1'],
    ['metric', (at) => known(reported('v', 7), at), '7'],
  ])('%s: was recorded before the day ended, and not at its very end', (name, factAt, value) => {
    const counted: Counted = { measure: name, metricId: 'plays' };
    expect(valueOf(counted, [factAt(BEFORE)])).toBe(value);
    expect(valueOf(counted, [factAt(CUT_OFF)])).toBe('0');
  });

  it.each<[string, (occurredAt: Instant) => Fact]>([
    ['sale', (occurredAt) => credited('o', 2000, { occurredAt })],
    ['session', (at) => ({ ...heldAt(at), recordedAt: at })],
    ['report', (publishedAt) => reported('v', 7, { publishedAt })],
  ])('a %s happened from the start of the period until before its end', (kind, factAt) => {
    const counted: Counted = { measure: kind === 'sale' ? 'credited-orders' : 'deliveries' };
    const at = ['2026-11-28T07:59:59.999Z', PERIOD.start, '2027-01-15T07:59:59.999Z', PERIOD.end];
    expect(at.map((it) => valueOf(counted, [factAt(it as Instant)]))).toEqual(['0', '1', '1', '0']);
  });

  it('a change of a sale counts by when the sale was made, and when the change became known', () => {
    const refund = (recordedAt: Instant) =>
      credited('o', -2000, { change: 'refund', occurredAt: '2027-01-19T00:00:00Z', recordedAt });
    expect(valueOf({ measure: 'credited-orders' }, [credited('o', 2000), refund(BEFORE)])).toBe(
      '0',
    );
    expect(valueOf({ measure: 'credited-orders' }, [credited('o', 2000), refund(CUT_OFF)])).toBe(
      '1',
    );
  });
});

describe('a measure', () => {
  it('of orders counts those of which something is still credited', () => {
    const facts = [
      credited('a', 1),
      credited('b', 2000),
      credited('b', -1999, { change: 'refund' }),
      credited('c', 2000),
      credited('c', -2000, { change: 'refund' }),
    ];
    expect(valueOf({ measure: 'credited-orders' }, facts)).toBe('2');
    expect(valueOf({ measure: 'credited-net-sales' }, facts)).toBe('2');
  });

  it('of orders adds what is credited in several currencies by its worth', () => {
    const refund = (minor: number) => credited('o', minor, { change: 'refund', currency: 'EUR' });
    const counted: Counted = { measure: 'credited-orders' };
    expect(valueOf(counted, [credited('o', 2000), refund(-1000)])).toBe('0');
    expect(valueOf(counted, [credited('o', 2000), refund(-999)])).toBe('1');
  });

  it('names its facts in the order of their ids', () => {
    const later = known({ ...session('t', '2026-12-07', 30), id: 'a' }, '2026-12-09T00:00:00Z');
    const facts = [session('s', '2026-12-06', 90), later];
    expect(measure({ measure: 'live-minutes' }, facts).factIds).toEqual(['a', 'session:s']);
  });

  it('of minutes takes each session once, in parts of a minute, and names its facts', () => {
    const twice = { ...session('s', '2026-12-06', 90), id: 'again' } as Fact;
    const counted: Counted = { measure: 'live-minutes', deliverableId: 'live' };
    const facts = [session('s', '2026-12-06', 90), session('t', '2026-12-07', 30), twice];
    expect(measure(counted, facts)).toEqual({
      value: { n: 120n, d: 60n },
      factIds: ['again', 'session:t'],
    });
    expect(valueOf({ ...counted, deliverableId: 'videos' }, facts)).toBe('0');
  });

  it('of deliveries takes sessions and reports once, and no report of a session', () => {
    const facts = [
      session('s', '2026-12-06', 60),
      delivery('platform', 'live', '2026-12-06'),
      delivery('v1', 'videos', '2026-12-01'),
      delivery('v1', 'videos', '2026-12-02'),
      delivery('v2', 'videos', '2026-12-03'),
    ];
    expect(valueOf({ measure: 'deliveries' }, facts)).toBe('3');
    expect(valueOf({ measure: 'deliveries', deliverableId: 'videos' }, facts)).toBe('2');
    expect(valueOf({ measure: 'deliveries' }, [delivery('platform', 'live', '2026-12-06')])).toBe(
      '1',
    );
  });

  it('of a metric sums the newest figures of each report, rounded down', () => {
    const counted: Counted = { measure: 'metric', metricId: 'plays' };
    const at = (fact: Fact, id: string, recordedAt: Instant): Fact => ({ ...fact, id, recordedAt });
    const facts = [
      at(reported('v1', 900), '1', '2026-12-02T00:00:00Z'),
      at(reported('v1', 1000.5), '2', '2026-12-09T00:00:00Z'),
      at(reported('v2', 10.9), '3', '2026-12-03T00:00:00Z'),
    ];
    expect(valueOf(counted, facts)).toBe('1011');
    expect(valueOf({ measure: 'metric', metricId: 'likes' }, facts)).toBe('0');
    expect(valueOf({ measure: 'metric' }, facts)).toBe('0');
    expect(measure(counted, facts).factIds).toEqual(['2', '3']);
  });

  it('of a metric stays a number for figures beyond all numbers', () => {
    const facts = [reported('v1', Number.MAX_VALUE), reported('v2', Number.MAX_VALUE)];
    const counted: Counted = { measure: 'metric', metricId: 'plays' };
    expect(valueOf(counted, facts)).toBe(String(BigInt(Number.MAX_VALUE)));
    const lost = facts.map((fact) => ({
      ...fact,
      report: {
        ...fact.report,
        metrics: fact.report.metrics.map((it) => ({ ...it, value: -it.value })),
      },
    }));
    expect(valueOf(counted, lost as never)).toBe(String(BigInt(-Number.MAX_VALUE)));
  });
});

describe('a threshold', () => {
  const value = (n: bigint, d = 1n): Measured => ({ value: { n, d }, factIds: [] });

  it('is reached exactly, and not by a fraction below', () => {
    expect(reaches(value(120n, 60n), 2)).toBe(true);
    expect(reaches(value(119n, 60n), 2)).toBe(false);
    expect(reaches(value(500n), { currency: 'USD', minor: '500' })).toBe(true);
    expect(reaches(value(499n), { currency: 'USD', minor: '500' })).toBe(false);
  });
});
