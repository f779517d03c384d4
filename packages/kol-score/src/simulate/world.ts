import {
  drawGamma,
  drawNormal,
  drawPoisson,
  type Random,
} from '@livelane/contracts/vocabulary/probability';
import { WORLD, type WorldFamily } from './family.ts';

/** A simulated creator: what everybody sees, and what only the world knows. */
export interface WorldCreator {
  readonly id: string;
  readonly followers: number;
  /** Fixed fee of a live, in minor units. */
  readonly fee: number;
  /** Distance to the products in steps of price tier. */
  readonly tierGap: number;
  /** Observable fit: a standard normal figure, correlated with log quality. */
  readonly fit: number;
  /** Hidden: median viewers of a live. */
  readonly trueViewers: number;
  /** Hidden: conversions per 1,000 viewers of the first live. */
  readonly trueRate: number;
}

/** The creators of one simulated market. */
export interface World {
  readonly family: WorldFamily;
  readonly creators: readonly WorldCreator[];
}

/**
 * Draws a world. The same numbers give the same world; more creators of it come after the same first ones.
 * @param creators - Default: those of {@link WORLD}
 */
export function drawWorld(
  family: WorldFamily,
  random: Random,
  creators: number = WORLD.creators,
): World {
  const { followers, viewers, fee, rate } = family;
  const per1000 = rate.per1000 * Math.exp(rate.worldLogSd * drawNormal(random));
  const drawn = Array.from({ length: creators }, (_, at): WorldCreator => {
    const size = Math.max(1_000, 10 ** (followers.logMean + followers.logSd * drawNormal(random)));
    const sized = (at100k: number, elasticity: number): number =>
      at100k * (size / 100_000) ** elasticity;
    const fit = drawNormal(random);
    const hidden = rate.seen * fit + Math.sqrt(1 - rate.seen ** 2) * drawNormal(random);
    const tierGap = gapOf(rate.tiers, random());
    return {
      id: `creator-${at + 1}`,
      followers: Math.round(size),
      fee: Math.round(sized(fee.at100k, fee.elasticity) * Math.exp(fee.logSd * drawNormal(random))),
      tierGap,
      fit,
      trueViewers:
        sized(viewers.at100k, viewers.elasticity) * Math.exp(viewers.logSd * drawNormal(random)),
      trueRate:
        sized(per1000, rate.elasticity) *
        Math.exp(rate.qualityLogSd * hidden) *
        rate.tierStep ** tierGap,
    };
  });
  return { family, creators: drawn };
}

function gapOf(chances: readonly number[], draw: number): number {
  let left = draw;
  for (const [gap, chance] of chances.entries()) {
    if (left < chance) return gap;
    left -= chance;
  }
  return 0;
}

/** What one live brought. */
export interface LiveResult {
  readonly creatorId: string;
  readonly viewers: number;
  readonly conversions: number;
  /** Contribution after the fee, in minor units. */
  readonly profit: number;
}

/** Holds one live of a creator who had `before` lives in this campaign. */
export function holdLive(
  { family }: World,
  creator: WorldCreator,
  { before, random }: { readonly before: number; readonly random: Random },
): LiveResult {
  const { viewers, rate, unit } = family;
  const seen = Math.round(creator.trueViewers * Math.exp(viewers.liveLogSd * drawNormal(random)));
  const variation = drawGamma(1 / rate.betweenLives, random) * rate.betweenLives;
  const mean = (seen / 1000) * creator.trueRate * rate.fatigue ** before * variation;
  const conversions = Math.min(seen, drawPoisson(mean, random));
  return {
    creatorId: creator.id,
    viewers: seen,
    conversions,
    profit: conversions * unit - creator.fee,
  };
}

/** Mean contribution of a live after the fee, in minor units: what an oracle knows. */
export function trueProfit({ family }: World, creator: WorldCreator, before: number): number {
  const { viewers, rate, unit } = family;
  const mean = creator.trueViewers * Math.exp(viewers.liveLogSd ** 2 / 2);
  return (mean / 1000) * creator.trueRate * rate.fatigue ** before * unit - creator.fee;
}
