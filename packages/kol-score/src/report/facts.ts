import {
  type Brief,
  type CreatorGrade,
  type DisplayLanguage,
  inputInvalid,
  inputIssue,
  type Money,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { type Benchmarks, ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import type { NextMarketCheck } from '../pilots/next-market.ts';
import type { PilotPlan } from '../pilots/plan-pilot.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';

/** What a report may show besides the grades. */
export interface ReportOptions {
  /** Default: `en`. */
  readonly language?: DisplayLanguage;
  /** The profiles that were graded: posts, growth and audience are shown from them. */
  readonly creators?: readonly CreatorProfile[];
  /** The brief that the grades are for: its name, and the audience that is wanted. */
  readonly brief?: Brief;
  /** The plan of a pilot, with the conditions of the next market where they were checked. */
  readonly pilot?: PilotPlan & { readonly nextMarket?: readonly NextMarketCheck[] };
  /** Creators with a part of their own, the first of the list; at least 0. Default: 40. */
  readonly details?: number;
  /** What is usual for the engagement of an account. Default: `ILLUSTRATIVE_BENCHMARKS`. */
  readonly benchmarks?: Benchmarks;
}

/** Where a creator stands: ranked, to be asked for a quote, or excluded by a gate. */
export type Part = 'ranked' | 'to-quote' | 'excluded';

/** A creator of the shortlist. */
export interface Entry {
  readonly grade: CreatorGrade;
  readonly part: Part;
  /** Place in the part, from 1. */
  readonly place: number;
  /** Id of the heading of the creator's own part; absent where there is none. */
  readonly anchor?: string;
  readonly profile: CreatorProfile | null;
  /** Whether the profile is the one that was graded; true where there is none. */
  readonly isGradedProfile: boolean;
}

/** Everything that a report shows. */
export interface ReportFacts {
  readonly entries: readonly Entry[];
  readonly brief: Brief | null;
  readonly pilot: NonNullable<ReportOptions['pilot']> | null;
  readonly benchmarks: Benchmarks;
}

/**
 * The facts of a report, the creators in the order of the ranking, or of the list where the grades hold none.
 * @throws INPUT_INVALID if the grades are not for one brief, or not for the brief given
 */
export function factsOf(grades: readonly CreatorGrade[], options: ReportOptions): ReportFacts {
  const {
    brief = null,
    pilot = null,
    details = 40,
    benchmarks = ILLUSTRATIVE_BENCHMARKS,
  } = options;
  ofOneBrief(grades, brief);
  const profiles = new Map(
    (options.creators ?? []).map((it) => [accountOf(it.platform, it.id), it]),
  );
  const placed = (['ranked', 'to-quote', 'excluded'] as const).flatMap((part) =>
    grades
      .filter((grade) => partOf(grade) === part)
      .toSorted(byPlace)
      .map((grade, index) => ({ grade, part, place: index + 1 })),
  );
  const entries = placed.map((it, index): Entry => {
    const { grade } = it;
    const profile = profiles.get(accountOf(grade.platform, grade.creator.id)) ?? null;
    return {
      ...it,
      ...(index < details ? { anchor: `c${index + 1}` } : {}),
      profile,
      isGradedProfile: profile === null || canonicalHash(profile) === grade.profileHash,
    };
  });
  return { entries, brief, pilot, benchmarks };
}

/** The expected contribution; null where the fee is not known, so that the amount is not certain. */
export function contributionOf({
  expectation,
}: CreatorGrade): CreatorGrade['expectation']['contribution'] | null {
  return isQuoted(expectation) ? expectation.contribution : null;
}

/** The fixed fee that the creator asks for; null where it is not known. */
export function feeOf({ expectation }: CreatorGrade): Money | null {
  const { terms } = expectation;
  return terms === undefined || !isQuoted(expectation) ? null : terms.fixedFee;
}

function isQuoted({ terms, beforeFee }: CreatorGrade['expectation']): boolean {
  return terms?.feeKnown !== false && beforeFee !== true;
}

function partOf(grade: CreatorGrade): Part {
  if (grade.ranking !== undefined) return grade.ranking.part;
  if (!grade.eligible) return 'excluded';
  return contributionOf(grade) === null ? 'to-quote' : 'ranked';
}

function byPlace(a: CreatorGrade, b: CreatorGrade): number {
  return (a.ranking?.place ?? 0) - (b.ranking?.place ?? 0);
}

/** An account is an id on a platform. */
function accountOf(platform: string, id: string): string {
  return JSON.stringify([platform, id]);
}

function ofOneBrief(grades: readonly CreatorGrade[], brief: Brief | null): void {
  const wanted = brief?.id ?? grades[0]?.briefId ?? '';
  const issues = grades.flatMap(({ briefId }, index) =>
    briefId === wanted
      ? []
      : [
          inputIssue('ONE_OF', {
            path: `/${index}/briefId`,
            received: briefId,
            params: { choices: [wanted] },
          }),
        ],
  );
  if (issues.length > 0) throw inputInvalid('grades', issues);
}
