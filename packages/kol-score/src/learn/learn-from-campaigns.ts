import {
  type CreatorGrade,
  CreatorGradeSchema,
  CreditedSaleSchema,
  compareInstants,
  expects,
  findingOf,
  type InputIssue,
  type Instant,
  InstantSchema,
  inputInvalid,
  inputIssues,
  parseInput,
  record,
  SessionLogSchema,
  SettlementSchema,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import * as z from 'zod/mini';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeFinding } from '../findings/finding.ts';
import { issuesBelow, kolIssue } from '../text/issues.ts';
import { type Campaign, namedIn } from './campaign.ts';
import { type FatiguePrior, ILLUSTRATIVE_FATIGUE } from './fatigue.ts';
import { learnedPosteriors } from './learned-posterior.ts';
import { type Lesson, learnedGrade, lessonOf, taught } from './lesson.ts';

const Positive = z.number().check(z.gt(0, { error: expects('MORE_THAN', { minimum: 0 }) }));
const NotNegative = z.number().check(z.gte(0, { error: expects('AT_LEAST', { minimum: 0 }) }));

const OptionsSchema = record({
  asOf: InstantSchema,
  betweenLives: z.optional(NotNegative),
  asIfShow: z.optional(z.boolean()),
  fatigue: z.optional(
    record({ perRepeat: Positive, logSd: NotNegative, halfLifeDays: Positive, source: z.string() }),
  ),
});

/** How campaigns are learned from. */
export interface LearnOptions {
  /** The instant of the new grades, not before that of the old ones; the next lives are taken to be held then. */
  readonly asOf: Instant;
  /**
   * Relative variance of the conversion rate between the lives of one creator, at least 0, as `fitConversionSpread`
   * fits it. Default: that of the illustrative benchmarks.
   */
  readonly betweenLives?: number;
  /**
   * Learns from a rehearsal, a scripted session or one in memory as if it had been a show, to demonstrate the update.
   * The grade carries the finding `CAMPAIGN_ASSUMED` and is not fit for deals. Default: false.
   */
  readonly asIfShow?: boolean;
  /** How an audience tires of repeats. Default: {@link ILLUSTRATIVE_FATIGUE}. */
  readonly fatigue?: FatiguePrior;
}

/** What {@link learnFromCampaigns} returns. */
export interface LearnedGrades {
  /** In the order given; a grade that nothing changed is the one given. */
  readonly grades: readonly CreatorGrade[];
  /** About the list of campaigns: one that was given twice, one of nobody in the list. */
  readonly findings: readonly GradeFinding[];
}

/**
 * Updates the grades of one or many creators with settled campaigns, in the order of time whatever order they are given
 * in: each live teaches the creators whom its settlement pays or its sales are credited to, as `learnFromCampaign`
 * describes.
 *
 * An audience that has seen a creator before buys less: every earlier live counts as a repeat, by half after
 * `halfLifeDays`, and each repeat leaves `perRepeat` of the rate. From five repeats on the factor is estimated from the
 * lives of all creators together, starting from the one assumed; the expectation is that of the next live at `asOf`.
 * All grades that hold settled lives are brought to `asOf`.
 *
 * A campaign that is given twice counts once; of two settlements of one session, the one that knew more counts.
 *
 * @param grades - of one brief, each creator once
 * @param campaigns - settlement, session log and credited sales, one element a session
 * @throws INPUT_INVALID with the place of the campaign, or for an `asOf` before that of a grade
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { learnFromCampaigns } from '@livelane/kol-score';
 * const example = createRequire(import.meta.url);
 * const [grade, settlement, log, sale] = ['creator-grade', 'settlement', 'session-log', 'credited-sale'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * const campaign = { settlement, log, credited: [sale] };
 * const { grades, findings } = learnFromCampaigns([grade], [campaign, campaign], { asOf: '2026-12-01T00:00:00Z' });
 * [grades[0]?.expectation.posterior.lives?.length, findings.map(({ code }) => code)]; // => [1,["CAMPAIGN_TWICE"]]
 * ```
 */
export function learnFromCampaigns(
  grades: readonly CreatorGrade[],
  campaigns: readonly Campaign[],
  options: LearnOptions,
): LearnedGrades {
  checkRecords(grades, campaigns);
  return learnedFrom(grades, campaigns, options);
}

