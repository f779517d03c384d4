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
  type SessionLog,
  SessionLogSchema,
  type Settlement,
  SettlementSchema,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { conversionRate } from '../expectation/conversion-posterior.ts';
import { expectationOf } from '../expectation/expectation.ts';
import { gradeId } from '../grade/grade-id.ts';

/** The records of a settled campaign. */
export interface Campaign {
  readonly settlement: Settlement;
  readonly log: SessionLog;
  readonly credited: readonly CreditedSale[];
}

/** What a campaign shows about one creator in one session. */
export interface CampaignEvidence {
  /** Orders credited to the creator in the session; fractional for shared credit; without orders refunded in full. */
  readonly conversions: number;
  /** Viewers in the room, plus the viewers that other destinations declare. */
  readonly viewers: number;
}

/**
 * Updates a grade with a settled campaign: conversions per 1,000 live viewers by the closed-form Gamma–Poisson update
 * (shape + conversions, exposure + viewers / 1000), then the expectation. Score and reasons do not change.
 *
 * Sales count if they are credited to the creator in the log's session and were recorded by the settlement's
 * `knownAsOf`; of a repeated row, the highest revision counts. Viewers that a destination declares count as well; otherwise their purchases would be attributed to the
 * viewers in the room.
 *
 * @param grade - a grade of the credited creator
 * @param campaign - settlement, session log and credited sales of one session
 * @param options - `asOf`: the instant of the new grade, not before that of the old one
 * @returns a grade with the same lifetime from `asOf`; `grade` itself if it includes the settlement already
 * @throws INPUT_INVALID if a record does not have the documented form, or for an `asOf` before the grade's
 * @remarks pass one settlement per session: a revision under another id would count the session twice
 */
export function learnFromCampaign(
  grade: CreatorGrade,
  campaign: Campaign,
  options: { readonly asOf: Instant },
): CreatorGrade {
  const { asOf } = options;
  parseInput(CreatorGradeSchema, grade, 'creator-grade');
  parseInput(SettlementSchema, campaign.settlement, 'settlement');
  parseInput(SessionLogSchema, campaign.log, 'session-log');
  parseCredited(campaign.credited);
  const { posterior, viewers } = grade.expectation;
  if (posterior.campaigns.includes(campaign.settlement.id)) return grade;
  if (compareInstants(asOf, grade.asOf) < 0) {
    throw inputInvalid('options', [
      {
        path: '/asOf',
        message: `an instant not before ${grade.asOf}, that of the grade`,
        received: asOf,
      },
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

/**
 * The conversions and viewers of a campaign, as {@link learnFromCampaign} counts them.
 * @param creator - id of the creator
 */
export function campaignEvidence(creator: string, campaign: Campaign): CampaignEvidence {
  const orders = new Map<string, { sold: bigint; kept: bigint; credited: bigint }>();
  for (const sale of countedSales(campaign)) {
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
  const { destinations, totals } = campaign.log;
  const elsewhere = destinations.reduce(
    (sum, { viewers, source }) => sum + (source === 'declared' ? (viewers ?? 0) : 0),
    0,
  );
  return { conversions, viewers: totals.viewers + elsewhere };
}

/** The rows of the session that were recorded by the settlement; of a repeated row, its highest revision. */
function countedSales({ settlement, log, credited }: Campaign): Iterable<CreditedSale> {
  const rows = new Map<string, CreditedSale>();
  for (const sale of credited) {
    if (sale.sessionId !== log.sessionId) continue;
    if (compareInstants(sale.recordedAt, settlement.knownAsOf) > 0) continue;
    const known = rows.get(sale.id);
    if (known === undefined || sale.revision > known.revision) rows.set(sale.id, sale);
  }
  return rows.values();
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
