import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexed } from '../../clause/once-for.ts';
import { overlaps } from './rivals.ts';
import type { FeeClause } from './schema.ts';

type Commission = NonNullable<FeeClause['commission']>;

const someOf = (...values: string[]) =>
  fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined, freq: 2 });

const fee: fc.Arbitrary<Omit<FeeClause, 'id'>> = fc
  .record({
    payee: fc.constantFrom('mia', 'ben'),
    inAddition: fc.boolean(),
    deliverableIds: someOf('live', 'video'),
    codes: someOf('A', 'B', 'C'),
    markets: someOf('US', 'CA'),
    customer: fc.option(fc.constantFrom('new', 'returning'), { nil: undefined }),
  })
  .map(({ payee, inAddition, deliverableIds, ...sales }) => ({
    clause: 'fee',
    payer: 'rosy',
    payee,
    model: 'commission',
    ...(deliverableIds === undefined ? {} : { deliverableIds }),
    commission: { inAddition, sales: JSON.parse(JSON.stringify(sales)) } as Commission,
  }));

/** Whether a sale can meet both: for each condition of both a value of both. */
function canMeetBoth(one: FeeClause, two: FeeClause): boolean {
  const conditions = ({ deliverableIds, commission }: FeeClause) =>
    ({ ...commission?.sales, deliverableIds }) as Record<string, unknown>;
  const [first, second] = [conditions(one), conditions(two)];
  return Object.keys(first).every((name) => {
    const [a, b] = [first[name], second[name]];
    if (a === undefined || b === undefined) return true;
    return [a].flat().some((value) => [b].flat().includes(value));
  });
}

it('names the later commissions for which each pair compared gives a sale that both count', () => {
  fc.assert(
    fc.property(
      fc.array(fee, { maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      (list, most, isIndexed) => {
        const clauses = list.map((it, index) => ({ ...it, id: `fee-${index}` }) as FeeClause);
        const contract = isIndexed ? indexed({ clauses }) : { clauses };
        for (const [place, own] of clauses.entries()) {
          const others = clauses
            .slice(place + 1)
            .filter(({ payee }) => payee === own.payee)
            .filter((it) => ![own, it].some(({ commission }) => commission?.inAddition === true))
            .filter((it) => canMeetBoth(own, it));
          const found = overlaps(own, contract, most).map(({ other }) => other);
          expect(found).toEqual(others.slice(0, most).map(({ id }) => id));
        }
      },
    ),
  );
});
