import { type CreatorGrade, findingOf } from '@livelane/contracts/vocabulary';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeEvidence, GradeFinding } from '../findings/finding.ts';
import { OTHER_CATEGORY } from '../signals/lives.ts';
import { wholePercent } from '../text/percent.ts';
import { type Campaign, countedSales } from './campaign.ts';
import type { LearnedLive } from './learned-posterior.ts';

/** For how much a live counts whose buyers are all elsewhere: this project's judgement, not measured. */
const OTHER_MARKET = 0.5;

/** How near a campaign is to the brief of a grade. */
export interface CampaignFit {
  /** Share of what was sold, or else shown, that the brief names, from 0 to 1. */
  readonly named: number;
  /** Products that the brief does not name. */
  readonly others: readonly string[];
  /** Markets of the buyers, where all that are known are elsewhere; else none. */
  readonly markets: readonly string[];
  /** What the live says about the brief. */
  readonly live: Pick<LearnedLive, 'counted' | 'tierFactor'>;
}

/**
 * How near a campaign is to what a grade is for. What the brief does not name is of unknown category and price tier, and
 * counts by half, as a past live of another category; so does a live with no buyer in the market of the brief. Of the
 * brief's products, those at another distance in price tier than the rest let expect another rate.
 */
export function campaignFit(
  { market, expectation }: CreatorGrade,
  campaign: Campaign,
): CampaignFit {
  const { terms, tierGaps = [] } = expectation;
  const { tierStep } = ILLUSTRATIVE_BENCHMARKS.conversion;
  const products = terms?.products ?? [];
  const factors = new Map(
    products.flatMap(({ id }, at) =>
      id === undefined ? [] : [[id, tierStep ** Math.abs(tierGaps[at] ?? 0)] as const],
    ),
  );
  const sales = [...countedSales(campaign)].filter(({ change }) => change === 'sale');
  // A grade of an earlier version names no product.
  const offered = factors.size === 0 ? [] : offeredIn(campaign, sales);
  const own = offered.flatMap((id) => factors.get(id) ?? []);
  const named = offered.length === 0 ? 1 : own.length / offered.length;
  const buyers = sales.flatMap(({ market: where }) => where ?? []);
  const isElsewhere = buyers.length > 0 && !buyers.includes(market);
  const counted = (named + (1 - named) * OTHER_CATEGORY) * (isElsewhere ? OTHER_MARKET : 1);
  const tierFactor = own.length === 0 ? 1 : mean(own) / mean([...factors.values()]);
  return {
    named,
    others: [...new Set(offered.filter((id) => !factors.has(id)))].sort(),
    markets: isElsewhere ? [...new Set(buyers)].sort() : [],
    live: {
      ...(counted < 1 ? { counted } : {}),
      ...(Math.abs(tierFactor - 1) > 1e-12 ? { tierFactor } : {}),
    },
  };
}

/** The product of each sale; those that were pinned, where nothing was sold. */
function offeredIn(
  { log }: Campaign,
  sales: readonly { readonly productId: string | null }[],
): string[] {
  const sold = sales.flatMap(({ productId }) => productId ?? []);
  if (sales.length > 0) return sold;
  return log.events.flatMap((event) =>
    event.type === 'pin' && 'productId' in event ? [String(event.productId)] : [],
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Most products or markets that a finding names. */
const MOST_NAMED = 5;

/** What makes a campaign count for less than a whole one. */
export function fitFindings(
  { others, markets, named }: CampaignFit,
  grade: Pick<CreatorGrade, 'market'>,
  {
    session,
    ...place
  }: { readonly path: string; readonly evidence: GradeEvidence; readonly session: string },
): GradeFinding[] {
  const first = (names: readonly string[]): string[] =>
    names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : [...names];
  const products = { session, products: first(others), share: wholePercent(1 - named) };
  const elsewhere = { session, markets: first(markets), market: grade.market };
  return [
    ...(others.length === 0
      ? []
      : [findingOf(GRADE_FINDINGS, 'CAMPAIGN_OF_OTHER_PRODUCTS', { ...place, params: products })]),
    ...(markets.length === 0
      ? []
      : [findingOf(GRADE_FINDINGS, 'CAMPAIGN_ELSEWHERE', { ...place, params: elsewhere })]),
  ];
}
