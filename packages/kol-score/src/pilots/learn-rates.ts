import type { Candidate } from './candidate.ts';

/** What is assumed of creators before a campaign; all figures are those of one brief. */
export interface CampaignPrior {
  /** Standard deviation of the log conversion rate between creators of equal prior. */
  readonly rateLogSd: number;
  /** Relative variance of the conversion rate between the lives of one creator. */
  readonly betweenLives: number;
  /** Standard deviation of log viewers between creators of equal prior. */
  readonly viewersLogSd: number;
  /** Standard deviation of log viewers between the lives of one creator. */
  readonly liveLogSd: number;
}

/** Illustrative priors of a campaign; not measured in any market. */
export const ILLUSTRATIVE_CAMPAIGN_PRIOR: CampaignPrior = {
  rateLogSd: 0.9,
  betweenLives: 0.1,
  viewersLogSd: 0.6,
  liveLogSd: 0.4,
};

/** A creator before the campaign: the prior of a grade. */
export interface Prospect extends Pick<Candidate, 'id' | 'followers' | 'fee' | 'unit'> {
  /** Expected viewers of a live. */
  readonly viewers: number;
  /** Expected conversions per 1,000 viewers. */
  readonly per1000: number;
}

/** What a live brought. */
export interface ObservedLive {
  readonly creatorId: string;
  readonly viewers: number;
  readonly conversions: number;
}

/**
 * Creators after some lives of a campaign: what one live shows about its creator, and what all lives show about the
 * others. The logarithms of rates and viewers relative to their priors are regressed on the logarithm of followers
 * (ridge, so that few lives change little); the remaining spread between creators is estimated from the lives as well.
 * @example
 * ```ts
 * import { expectedProfit, learnRates } from '@livelane/kol-score/pilots';
 * const prospect = { followers: 90_000, fee: 30_000, unit: 900, viewers: 2_000, per1000: 12 };
 * const prospects = [{ ...prospect, id: 'mia' }, { ...prospect, id: 'noa' }];
 * // One live of mia sold three times what was expected.
 * const lives = [{ creatorId: 'mia', viewers: 2_500, conversions: 90 }];
 * learnRates(prospects, lives).map((it) => [it.id, it.lives, (it.shape / it.exposure).toFixed(1)]);
 * // => [["mia", 1, "32.6"], ["noa", 0, "16.5"]]
 * learnRates(prospects, lives).map((it) => expectedProfit(it) > 0); // => [true, true]
 * ```
 */
export function learnRates(
  prospects: readonly Prospect[],
  lives: readonly ObservedLive[],
  prior: CampaignPrior = ILLUSTRATIVE_CAMPAIGN_PRIOR,
): Candidate[] {
  const seen = talliesOf(lives);
  const pairs = prospects.flatMap((prospect) => {
    const tally = seen.get(prospect.id);
    return tally === undefined ? [] : [{ prospect, tally }];
  });
  const rates = fitLine(
    pairs.map(({ prospect, tally }) => rateObservation(prospect, tally, prior)),
    prior.rateLogSd,
  );
  const viewers = fitLine(
    pairs.map(({ prospect, tally }) => viewersObservation(prospect, tally, prior)),
    prior.viewersLogSd,
  );
  return prospects.map((prospect) =>
    candidateOf(prospect, seen.get(prospect.id), { rates, viewers, prior }),
  );
}

interface Tally {
  readonly lives: number;
  readonly thousands: number;
  readonly conversions: number;
  readonly logViewers: number;
}

function talliesOf(lives: readonly ObservedLive[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { creatorId, viewers, conversions } of lives) {
    const before = tallies.get(creatorId);
    tallies.set(creatorId, {
      lives: (before?.lives ?? 0) + 1,
      thousands: (before?.thousands ?? 0) + viewers / 1000,
      conversions: (before?.conversions ?? 0) + conversions,
      logViewers: (before?.logViewers ?? 0) + Math.log(Math.max(1, viewers)),
    });
  }
  return tallies;
}

interface Observation {
  /** Decades of followers above 100,000. */
  readonly x: number;
  /** Logarithm of the figure relative to its prior. */
  readonly y: number;
  /** Variance of y around the creator's own figure. */
  readonly variance: number;
}

