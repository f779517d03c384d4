import type { Brief, CreatorGrade, LocalText } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { parseCreators } from '../profile/parse-creators.ts';
import { gradeWith } from './grade-creator.ts';
import { type GradeOptions, gradingOf } from './grading.ts';

/** The result of {@link rankCreators}. */
export interface Ranking {
  /** All grades: eligible creators first, each group by descending score. */
  readonly grades: CreatorGrade[];
  /** The creators that fail a gate, each with the reasons. */
  readonly excluded: readonly {
    readonly creatorId: string;
    readonly gates: readonly { readonly id: string; readonly reason: LocalText }[];
  }[];
  /** How robust the first place is; null with fewer than two eligible creators. */
  readonly robustness: Robustness | null;
}

/** How robust the first place is against the second. */
export interface Robustness {
  /** Id of the first creator. */
  readonly first: string;
  /** Id of the second creator. */
  readonly second: string;
  /** Difference of the two scores, in points. */
  readonly lead: number;
  /** The lead by contribution, in points, the largest difference first; they sum to the lead. */
  readonly because: readonly { readonly contribution: string; readonly points: number }[];
  /** Whether the two score intervals overlap. */
  readonly overlap: boolean;
  /** The smallest change of one weight, the others scaled in proportion, at which the two are level; null if none is. */
  readonly flip: {
    readonly contribution: string;
    readonly from: number;
    readonly to: number;
  } | null;
}

/**
 * Grades a shortlist and orders it: eligible creators first, then by descending score, by descending lower end of the
 * interval, and by id. Each grade equals that of `gradeCreator`, independent of the other creators.
 * @param profiles - each creator once
 * @param brief - the products, market, platform and target audience
 * @throws INPUT_INVALID as `gradeCreator`, also for a repeated id; FX_QUOTE_MISSING; MONEY_OUT_OF_RANGE
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * import { rankCreators } from '@livelane/kol-score';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const { creators } = creatorsFromRows([row, { ...row, id: 'an', name: 'An', priceTier: 'luxury' }]);
 * rankCreators(creators, brief, { asOf: '2026-11-09T17:00:00Z' }).grades.map(({ creator }) => creator.id); // => ["linh","an"]
 * ```
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
 * Changing weight k to w + t(1 − w) and scaling the others by 1 − t changes the lead to (1 − t) lead + 100 t d, where d
 * is the difference in value k; t below 0 lowers the weight. The lead is 0 at t = lead / (lead − 100 d).
 */
function smallestFlip(first: CreatorGrade, second: CreatorGrade): Robustness['flip'] {
  const lead = first.score.mean - second.score.mean;
  let best: Robustness['flip'] = null;
  for (const [index, { id, weight, value }] of first.contributions.entries()) {
    const difference = 100 * (value - (second.contributions[index]?.value ?? 0));
    const t = lead / (lead - difference);
    const to = weight + t * (1 - weight);
    // At a weight of 1 only this criterion is left, in which the two are level: no change of order.
    if (!Number.isFinite(t) || to < 0 || to > 1 - 1e-9) continue;
    if (best === null || Math.abs(to - weight) < Math.abs(best.to - best.from))
      best = { contribution: id, from: weight, to };
  }
  return best;
}
