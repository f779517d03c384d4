import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { parseRecord, type StatementSeal } from '../vocabulary/index.ts';
import type { FactOf } from './facts/fact-of-type.ts';
import { credited } from './facts/facts.fixture.ts';
import { randomDeal, shuffled } from './oracle/random-deal.ts';
import { type SettledStatement, settle } from './settle.ts';
import { sealed } from './statement/seal.ts';

const MISSPELT = { Payment: 'payment', paymnt: 'payment', credited_sale: 'credited-sale' };

const LATER = ['gift', 'escrow', 'constructor', '__proto__'];

/** A fact of a type that a later version added, with fields that look like those of this one. */
const laterFact = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }).map((number) => `later-${number}`),
    type: fc.constantFrom(...LATER),
    recordedAt: fc.constantFrom('2026-11-26T00:00:00Z', '2026-12-20T00:00:00Z'),
  })
  .map((it) => ({
    ...it,
    kind: 'fact',
    version: 1,
    occurredAt: '2026-11-26T00:00:00Z',
    payee: 'mia',
    amount: { currency: 'USD', minor: '100' },
  }));

describe('facts of a later version', () => {
  it('are counted and named by a finding, and change nothing else', { timeout: 60_000 }, () => {
    const later = fc.uniqueArray(laterFact, { selector: ({ id }) => id, minLength: 1 });
    fc.assert(
      fc.property(fc.nat(10_000), later, (seed, unknown) => {
        const { contract, facts, fx, knownAsOf } = randomDeal(seed);
        const options = { fx, knownAsOf };
        const read = unknown.map((fact) => parseRecord('fact', fact));
        const { findings, ...rest } = settle(
          contract,
          shuffled([...facts, ...read], seed),
          options,
        );
        const { findings: before, ...without } = settle(contract, facts, options);
        expect(rest).toEqual(without);
        const known = unknown.filter((it) => Date.parse(it.recordedAt) <= Date.parse(knownAsOf));
        const counts = LATER.map((type) => {
          const ids = known.filter((fact) => fact.type === type).map((fact) => fact.id);
          const more = ids.length > 5 ? ' …' : '';
          const named = ids.toSorted().slice(0, 5).join(', ');
          return { type, count: ids.length, facts: `${named}${more}` };
        }).filter(({ count }) => count > 0);
        const found = findings.filter(({ code }) => code === 'FACT_UNKNOWN');
        expect(found.map(({ params }) => params)).toEqual(
          counts.toSorted((a, b) => (a.type < b.type ? -1 : 1)),
        );
        expect(findings.filter((finding) => !found.includes(finding))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

it('facts of many types of a later version take twelve findings and one for the rest', () => {
  const { contract, facts, fx, knownAsOf } = randomDeal(1);
  const later = Array.from({ length: 40 }, (_, index) =>
    parseRecord('fact', {
      ...{ kind: 'fact', version: 1, id: `l${index}`, type: `novelty no. ${index + 10}` },
      ...{ occurredAt: '2026-11-26T00:00:00Z', recordedAt: '2026-11-26T00:00:00Z' },
    }),
  );
  const { findings } = settle(contract, [...facts, ...later], { fx, knownAsOf });
  const found = findings.filter(({ code }) => code === 'FACT_UNKNOWN');
  expect(found).toHaveLength(13);
  expect(found.at(-1)?.message?.['en']).toContain(
    '28 fact(s) are of the type novelty no. 22 and 27 more, which',
  );
});

describe('facts of a misspelt type', () => {
  it.each(Object.entries(MISSPELT))('%s is an error that names %s', (type, nearest) => {
    const { contract, facts, fx, knownAsOf } = randomDeal(1);
    const wrong = parseRecord('fact', {
      ...{ kind: 'fact', version: 1, id: 'wrong', type },
      ...{ occurredAt: '2026-11-26T00:00:00Z', recordedAt: '2026-11-26T00:00:00Z' },
    });
    const { findings, totals } = settle(contract, [...facts, wrong], { fx, knownAsOf });
    expect(totals).toEqual(settle(contract, facts, { fx, knownAsOf }).totals);
    expect(findings.filter(({ code }) => code.startsWith('FACT_T'))).toMatchObject([
      { code: 'FACT_TYPE_MISSPELT', severity: 'error', params: { type, nearest, count: 1 } },
    ]);
  });
});

/** The contract with shares of credited sales alone: a share of all sales counts one whoever is credited with it. */
function ofCreditedSales({ clauses, ...rest }: Contract): Contract {
  return {
    ...rest,
    clauses: clauses.map((clause) => {
      if (clause.clause !== 'fee' || !clause.commission) return clause;
      return { ...clause, commission: { ...clause.commission, of: 'credited-sales' } };
    }),
  };
}

describe('credited sales of a later version', () => {
  it('of another change or party count for nothing and are reported', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const { contract: drawn, facts, fx, knownAsOf } = randomDeal(seed);
        const contract = ofCreditedSales(drawn);
        const times = { occurredAt: '2026-11-26T00:00:00Z', recordedAt: knownAsOf } as const;
        const sale = credited('later', 5000, times) as FactOf<'credited-sale'>;
        const [credit] = sale.sale.credits;
        const changed = {
          ...sale,
          id: 'l1',
          sale: { ...sale.sale, id: 'later-1', change: 'swap' },
        };
        const gifted = {
          ...{ ...sale, id: 'l2' },
          sale: {
            ...sale.sale,
            id: 'later-2',
            credits: [{ ...credit, to: { party: 'fund', id: 'mia' } }],
          },
        };
        const later = [changed, gifted].map((fact) => parseRecord('fact', fact));
        const { findings, ...rest } = settle(contract, [...facts, ...later], { fx, knownAsOf });
        const { findings: before, ...without } = settle(contract, facts, { fx, knownAsOf });
        expect({ ...rest, factsHash: '' }).toEqual({ ...without, factsHash: '' });
        const known = new Set(before.map(({ code }) => code));
        expect(findings.filter(({ code }) => !known.has(code))).toMatchObject([
          {
            code: 'SALE_CHANGE_UNKNOWN',
            severity: 'warning',
            params: { change: 'swap', count: 1, facts: 'l1' },
          },
          {
            code: 'CREDIT_PARTY_UNKNOWN',
            severity: 'hint',
            params: { party: 'fund', count: 1, facts: 'l2' },
          },
        ]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the statement before', () => {
  it('of a later version is warned of with the entries and accounts that it adds', () => {
    const { contract, facts, fx, knownAsOf } = randomDeal(1);
    const times = { start: '2026-11-01T00:00:00Z', end: '2027-06-01T00:00:00Z' } as const;
    const before = settle(contract, facts, { fx, knownAsOf, period: times });
    const [line] = before.lines;
    const [posting] = before.postings;
    const period = { start: times.end, end: '2027-07-01T00:00:00Z' } as const;
    const of = ({ seal, ...previous }: SettledStatement) =>
      settle(contract, facts, {
        ...{ fx, knownAsOf, period },
        previous: parseRecord('settlement', sealed(previous, seal as StatementSeal)),
      }).findings.filter(({ code }) => code === 'ENTRY_UNKNOWN');
    expect(of(before)).toEqual([]);
    const later = {
      ...before,
      lines: [...before.lines, { ...line, entry: 'interest' }, { ...line, entry: 'interest' }],
      postings: [...before.postings, { ...posting, account: 'interest-due' }],
    } as unknown as SettledStatement;
    expect(of(later)).toMatchObject([
      { severity: 'warning', params: { count: 3, names: ['interest', 'interest-due'] } },
    ]);
  });
});

describe('the path of a finding', () => {
  it('leads into the contract by position, and params keep the id', () => {
    const { contract, fx, knownAsOf } = randomDeal(1);
    const { findings } = settle(contract, [], { fx, knownAsOf });
    const late = findings.filter(({ code }) => code === 'NOT_DELIVERED');
    expect(late.length).toBeGreaterThan(0);
    for (const { path, params } of late) {
      const [, at = ''] = /^\/clauses\/(\d+)$/.exec(path) ?? [];
      expect(contract.clauses[Number(at)]?.id).toBe(params['deliverable']);
    }
  });
});
