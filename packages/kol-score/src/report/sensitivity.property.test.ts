import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levelWeights, smallestChange } from './sensitivity.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const criteria = fc.array(
  fc.record({ raw: fc.double({ min: 0.01, max: 1, noNaN: true }), a: part, b: part }),
  {
    minLength: 2,
    maxLength: 8,
  },
);

type Criteria = readonly { readonly raw: number; readonly a: number; readonly b: number }[];

function gradesOf(parts: Criteria): [CreatorGrade, CreatorGrade] {
  const total = parts.reduce((sum, { raw }) => sum + raw, 0);
  return (['a', 'b'] as const).map((who) => ({
    contributions: parts.map((it, index) => {
      const [weight, value] = [it.raw / total, it[who]];
      return { id: `c${index}`, weight, value, points: 100 * weight * value, reason: { en: '' } };
    }),
  })) as unknown as [CreatorGrade, CreatorGrade];
}

/** The score with one weight changed and the others scaled, computed anew. */
function scoreWith({ contributions }: CreatorGrade, id: string, weight: number): number {
  const rest = contributions.reduce((sum, it) => sum + (it.id === id ? 0 : it.weight), 0);
  return contributions.reduce((sum, it) => {
    const own = it.id === id ? weight : (it.weight * (1 - weight)) / rest;
    return sum + 100 * own * it.value;
  }, 0);
}

it('at the weight found, both scores are the same', () => {
  fc.assert(
    fc.property(criteria, (parts) => {
      const [first, second] = gradesOf(parts);
      for (const { id, level } of levelWeights(first, second))
        if (level !== null && level < 0.999)
          expect(scoreWith(first, id, level)).toBeCloseTo(scoreWith(second, id, level), 6);
    }),
  );
});

it('where none is found, the order is the same at every weight', () => {
  fc.assert(
    fc.property(criteria, part, (parts, weight) => {
      const [first, second] = gradesOf(parts);
      const leads = ({ id, weight: now }: { id: string; weight: number }, at: number) =>
        [now, at].map((it) => scoreWith(first, id, it) - scoreWith(second, id, it));
      for (const it of levelWeights(first, second)) {
        const [now = 0, then = 0] = leads(it, weight * 0.99);
        if (it.level === null && Math.abs(now) > 1e-6 && Math.abs(then) > 1e-6)
          expect(Math.sign(then)).toBe(Math.sign(now));
      }
    }),
  );
});

it('the smallest change is one of them, and none is smaller', () => {
  fc.assert(
    fc.property(criteria, (parts) => {
      const weights = levelWeights(...gradesOf(parts));
      const found = smallestChange(weights);
      const changes = weights.flatMap(({ weight, level }) =>
        level === null ? [] : Math.abs(level - weight),
      );
      expect(
        found === undefined ? Number.POSITIVE_INFINITY : Math.abs(found.level - found.weight),
      ).toBe(Math.min(...changes));
    }),
  );
});
