import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import type { Compare } from './ranking-order.ts';

/** The best of the grades that it was given, in order. */
export interface BestGrades {
  add(grade: CreatorGrade): void;
  /** At most `top` grades, the best first. */
  best(): CreatorGrade[];
  /** How many grades it was given. */
  count(): number;
}

/** Keeps at most twice `top` grades at a time; as a stable sort of all would, the earlier of two equals comes first. */
export function bestGrades(compare: Compare, top: number): BestGrades {
  let kept: CreatorGrade[] = [];
  let count = 0;
  const cut = (): void => {
    kept = kept.sort(compare).slice(0, top);
  };
  return {
    add: (grade) => {
      count++;
      kept.push(grade);
      if (kept.length >= 2 * top) cut();
    },
    best: () => {
      cut();
      return kept;
    },
    count: () => count,
  };
}