const sizeOf = ({ followers }: Pick<Prospect, 'followers'>): number =>
  followers === null ? 0 : Math.log10(Math.max(1_000, followers)) - 5;

function rateObservation(
  prospect: Prospect,
  { thousands, conversions, lives }: Tally,
  { betweenLives }: CampaignPrior,
): Observation {
  const expected = Math.max(1e-6, thousands * prospect.per1000);
  // Half a conversion is added to both, so that lives without a sale have a logarithm.
  return {
    x: sizeOf(prospect),
    y: Math.log((conversions + 0.5) / (expected + 0.5)),
    variance: 1 / (conversions + 0.5) + betweenLives / lives,
  };
}

function viewersObservation(
  prospect: Prospect,
  { logViewers, lives }: Tally,
  { liveLogSd }: CampaignPrior,
): Observation {
  const y = logViewers / lives + liveLogSd ** 2 / 2 - Math.log(Math.max(1, prospect.viewers));
  return { x: sizeOf(prospect), y, variance: liveLogSd ** 2 / lives };
}

interface Line {
  readonly level: number;
  readonly slope: number;
  /** Standard deviation between creators around the line. */
  readonly logSd: number;
}

/** Prior standard deviation of the line's level and of its slope per decade of followers. */
const LINE_PRIOR = { level: 0.6, slope: 0.5 } as const;

/** The assumed spread between creators counts as this many creators. */
const SPREAD_STRENGTH = 6;

function fitLine(observations: readonly Observation[], logSd: number): Line {
  let spread = logSd ** 2;
  let line = { level: 0, slope: 0 };
  for (let pass = 0; pass < 4; pass++) {
    line = ridgeLine(observations, spread);
    spread = spreadAround(line, observations, logSd);
  }
  return { ...line, logSd: Math.sqrt(spread) };
}

function ridgeLine(observations: readonly Observation[], spread: number) {
  let [aa, ab, bb, ay, by] = [1 / LINE_PRIOR.level ** 2, 0, 1 / LINE_PRIOR.slope ** 2, 0, 0];
  for (const { x, y, variance } of observations) {
    const weight = 1 / (variance + spread);
    aa += weight;
    ab += weight * x;
    bb += weight * x * x;
    ay += weight * y;
    by += weight * x * y;
  }
  const determinant = aa * bb - ab * ab;
  return { level: (bb * ay - ab * by) / determinant, slope: (aa * by - ab * ay) / determinant };
}

function spreadAround(
  { level, slope }: { readonly level: number; readonly slope: number },
  observations: readonly Observation[],
  logSd: number,
): number {
  let sum = SPREAD_STRENGTH * logSd ** 2;
  for (const { x, y, variance } of observations)
    sum += Math.max(0, (y - level - slope * x) ** 2 - variance);
  return Math.max(0.01, sum / (SPREAD_STRENGTH + observations.length));
}

interface Learned {
  readonly rates: Line;
  readonly viewers: Line;
  readonly prior: CampaignPrior;
}

function candidateOf(
  prospect: Prospect,
  tally: Tally | undefined,
  { rates, viewers, prior }: Learned,
): Candidate {
  const x = sizeOf(prospect);
  const mean = prospect.per1000 * Math.exp(rates.level + rates.slope * x);
  const shape = 1 / Math.expm1(rates.logSd ** 2);
  const reach = Math.log(Math.max(1, prospect.viewers)) + viewers.level + viewers.slope * x;
  const { id, followers, fee, unit } = prospect;
  const base = { id, followers, fee, unit, lives: tally?.lives ?? 0 };
  if (tally === undefined)
    return { ...base, viewers: Math.exp(reach), shape, exposure: shape / mean };
  const weight = 1 / (1 + prior.betweenLives * (tally.conversions / tally.lives));
  const ownReach = tally.logViewers / tally.lives + prior.liveLogSd ** 2 / 2;
  const own = viewers.logSd ** 2 / (viewers.logSd ** 2 + prior.liveLogSd ** 2 / tally.lives);
  return {
    ...base,
    viewers: Math.exp(reach + own * (ownReach - reach)),
    shape: shape + weight * tally.conversions,
    exposure: shape / mean + weight * tally.thousands,
  };
}
