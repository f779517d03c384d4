import type { Brief, CreatorGrade, LocalText } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { parseCreators } from '../profile/parse-creators.ts';
import { gradeWith } from './grade-creator.ts';
import { type GradeOptions, gradingOf } from './grading.ts';

/** A shortlist in order. */
export interface Ranking {
  /** Every grade: the eligible first, then by score, the best first. */
  readonly grades: CreatorGrade[];
  /** The creators who fail a gate, each with the reasons. */
  readonly excluded: readonly {
    readonly creatorId: string;
    readonly gates: readonly { readonly id: string; readonly reason: LocalText }[];
  }[];
  /** How firm the first place is; null with fewer than two eligible creators. */
  readonly robustness: Robustness | null;
}

/** How firm the first place is against the second. */
export interface Robustness {
  readonly first: string;
  readonly second: string;
  readonly lead: number;
  /** What the lead is made of, in points, the weightiest first; sums to the lead. */
  readonly because: readonly { readonly contribution: string; readonly points: number }[];
  /** Whether the two score intervals overlap. */
  readonly overlap: boolean;
  /** The smallest change of one weight (the others shrinking or growing in proportion) that turns the order; null where none does. */
  readonly flip: {
    readonly contribution: string;
    readonly from: number;
    readonly to: number;
  } | null;
}

/**
 * A shortlist graded and ordered: eligible creators first, by score, then by the lower end of the interval, then
 * by id. Each grade is the one that {@link gradeCreator} gives: who else is in the list never changes it.
 * @param profiles - each creator once
 * @throws INPUT_INVALID also where two profiles share an id; FX_QUOTE_MISSING; MONEY_OUT_OF_RANGE
 */
export function rankCreators(
  profiles: readonly CreatorProfile[],
  brief: Brief,
  options: GradeOptions,
): Ranking {
  const grading = gradingOf(brief, options);
  const grades = parseCreators(profiles).map((profile) => gradeWith(grading, profile));
  grades.sort(
    (a, b) =>
      Number(b.eligible) - Number(a.eligible) ||
      b.score.mean - a.score.mean ||
      b.score.interval.lower - a.score.interval.lower ||
      (a.creator.id < b.creator.id ? -1 : 1),
  );
  const excluded = grades
    .filter(({ eligible }) => !eligible)
    .map(({ creator, gates }) => ({
      creatorId: creator.id,
      gates: gates.filter(({ passed }) => !passed).map(({ id, reason }) => ({ id, reason })),
    }));
  return { grades, excluded, robustness: robustnessOf(grades.filter(({ eligible }) => eligible)) };
}

function robustnessOf([first, second]: readonly CreatorGrade[]): Robustness | null {
  if (first === undefined || second === undefined) return null;
  const lead = first.score.mean - second.score.mean;
  return {
    first: first.creator.id,
    second: second.creator.id,
    lead,
    because: first.contributions
      .map(({ id, points }, index) => ({
        contribution: id,
        points: points - (second.contributions[index]?.points ?? 0),
      }))
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    overlap: second.score.interval.upper >= first.score.interval.lower,
    flip: smallestFlip(first, second),
  };
}

/**
 * Raising weight k to w + t(1 − w) and scaling the rest by 1 − t changes the lead to (1 − t) lead + 100 t d, with d
 * the difference in value k; t below 0 lowers the weight. The lead is gone at t = lead / (lead − 100 d).
 */
function smallestFlip(first: CreatorGrade, second: CreatorGrade): Robustness['flip'] {
  const lead = first.score.mean - second.score.mean;
  let best: Robustness['flip'] = null;
  for (const [index, { id, weight, value }] of first.contributions.entries()) {
    const difference = 100 * (value - (second.contributions[index]?.value ?? 0));
    const t = lead / (lead - difference);
    const to = weight + t * (1 - weight);
    // At a weight of one only this part is left: that is a tie, not another order.
    if (!Number.isFinite(t) || to < 0 || to > 1 - 1e-9) continue;
    if (best === null || Math.abs(to - weight) < Math.abs(best.to - best.from))
      best = { contribution: id, from: weight, to };
  }
  return best;
}
