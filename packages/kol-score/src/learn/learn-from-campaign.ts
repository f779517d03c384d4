import {
  type CreatorGrade,
  CreatorGradeSchema,
  CreditedSaleSchema,
  compareInstants,
  expects,
  type Instant,
  InstantSchema,
  inputInvalid,
  parseInput,
  record,
  SessionLogSchema,
  SettlementSchema,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { conversionRate } from '../expectation/conversion-posterior.ts';
import { expectationOf } from '../expectation/expectation.ts';
import { gradeId } from '../grade/grade-id.ts';
import { kolIssue } from '../text/issues.ts';
import { type Campaign, campaignEvidence, isCampaignOf } from './campaign.ts';
import { campaignFindings, isShow } from './campaign-findings.ts';
import { learnedPosterior } from './learned-posterior.ts';

const CreditedSalesSchema = z.array(CreditedSaleSchema);
const OptionsSchema = record({
  asOf: InstantSchema,
  betweenLives: z.optional(
    z.number().check(z.gte(0, { error: expects('AT_LEAST', { minimum: 0 }) })),
  ),
  asIfShow: z.optional(z.boolean()),
});

/** How a campaign is learned from. */
export interface LearnOptions {
  /** The instant of the new grade, not before that of the old one. */
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
}

/**
 * Updates a grade with a settled campaign: conversions per 1,000 live viewers by the Gamma–Poisson update of the prior
 * with all campaigns, each weighed by its length and by how much the lives of one creator differ; then the expectation.
 * Score and reasons do not change.
 *
 * Only shows teach. After a rehearsal, a scripted session or one in memory the expectation stays as it is, and a finding
 * says why.
 *
 * Sales count if they are credited to the creator in the log's session and were recorded by the settlement's
 * `knownAsOf`; of a repeated row, the highest revision counts. Viewers that a destination declares count as well;
 * otherwise their purchases would be attributed to the viewers in the room. Findings list
 * reasons not to rely on the campaign.
 *
 * @param grade - a grade of the credited creator
 * @param campaign - settlement, session log and credited sales of one session
 * @returns a grade with the same lifetime from `asOf`; `grade` itself if it includes the settlement already
 * @throws INPUT_INVALID if a record does not have the documented form, or for an `asOf` before the grade's
 * @remarks pass one settlement per session: a revision under another id would count the session twice
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { learnFromCampaign } from '@livelane/kol-score';
 * const example = createRequire(import.meta.url);
 * const [grade, settlement, log, sale] = ['creator-grade', 'settlement', 'session-log', 'credited-sale'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * const learnt = learnFromCampaign(grade, { settlement, log, credited: [sale] }, { asOf: '2026-12-01T00:00:00Z' });
 * learnt.expectation.posterior.campaigns; // => ["settlement-2026-11"]
 * ```
 */
export function learnFromCampaign(
  grade: CreatorGrade,
  campaign: Campaign,
  options: LearnOptions,
): CreatorGrade {
  checkRecords(grade, campaign);
  const { asOf, betweenLives, asIfShow = false } = parseInput(OptionsSchema, options, 'options');
  const { posterior, viewers } = grade.expectation;
  const { conversion } = ILLUSTRATIVE_BENCHMARKS;
  const isOwn = isCampaignOf(grade.creator.id, campaign);
  const counts = isOwn && (asIfShow || isShow(campaign.log));
  if (isIncluded(grade, campaign.settlement.id, counts)) return grade;
  if (compareInstants(asOf, grade.asOf) < 0) {
    const params = { asOf: grade.asOf };
    throw inputInvalid('options', [
      kolIssue('AS_OF_BEFORE_GRADE', { path: '/asOf', received: asOf, params }),
    ]);
  }
  const seen = campaignEvidence(grade.creator.id, campaign);
  const next = counts
    ? learnedPosterior(
        posterior,
        { campaign: campaign.settlement.id, ...seen },
        { ...conversion, ...(betweenLives === undefined ? {} : { betweenLives }) },
      )
    : posterior;
  const lifetime = toEpochMs(grade.expiresAt) - toEpochMs(grade.asOf);
  const { terms } = grade.expectation;
  const place = '/expectation/posterior';
  const path = counts ? `${place}/campaigns/${posterior.campaigns.length}` : place;
  const found = campaignFindings(campaign, { path, counts, creator: grade.creator.id });
  return {
    ...grade,
    id: gradeId([grade.id, campaign.settlement.id, asOf]),
    asOf,
    expiresAt: toInstant(toEpochMs(asOf) + lifetime),
    expectation: {
      ...grade.expectation,
      ...(terms === undefined
        ? { conversionsPer1000Viewers: conversionRate(next), posterior: next }
        : expectationOf({ viewers, posterior: next, terms })),
    },
    ...(counts
      ? {
          provenance: [
            ...grade.provenance,
            {
              input: 'campaign',
              source: seen.declared > 0 ? ('declared' as const) : ('measured' as const),
              n: seen.viewers,
            },
          ],
        }
      : {}),
    ...(found.length === 0 ? {} : { findings: [...(grade.findings ?? []), ...found] }),
  };
}

/** Whether the grade knows the settlement: it has learned from it, or says already that it does not count. */
function isIncluded(
  { expectation, findings = [] }: CreatorGrade,
  settlement: string,
  counts: boolean,
): boolean {
  return (
    expectation.posterior.campaigns.includes(settlement) ||
    (!counts &&
      findings.some(
        ({ code, evidence }) =>
          (code === 'CAMPAIGN_NOT_COUNTED' || code === 'CAMPAIGN_OF_ANOTHER') &&
          (evidence as { settlementId?: unknown } | undefined)?.settlementId === settlement,
      ))
  );
}

/** @throws INPUT_INVALID with path, received value and expectation of each invalid field of the first such record */
function checkRecords(grade: CreatorGrade, { settlement, log, credited }: Campaign): void {
  parseInput(CreatorGradeSchema, grade, 'creator-grade');
  if (grade.expectation.format === 'short-video')
    throw inputInvalid('creator-grade', [
      kolIssue('GRADE_OF_LIVE', { path: '/expectation/format', received: 'short-video' }),
    ]);
  parseInput(SettlementSchema, settlement, 'settlement');
  parseInput(SessionLogSchema, log, 'session-log');
  parseInput(CreditedSalesSchema, credited, 'credited-sale');
}
