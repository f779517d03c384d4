import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../vocabulary/index.ts';
import { randomDeal, shuffled } from './oracle/random-deal.ts';
import { settle } from './settle.ts';

const LATER = ['gift', 'escrow', 'constructor', '__proto__', 'Payment'];

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
        const counts = LATER.map((type) => ({
          type,
          count: known.filter((fact) => fact.type === type).length,
        })).filter(({ count }) => count > 0);
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
