import { describe, expect, it } from 'vitest';
import { Lattice } from './lattice.ts';

const LABELS = 3;
const UNITS = 4;
const SCORES = Float64Array.from({ length: UNITS * LABELS }, (_, at) => Math.sin(7 * at));
const PAIRS = Float64Array.from({ length: LABELS * LABELS }, (_, at) => Math.cos(5 * at));

/** All ways to label the units, with what each weighs. */
function labellings(): { labels: number[]; weight: number }[] {
  const count = LABELS ** UNITS;
  return Array.from({ length: count }, (_, number) => {
    const labels = Array.from(
      { length: UNITS },
      (_, unit) => Math.floor(number / LABELS ** unit) % LABELS,
    );
    const score = labels.reduce(
      (sum, label, unit) =>
        sum +
        (SCORES[unit * LABELS + label] ?? 0) +
        (PAIRS[(labels[unit - 1] ?? 0) * LABELS + label] ?? 0),
      0,
    );
    return { labels, weight: Math.exp(score) };
  });
}

describe('sums over all labellings', () => {
  const all = labellings();
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const share = (is: (labels: readonly number[]) => number) =>
    all.reduce((sum, { labels, weight }) => sum + is(labels) * weight, 0) / total;
  const lattice = new Lattice(LABELS);
  lattice.sum(SCORES, UNITS, PAIRS);

  it('give each label of each unit its share', () => {
    for (let unit = 0; unit < UNITS; unit += 1)
      for (let label = 0; label < LABELS; label += 1)
        expect(lattice.marginal[unit * LABELS + label]).toBeCloseTo(
          share((labels) => Number(labels[unit] === label)),
          10,
        );
  });

  it('expect each pair as often as it stands there', () => {
    for (let before = 0; before < LABELS; before += 1)
      for (let label = 0; label < LABELS; label += 1)
        expect(lattice.pairs[before * LABELS + label]).toBeCloseTo(
          share(
            (labels) =>
              labels.filter(
                (it, unit) => it === label && (unit === 0 ? 0 : labels[unit - 1]) === before,
              ).length,
          ),
          10,
        );
  });
});
