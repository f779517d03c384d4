import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import type { CreatorEstimate } from '../estimate.ts';
import type { Compare } from './ranking-order.ts';

/** A creator whose place is known before the texts of the grade are made. */
export interface Ranked {
  readonly figures: CreatorEstimate;
  readonly grade: () => CreatorGrade;
}

/** The best of the creators that it was given, in order. */
export interface BestGrades {
  /** @param ranked - called if the creator may be among the best */
  add(figures: CreatorEstimate, ranked: () => Ranked): void;
  /** At most `top` grades, the best first. */
  best(): CreatorGrade[];
  /** How many creators it was given. */
  count(): number;
}

/** Keeps at most twice `top` creators at a time; as a stable sort of all would, the earlier of two equals comes first. */
export function bestGrades(compare: Compare, top: number): BestGrades {
  let kept: Ranked[] = [];
  let count = 0;
  let worst: CreatorEstimate | undefined;
  const cut = (): void => {
    kept = kept.sort((a, b) => compare(a.figures, b.figures)).slice(0, top);
    worst = kept[top - 1]?.figures;
  };
  return {
    add: (figures, ranked) => {
      count++;
      if (worst !== undefined && compare(figures, worst) >= 0) return;
      kept.push(ranked());
      if (kept.length >= 2 * top) cut();
    },
    best: () => {
      cut();
      return kept.map(({ grade }) => grade());
    },
    count: () => count,
  };
}
