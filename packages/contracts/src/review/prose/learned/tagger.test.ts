import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  categoryOf,
  isFirst,
  LABELS,
  LIGHTEST,
  type Model,
  mayFollow,
  modelOf,
  signOf,
} from './model.ts';
import { spansOf } from './tagger.ts';
import type { Unit } from './unit.ts';

const FORBIDDEN = -10_000;
/** Labels that a small model uses: outside, two categories. */
const USED = [0, 1, 2, 15, 16];

const units = (count: number): Unit[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ start: 3 * at, end: 3 * at + 2, word: at, inWord: at, isNumber: false },
  }));

/** A model whose feature `n` is that of unit `n`. */
function modelWith(weights: readonly (readonly number[])[]): Model {
  const pairs = Array.from({ length: LABELS * LABELS }, (_, pair) => {
    const [before, label] = [Math.floor(pair / LABELS), pair % LABELS];
    return USED.includes(label) && mayFollow(before, label)
      ? ((before * 7 + label * 3) % 5) - 2
      : FORBIDDEN;
  });
  const signs = (numbers: readonly number[]) => numbers.map(signOf).join('');
  return modelOf({
    ...{ pairs, distances: signs(weights.flatMap(() => [0, 1])) },
    counts: signs(weights.map(({ length }) => length)),
    labels: signs(weights.flatMap((row) => row.map((_, at) => USED[at] ?? 0))),
    weights: signs(weights.flat().map((weight) => weight - LIGHTEST)),
  });
}

function best(
  weights: readonly (readonly number[])[],
  pairs: Int32Array,
  fixed: readonly number[] = [],
): number {
  const walk = (unit: number, before: number): number => {
    const row = weights[unit];
    if (row === undefined) return 0;
    return Math.max(
      ...USED.map((label, at) =>
        fixed.includes(unit) && label !== 0
          ? FORBIDDEN
          : (pairs[before * LABELS + label] ?? 0) + (row[at] ?? 0) + walk(unit + 1, label),
      ),
    );
  };
  return walk(0, 0);
}

const anyWeights = fc.array(
  fc.array(fc.integer({ min: -20, max: 20 }), { minLength: USED.length, maxLength: USED.length }),
  { minLength: 1, maxLength: 4 },
);

describe('spansOf', () => {
  it('finds the labelling that weighs most, and by how much it does', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const model = modelWith(weights);
        const features = { ids: weights.map((_, at) => at), ends: weights.map((_, at) => at + 1) };
        const all = units(weights.length);
        const spans = spansOf(all, features, { model, outside: 0 });
        let before = 0;
        const labels = all.map(({ start }) => {
          const span = spans.find((it) => it.start <= start && start < it.end);
          const label = USED.find(
            (it) =>
              (span === undefined && it === 0) ||
              (span !== undefined &&
                categoryOf(it) === span.category &&
                it !== 0 &&
                isFirst(it) === (span.start === start)),
          );
          return label ?? 0;
        });
        const weighs = labels.reduce((sum, label, at) => {
          const own =
            (model.pairs[before * LABELS + label] ?? 0) + (weights[at]?.[USED.indexOf(label)] ?? 0);
          before = label;
          return sum + own;
        }, 0);
        expect(weighs).toBe(best(weights, model.pairs));
        for (const span of spans) {
          const inside = all.flatMap((unit, at) =>
            unit.start >= span.start && unit.end <= span.end ? [at] : [],
          );
          const margin = weighs - best(weights, model.pairs, inside);
          expect(span.margin).toBe(Math.floor(margin / inside.length));
        }
      }),
    );
  });

  it('finds no less where being outside costs more', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const model = modelWith(weights);
        const features = { ids: weights.map((_, at) => at), ends: weights.map((_, at) => at + 1) };
        const length = (outside: number) =>
          spansOf(units(weights.length), features, { model, outside }).reduce(
            (sum, { start, end }) => sum + end - start + 1,
            0,
          );
        expect(length(15)).toBeGreaterThanOrEqual(length(0));
      }),
    );
  });
});
