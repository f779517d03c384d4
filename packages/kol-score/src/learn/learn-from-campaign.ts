import {
  type CreatorGrade,
  CreatorGradeSchema,
  CreditedSaleSchema,
  parseInput,
  SessionLogSchema,
  SettlementSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { Campaign } from './campaign.ts';
import { type LearnOptions, learnedFrom } from './learn-from-campaigns.ts';

const CreditedSalesSchema = z.array(CreditedSaleSchema);

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
 * Repeats to the same audience count as in `learnFromCampaigns`, which takes many campaigns and creators.
 *
 * @returns a grade with the same lifetime from `asOf`; `grade` itself if it includes the settlement of the session
 *   already
 * @throws INPUT_INVALID if a record does not have the documented form, or for an `asOf` before the grade's
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
  parseInput(CreatorGradeSchema, grade, 'creator-grade');
  parseInput(SettlementSchema, campaign.settlement, 'settlement');
  parseInput(SessionLogSchema, campaign.log, 'session-log');
  parseInput(CreditedSalesSchema, campaign.credited, 'credited-sale');
  return learnedFrom([grade], [campaign], options).grades[0] ?? grade;
}
