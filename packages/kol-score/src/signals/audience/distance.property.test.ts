import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageDistance, ageMidpoint, genderDistance } from './distance.ts';

type Bracket = { from: number; to: number | null; share: number };

const brackets = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 80 }),
    span: fc.integer({ min: 0, max: 20 }),
    open: fc.boolean(),
    share: fc.integer({ min: 1, max: 20 }),
  }),
  { minLength: 1, maxLength: 5 },
);

function shaped(list: { from: number; span: number; open: boolean; share: number }[]): Bracket[] {
  const total = list.reduce((sum, { share }) => sum + share, 0);
  return list.map(({ from, span, open, share }) => ({
    from,
    to: open ? null : from + span,
    share: share / total,
  }));
}

/** The cheapest transport between two distributions as equal grains: in one dimension the n-th grain goes to the n-th place. */
function transport(a: Bracket[], b: Bracket[]): number {
  const grains = 20_000;
  const spread = (list: Bracket[]): number[] => {
    const sorted = list
      .map((bracket) => ({ at: ageMidpoint(bracket), share: bracket.share }))
      .sort((x, y) => x.at - y.at);
    const places: number[] = [];
    let until = 0;
    for (const { at, share } of sorted) {
      until += share * grains;
      while (places.length < Math.round(until)) places.push(at);
    }
    while (places.length < grains) places.push(sorted.at(-1)!.at);
    return places;
  };
  const [from, to] = [spread(a), spread(b)];
  return from.reduce((sum, at, index) => sum + Math.abs(at - to[index]!), 0) / grains;
}

describe('age distance', () => {
  it('is the cost of the cheapest transport', () => {
    fc.assert(
      fc.property(brackets, brackets, (left, right) => {
        const [a, b] = [shaped(left), shaped(right)];
        expect(Math.abs(ageDistance(a, b) - transport(a, b))).toBeLessThan(0.03);
      }),
      { numRuns: 60 },
    );
  });

  it('is a metric', () => {
    fc.assert(
      fc.property(brackets, brackets, brackets, (x, y, w) => {
        const [a, b, c] = [shaped(x), shaped(y), shaped(w)];
        expect(ageDistance(a, a)).toBeCloseTo(0, 9);
        expect(ageDistance(a, b)).toBeCloseTo(ageDistance(b, a), 9);
        expect(ageDistance(a, c)).toBeLessThanOrEqual(ageDistance(a, b) + ageDistance(b, c) + 1e-9);
      }),
    );
  });

  it('of two single brackets is the distance of their midpoints; nobody has no distance', () => {
    expect(
      ageDistance([{ from: 18, to: 24, share: 0.4 }], [{ from: 65, to: null, share: 1 }]),
    ).toBe(49);
    expect(ageDistance([], [{ from: 18, to: 24, share: 1 }])).toBeNaN();
  });
});

describe('gender distance', () => {
  it('is the share that would have to change', () => {
    expect(genderDistance({ female: 0.85, male: 0.15 }, { female: 0.6, male: 0.4 })).toBeCloseTo(
      0.25,
      12,
    );
    expect(genderDistance({ female: 1, male: 0 }, { female: 0, male: 0 })).toBe(1);
    expect(genderDistance({ female: 0.5, male: 0.45 }, { female: 0.5, male: 0.5 })).toBeCloseTo(
      0.05,
      12,
    );
  });
});
