import {
  type Brief,
  type CreatorGrade,
  findingOf,
  inputInvalid,
  inputIssue,
  type LocalText,
} from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../../findings/catalogue.ts';
import type { GradeFinding } from '../../findings/finding.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { parseCreators } from '../../profile/parse-creators.ts';
import { type Goal, goalOf } from '../../signals/terms/goal.ts';
import { appraise } from '../estimate.ts';
import { gradeWith } from '../grade-creator.ts';
import { type GradeOptions, type Grading, gradingOf } from '../grading.ts';
import { type BestGrades, bestGrades, type Ranked } from './best-grades.ts';
import { byFit, orderFor, partOf, type RankingPart } from './ranking-order.ts';
import { type Robustness, robustnessOf } from './robustness.ts';

/** What a ranking is computed with, besides the creators and the brief. */
export interface RankOptions extends GradeOptions {
  /** Most grades that each part holds; the rest is counted, and never held in memory. At least 1. Default: all. */
  readonly top?: number;
}

/** The result of {@link rankCreators}. */
export interface Ranking {
  /** All grades: the ranked creators, then those to quote, then the excluded. */
  readonly grades: CreatorGrade[];
  /** The creators that pass every gate and whose fee is known, in the order of the brief's first goal. */
  readonly ranked: readonly CreatorGrade[];
  /** Of these the ones with the highest fit scores, at most 20, those beyond `top` included. */
  readonly fittest: readonly CreatorGrade[];
  /** The creators that pass every gate and whose fee is not known: ask for a quote. The highest break-even fee first. */
  readonly toQuote: readonly CreatorGrade[];
  /** The creators that fail a gate, each with the reasons. */
  readonly excluded: readonly {
    readonly creatorId: string;
    readonly platform: string;
    readonly gates: readonly { readonly id: string; readonly reason: LocalText }[];
  }[];
  /** How many creators belong to each part, those beyond `top` included. */
  readonly counts: Readonly<Record<RankingPart, number>>;
  /** How robust the first place is; null with fewer than two ranked creators. */
  readonly robustness: Robustness | null;
  /** What to look at in the list, such as two accounts of one person. */
  readonly findings: readonly GradeFinding[];
}

/**
 * Grades a shortlist and orders it by the first goal of the brief: for `sales` by mean expected contribution, for
 * `awareness` by reached people of the target per unit of money, for `leads` by reached people of the target who engage;
 * then by fit score, by the lower end of its interval, and by id. Each grade equals that of `gradeCreator`, independent
 * of the other creators.
 * @param profiles - each account once; an account is an id on a platform
 * @param brief - the products, market, platform and target audience
 * @throws INPUT_INVALID as `gradeCreator`, also for a repeated account; FX_QUOTE_MISSING; MONEY_OUT_OF_RANGE
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
  options: RankOptions,
): Ranking {
  const ranking = startRanking(gradingOf(brief, options), topOf(options));
  const checked = parseCreators(profiles);
  for (const profile of checked) ranking.add(profile);
  return ranking.result(personsTwice(checked));
}

/** The number of creators that each part holds. @throws INPUT_INVALID */
export function topOf({ top = Number.POSITIVE_INFINITY }: Pick<RankOptions, 'top'>): number {
  if (top === Number.POSITIVE_INFINITY || (Number.isInteger(top) && top >= 1)) return top;
  const params = { minimum: 1 };
  throw inputInvalid('options', [inputIssue('AT_LEAST', { path: '/top', received: top, params })]);
}

/** Most creators that are held for their fit scores. */
const MOST_FITTEST = 20;

/** A ranking that is made creator by creator. */
export interface RankingInProgress {
  /** Takes a valid profile. */
  add(profile: CreatorProfile): void;
  /** @param findings - what was found about the list */
  result(findings: readonly GradeFinding[]): Ranking;
}

/**
 * A ranking of no creator yet. With a finite `top` it estimates every creator, and grades and holds only those that it
 * shows.
 */
export function startRanking(grading: Grading, top: number): RankingInProgress {
  const goal = goalOf(grading.brief);
  const { budget } = grading.brief;
  // Before the fee, the contribution is the fee that breaks even, whatever the goal is.
  const parts: Readonly<Record<RankingPart, BestGrades>> = {
    // What flips the first place takes the second.
    ranked: bestGrades(orderFor(goal, budget), Math.max(2, top)),
    'to-quote': bestGrades(orderFor('sales', budget), top),
    excluded: bestGrades(orderFor(goal, budget), top),
  };
  const fittest = bestGrades(byFit, MOST_FITTEST);
  return {
    add: (profile) => {
      const whole = top === Number.POSITIVE_INFINITY ? gradeWith(grading, profile) : undefined;
      const figures = whole ?? appraise(grading, profile).estimate;
      const keep = (): Ranked => {
        if (whole !== undefined) return { figures, grade: () => whole };
        // A copy, since texts of a long file may be parts of a much longer one.
        const copy = JSON.parse(JSON.stringify(profile)) as CreatorProfile;
        return {
          figures: appraise(grading, copy).estimate,
          grade: () => gradeWith(grading, copy),
        };
      };
      const part = partOf(figures);
      parts[part].add(figures, keep);
      if (part === 'ranked') fittest.add(figures, keep);
    },
    result: (findings) => rankingOf(parts, { goal, top, findings, fittest: fittest.best() }),
  };
}

function rankingOf(
  parts: Readonly<Record<RankingPart, BestGrades>>,
  {
    goal,
    top,
    findings,
    fittest,
  }: {
    readonly goal: Goal;
    readonly fittest: readonly CreatorGrade[];
    readonly top: number;
    readonly findings: readonly GradeFinding[];
  },
): Ranking {
  const leading = parts.ranked.best();
  const ranked = leading.slice(0, top);
  const toQuote = parts['to-quote'].best();
  const failed = parts.excluded.best();
  return {
    grades: [...ranked, ...toQuote, ...failed],
    ranked,
    fittest,
    toQuote,
    excluded: failed.map(({ creator, platform, gates }) => ({
      creatorId: creator.id,
      platform,
      gates: gates.filter(({ passed }) => !passed).map(({ id, reason }) => ({ id, reason })),
    })),
    counts: {
      ranked: parts.ranked.count(),
      'to-quote': parts['to-quote'].count(),
      excluded: parts.excluded.count(),
    },
    robustness: robustnessOf(leading, goal),
    findings,
  };
}

/** Accounts of one person: the same `person`, or the same id on another platform. */
function personsTwice(profiles: readonly CreatorProfile[]): GradeFinding[] {
  const persons = new Map<string, CreatorProfile[]>();
  for (const profile of profiles) {
    const key = profile.person ?? profile.id;
    persons.set(key, [...(persons.get(key) ?? []), profile]);
  }
  return [...persons.entries()].flatMap(([person, accounts]) => {
    if (accounts.length < 2) return [];
    const params = { person, accounts: accounts.map(({ id, platform }) => `${id} (${platform})`) };
    return [findingOf(GRADE_FINDINGS, 'PERSON_TWICE', { path: '', params })];
  });
}