/** The grades after campaigns whose records are checked. */
export function learnedFrom(
  grades: readonly CreatorGrade[],
  campaigns: readonly Campaign[],
  options: LearnOptions,
): LearnedGrades {
  const { asOf, asIfShow = false, ...given } = parseInput(OptionsSchema, options, 'options');
  const { conversion } = ILLUSTRATIVE_BENCHMARKS;
  const { betweenLives = conversion.betweenLives, fatigue = ILLUSTRATIVE_FATIGUE } = given;
  const { declaredReliability } = conversion;
  const { distinct, findings } = distinctCampaigns(campaigns);
  const lessons = grades.map(lessonOf);
  const found: GradeFinding[] = [...findings];
  for (const { campaign, index } of distinct) {
    const named = namedIn(campaign);
    const meant =
      lessons.length === 1 ? lessons : lessons.filter(({ grade }) => named.has(grade.creator.id));
    if (meant.length === 0) found.push(ofNobody(campaign, { index, grades }));
    for (const lesson of meant) {
      refuseVideo(lesson.grade);
      taught(lesson, campaign, asIfShow);
    }
  }
  if (!lessons.some(({ isChanged }) => isChanged)) return { grades, findings: found };
  const posteriors = learnedPosteriors(
    lessons.map(({ posterior }) => posterior),
    { asOf, betweenLives, declaredReliability, fatigue },
  );
  const learned = lessons.map((lesson, at) => {
    const posterior = posteriors[at] ?? lesson.posterior;
    if (!lesson.isChanged && isSame(posterior, lesson)) return lesson.grade;
    notBefore(lesson.grade, asOf);
    return learnedGrade(lesson, posterior, asOf);
  });
  return { grades: learned, findings: found };
}

/** @throws INPUT_INVALID for a grade of a video, which a live says nothing about */
function refuseVideo({ id, expectation: { format } }: CreatorGrade): void {
  if (format !== 'short-video') return;
  throw inputInvalid(`creator-grade ${id}`, [
    kolIssue('GRADE_OF_LIVE', { path: '/expectation/format', received: format }),
  ]);
}

function isSame(posterior: Lesson['posterior'], { grade }: Lesson): boolean {
  return canonicalHash(posterior) === canonicalHash(grade.expectation.posterior);
}

interface Distinct {
  /** In the order of time. */
  readonly distinct: readonly { readonly campaign: Campaign; readonly index: number }[];
  readonly findings: readonly GradeFinding[];
}

/** Campaigns by settlement and session; one that is given twice counts once. */
function distinctCampaigns(campaigns: readonly Campaign[]): Distinct {
  const findings: GradeFinding[] = [];
  const known = new Map<string, number>();
  const distinct = campaigns.flatMap((campaign, index) => {
    const { settlement, log } = campaign;
    const key = JSON.stringify([settlement.id, log.sessionId]);
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, index);
      return [{ campaign, index }];
    }
    const params = { session: log.sessionId, settlement: settlement.id };
    const evidence = { settlementId: settlement.id, logId: log.id };
    findings.push(
      findingOf(GRADE_FINDINGS, 'CAMPAIGN_TWICE', {
        path: `/campaigns/${index}`,
        params,
        evidence,
      }),
    );
    return [];
  });
  return { distinct: distinct.sort((a, b) => byTime(a.campaign, b.campaign)), findings };
}

function byTime(a: Campaign, b: Campaign): number {
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return (
    compareInstants(a.log.start, b.log.start) ||
    order(a.log.sessionId, b.log.sessionId) ||
    compareInstants(a.settlement.knownAsOf, b.settlement.knownAsOf) ||
    order(a.settlement.id, b.settlement.id)
  );
}

/** The finding that no creator of the list is paid or credited. */
function ofNobody(
  { settlement, log }: Campaign,
  { index, grades }: { readonly index: number; readonly grades: readonly CreatorGrade[] },
): GradeFinding {
  const ids = grades.map(({ creator }) => creator.id);
  const shown = ids.length > 3 ? [...ids.slice(0, 3), '…'] : ids;
  return findingOf(GRADE_FINDINGS, 'CAMPAIGN_OF_ANOTHER', {
    path: `/campaigns/${index}`,
    params: { settlement: settlement.id, creator: shown.join(', ') },
    evidence: { settlementId: settlement.id, logId: log.id },
  });
}

/** @throws INPUT_INVALID */
function notBefore(grade: CreatorGrade, asOf: Instant): void {
  if (compareInstants(asOf, grade.asOf) >= 0) return;
  const params = { asOf: grade.asOf };
  throw inputInvalid('options', [
    kolIssue('AS_OF_BEFORE_GRADE', { path: '/asOf', received: asOf, params }),
  ]);
}

const CreditedSalesSchema = z.array(CreditedSaleSchema);

/** @throws INPUT_INVALID with every issue: path, received value and expectation */
function checkRecords(grades: readonly CreatorGrade[], campaigns: readonly Campaign[]): void {
  const below = (path: string, schema: z.ZodMiniType, value: unknown): InputIssue[] =>
    issuesBelow(path, inputIssues(schema, value));
  const issues = [
    ...grades.flatMap((grade, at) => below(`/grades/${at}`, CreatorGradeSchema, grade)),
    ...campaigns.flatMap(({ settlement, log, credited }, at) => [
      ...below(`/campaigns/${at}/settlement`, SettlementSchema, settlement),
      ...below(`/campaigns/${at}/log`, SessionLogSchema, log),
      ...below(`/campaigns/${at}/credited`, CreditedSalesSchema, credited),
    ]),
  ];
  if (issues.length > 0) throw inputInvalid('campaigns', issues);
}
