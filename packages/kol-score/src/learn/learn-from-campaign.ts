import {
  type CreatorGrade,
  CreatorGradeSchema,
  type CreditedSale,
  CreditedSaleSchema,
  compareInstants,
  type Instant,
  inputInvalid,
  inputIssues,
  PPM,
  parseInput,
  parseRecord,
  type SessionLog,
  type Settlement,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { conversionRate } from '../expectation/conversion-posterior.ts';
import { expectationOf } from '../expectation/expectation.ts';
import { gradeId } from '../grade/grade-id.ts';

/** What a settled campaign leaves behind. */
export interface Campaign {
  readonly settlement: Settlement;
  readonly log: SessionLog;
  readonly credited: readonly CreditedSale[];
}

/** What was seen of one creator in one session. */
export interface CampaignEvidence {
  /** Orders credited to the creator in the session, in parts where credit was shared, without those taken back whole. */
  readonly conversions: number;
  /** People in the room, and those whom other destinations declare. */
  readonly viewers: number;
}

/**
 * The grade for the next deal: what a settled campaign taught about conversions per 1,000 live viewers, by the
 * closed Gamma–Poisson update shape + conversions, exposure + viewers / 1000. Score and reasons stay as they were.
 *
 * Sales count that were credited to the creator in the log's session and known when the settlement was made.
 * Viewers that a destination only declares count too: leaving them out would credit the room with their purchases.
 *
 * @param grade - of the creator that was credited; its own expiry period starts anew
 * @returns the same grade where the settlement was learned from already
 * @throws INPUT_INVALID for records that do not have the documented form, or an `asOf` before the grade's
 * @remarks give one settlement per session: a revised one under another id would count the session again
 */
export function learnFromCampaign(
  grade: CreatorGrade,
  campaign: Campaign,
  { asOf }: { readonly asOf: Instant },
): CreatorGrade {
  parseInput(CreatorGradeSchema, grade, 'creator-grade');
  parseRecord('settlement', campaign.settlement);
  parseRecord('session-log', campaign.log);
  parseCredited(campaign.credited);
  const { posterior, viewers } = grade.expectation;
  if (posterior.campaigns.includes(campaign.settlement.id)) return grade;
  if (compareInstants(asOf, grade.asOf) < 0) {
    throw inputInvalid('options', [
      { path: '/asOf', message: `not before the grade’s own ${grade.asOf}`, received: asOf },
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
  };
}

/** What a campaign shows of a creator: conversions and viewers, as {@link learnFromCampaign} counts them. */
export function campaignEvidence(
  creator: string,
  { settlement, log, credited }: Campaign,
): CampaignEvidence {
  const orders = new Map<string, { sold: bigint; kept: bigint; credited: bigint }>();
  const seen = new Set<string>();
  for (const sale of credited) {
    if (
      sale.sessionId !== log.sessionId ||
      compareInstants(sale.recordedAt, settlement.knownAsOf) > 0 ||
      seen.has(sale.id)
    )
      continue;
    seen.add(sale.id);
    const order = orders.get(sale.orderId) ?? { sold: 0n, kept: 0n, credited: 0n };
    const minor = BigInt(sale.money.minor);
    order.kept += minor;
    if (sale.change === 'sale') {
      order.sold += minor;
      for (const { to, amount } of sale.credits)
        if (to.party === 'creator' && to.id === creator) order.credited += BigInt(amount.minor);
    }
    orders.set(sale.orderId, order);
  }
  let conversions = 0;
  for (const { sold, kept, credited: part } of orders.values()) {
    if (sold > 0n && kept > 0n) conversions += Number((part * BigInt(PPM)) / sold) / PPM;
  }
  const elsewhere = log.destinations.reduce(
    (sum, { viewers, source }) => sum + (source === 'declared' ? (viewers ?? 0) : 0),
    0,
  );
  return { conversions, viewers: log.totals.viewers + elsewhere };
}

function parseCredited(credited: readonly CreditedSale[]): void {
  const issues = credited.flatMap((sale, index) =>
    inputIssues(CreditedSaleSchema, sale).map((issue) => ({
      ...issue,
      path: `/${index}${issue.path}`,
    })),
  );
  if (issues.length > 0) throw inputInvalid('credited sales', issues);
}
