import type { DecisionProblem } from './problem.ts';
import { firstOf } from './ranking.ts';

/** A change of one weight that puts another alternative first. */
export interface WeightFlip {
  /** The criterion whose weight changes. */
  readonly criterion: string;
  /** Its weight, all weights divided by their sum. */
  readonly from: number;
  /** The weight at which the order changes. */
  readonly to: number;
  /** The alternative that is first then. */
  readonly first: string;
}

/** What a flip is searched in. */
export interface FlipSearch {
  readonly problem: Pick<DecisionProblem, 'criteria' | 'alternatives'>;
  /** Weights that sum to 1. */
  readonly weights: readonly number[];
  /** Keys of the alternatives by weights, higher being better. */
  readonly keys: (weights: readonly number[]) => readonly number[];
  /** Whether the first alternative is still first. */
  readonly isFirst: (keys: readonly number[]) => boolean;
}

const STEPS = 500;
const HALVINGS = 30;

/** The smallest change of one weight, the others scaled in proportion, after which another alternative is first. */
export function smallestFlip(search: FlipSearch): WeightFlip | null {
  const { problem, weights, keys } = search;
  const flips = weights.flatMap((from, index) =>
    [0, 1].flatMap((end): WeightFlip[] => {
      const to = flipTowards(search, { index, end });
      if (to === null) return [];
      const criterion = problem.criteria[index]?.name ?? '';
      const first = problem.alternatives[firstOf(keys(withWeight(weights, index, to)))] ?? '';
      return [{ criterion, from, to, first }];
    }),
  );
  return flips.reduce<WeightFlip | null>(
    (best, flip) =>
      best === null || Math.abs(flip.to - flip.from) < Math.abs(best.to - best.from) ? flip : best,
    null,
  );
}

/** The weight nearest to the present one, in the direction of an end, at which another alternative is first. */
function flipTowards(
  { weights, keys, isFirst }: FlipSearch,
  { index, end }: { readonly index: number; readonly end: number },
): number | null {
  const from = weights[index] ?? Number.NaN;
  // Alone, a criterion has nothing to be weighed against.
  if (from === 1) return null;
  const holdsAt = (weight: number): boolean => isFirst(keys(withWeight(weights, index, weight)));
  const at = (step: number): number => from + ((end - from) * step) / STEPS;
  for (let step = 1; step <= STEPS; step++) {
    if (holdsAt(at(step))) continue;
    let [holds, flips] = [at(step - 1), at(step)];
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (holds + flips) / 2;
      if (holdsAt(middle)) holds = middle;
      else flips = middle;
    }
    return flips;
  }
  return null;
}

/** Weights of which one is given, the others scaled so that all sum to 1. */
export function withWeight(weights: readonly number[], index: number, to: number): number[] {
  const from = weights[index] ?? Number.NaN;
  return weights.map((weight, at) => (at === index ? to : (weight * (1 - to)) / (1 - from)));
}
