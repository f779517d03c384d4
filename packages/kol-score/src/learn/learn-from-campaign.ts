import {
  type CreatorGrade,
  CreatorGradeSchema,
  CreditedSaleSchema,
  compareInstants,
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
import { conversionRate } from '../expectation/conversion-posterior.ts';
import { expectationOf } from '../expectation/expectation.ts';
import { gradeId } from '../grade/grade-id.ts';
import { kolIssue } from '../text/issues.ts';
import { type Campaign, campaignEvidence } from './campaign.ts';
import { campaignFindings } from './campaign-findings.ts';

const CreditedSalesSchema = z.array(CreditedSaleSchema);
const OptionsSchema = record({ asOf: InstantSchema });

/**
 * Updates a grade with a settled campaign: conversions per 1,000 live viewers by the closed-form Gamma–Poisson update
 * (shape + conversions, exposure + viewers / 1000), then the expectation. Score and reasons do not change.
 *
 * Sales count if they are credited to the creator in the log's session and were recorded by the settlement's
 * `knownAsOf`; of a repeated row, the highest revision counts. Viewers that a destination declares count as well;
 * otherwise their purchases would be attributed to the viewers in the room. Findings list
 * reasons not to rely on the campaign.
 *
 * @param grade - a grade of the credited creator
 * @param campaign - settlement, session log and credited sales of one session
 * @param options - `asOf`: the instant of the new grade, not before that of the old one
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
  options: { readonly asOf: Instant },
): CreatorGrade {
  checkRecords(grade, campaign);
  const { asOf } = parseInput(OptionsSchema, options, 'options');
  const { posterior, viewers } = grade.expectation;
  if (posterior.campaigns.includes(campaign.settlement.id)) return grade;
  if (compareInstants(asOf, grade.asOf) < 0) {
    const params = { asOf: grade.asOf };
    throw inputInvalid('options', [
      kolIssue('AS_OF_BEFORE_GRADE', { path: '/asOf', received: asOf, params }),
    ]);
  }
  const seen = campaignEvidence(grade.creator.id, campaign);
  const next = {
    ...posterior,
    shape: posterior.shape + seen.conversions,
    exposure: posterior.exposure + seen.viewers / 1000,
    campaigns: [...posterior.campaigns, campaign.settlement.id],
  };
  const lifetime = toEpochMs(grade.expiresAt) - toEpochMs(grade.asOf);
  const { terms } = grade.expectation;
  const place = `/expectation/posterior/campaigns/${posterior.campaigns.length}`;
  const found = campaignFindings(campaign, place);
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
    provenance: [...grade.provenance, { input: 'campaign', source: 'measured', n: seen.viewers }],
    ...(found.length === 0 ? {} : { findings: [...(grade.findings ?? []), ...found] }),
  };
}

/** @throws INPUT_INVALID with path, received value and expectation of each invalid field of the first such record */
function checkRecords(grade: CreatorGrade, { settlement, log, credited }: Campaign): void {
  parseInput(CreatorGradeSchema, grade, 'creator-grade');
  parseInput(SettlementSchema, settlement, 'settlement');
  parseInput(SessionLogSchema, log, 'session-log');
  parseInput(CreditedSalesSchema, credited, 'credited-sale');
}
