import {
  type CreditedSale,
  compareInstants,
  PPM,
  SALE_CHANGES,
  type SessionLog,
  type Settlement,
  toEpochMs,
} from '@livelane/contracts/vocabulary';

/** The records of a settled campaign. */
export interface Campaign {
  /** The settlement of the contract. */
  readonly settlement: Settlement;
  /** The log of one session of the contract. */
  readonly log: SessionLog;
  /** The credited sales, of which those of the session count. */
  readonly credited: readonly CreditedSale[];
}

/** What a campaign shows about one creator in one session. */
export interface CampaignEvidence {
  /** Orders credited to the creator in the session; fractional for shared credit; without orders refunded in full. */
  readonly conversions: number;
  /** Viewers in the room, plus the viewers that other destinations declare. */
  readonly viewers: number;
  /** How many of them other destinations declare. */
  readonly declared: number;
  /** Length of the session in minutes. */
  readonly minutes: number;
}

/**
 * The conversions and viewers of a campaign, as `learnFromCampaign` counts them.
 * @param creator - id of the creator
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { campaignEvidence } from '@livelane/kol-score';
 * const example = createRequire(import.meta.url);
 * const [settlement, log, sale] = ['settlement', 'session-log', 'credited-sale'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * campaignEvidence('7212345678901234567', { settlement, log, credited: [sale] }); // => {"conversions":1,"viewers":3122,"declared":3120,"minutes":10.333333333333334}
 * ```
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
  const { destinations, totals, start, end } = campaign.log;
  const declared = destinations.reduce(
    (sum, { viewers, source }) => sum + (source === 'declared' ? (viewers ?? 0) : 0),
    0,
  );
  const minutes = Math.max(0, toEpochMs(end) - toEpochMs(start)) / 60_000;
  return { conversions, viewers: totals.viewers + declared, declared, minutes };
}

/**
 * Whether a campaign is about a creator: the settlement pays them, or a sale of the session is credited to them. One
 * that names nobody may be about anybody.
 */
export function isCampaignOf(creator: string, campaign: Campaign): boolean {
  const named = namedIn(campaign);
  return named.size === 0 || named.has(creator);
}

/** Everybody whom the settlement pays, and the creators to whom a sale of the session is credited. */
export function namedIn(campaign: Campaign): ReadonlySet<string> {
  const named = new Set(campaign.settlement.payees.map(({ id }) => id));
  for (const { credits } of countedSales(campaign))
    for (const { to } of credits) if (to.party === 'creator') named.add(to.id);
  return named;
}

/** The rows of the session that were recorded by the settlement; of a repeated row, its highest revision. */
export function countedSales({ settlement, log, credited }: Campaign): Iterable<CreditedSale> {
  const rows = new Map<string, CreditedSale>();
  for (const sale of credited) {
    if (sale.sessionId !== log.sessionId || !SALE_CHANGES.has(sale.change)) continue;
    if (compareInstants(sale.recordedAt, settlement.knownAsOf) > 0) continue;
    const known = rows.get(sale.id);
    if (known === undefined || sale.revision > known.revision) rows.set(sale.id, sale);
  }
  return rows.values();
}
