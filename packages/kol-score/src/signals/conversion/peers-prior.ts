import type { ConversionPrior } from '../../benchmarks/benchmarks.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { followersOf } from '../../profile/followers.ts';
import { type ConversionSpread, countedLives, fitConversionSpread } from './fit-spread.ts';
import { comparedLives } from './past-conversions.ts';

/** Standard deviation of the exponent of followers before data. */
const ELASTICITY_SD = 0.5;

/**
 * Most conversions that the prior counts for. Peers who convert alike would count for thousands, and no lives of a
 * creator's own, however good or bad, would show: a dozen lives must outweigh them.
 */
const MOST_STRENGTH = 30;

/**
 * The prior of conversion of peers by their measured lives: mean, spread, variation between lives, and how the rate
 * depends on the number of followers.
 * @returns undefined for fewer than five peers with such lives
 */
export function peersConversion(
  peers: readonly CreatorProfile[],
  prior: ConversionPrior,
): ConversionPrior | undefined {
  const flat = { ...prior, followersElasticity: 0 };
  const unsized = spreadOf(peers, flat);
  if (unsized === undefined) return undefined;
  const sized = { ...prior, followersElasticity: followersElasticity(peers, flat, unsized) };
  const { shape, exposure, betweenLives } = spreadOf(peers, sized) ?? unsized;
  const per1000AtFullFit = (prior.per1000AtFullFit * shape) / exposure;
  return { ...sized, per1000AtFullFit, strength: Math.min(MOST_STRENGTH, shape), betweenLives };
}

function spreadOf(
  peers: readonly CreatorProfile[],
  prior: ConversionPrior,
): ConversionSpread | undefined {
  return fitConversionSpread(peers.map((peer) => comparedLives(peer, prior)));
}

/**
 * Slope of log rates on log followers by weighted least squares, shrunk towards none. From 0 to 1: a rate that fell with
 * the number of followers would make it pay to hide them.
 */
function followersElasticity(
  peers: readonly CreatorProfile[],
  prior: ConversionPrior,
  spread: ConversionSpread,
): number {
  const points = peers.flatMap((peer) => {
    const followers = followersOf(peer);
    const lives = comparedLives(peer, prior);
    if (followers === null || followers === 0 || lives.length === 0) return [];
    const { conversions, expected } = countedLives(lives, spread.betweenLives, spread);
    // Half a conversion at the usual rate, so that no sale has a logarithm.
    const usual = 0.5 * (spread.exposure / spread.shape);
    const log = Math.log((conversions + 0.5) / (expected + usual));
    const weight = 1 / (Math.log1p(1 / spread.shape) + 1 / (conversions + 0.5));
    return [{ size: Math.log(followers), log, weight }];
  });
  const total = sumOf(points, ({ weight }) => weight);
  const [size, log] = [
    sumOf(points, (it) => it.weight * it.size) / total,
    sumOf(points, (it) => it.weight * it.log) / total,
  ];
  const both = sumOf(points, (it) => it.weight * (it.size - size) * (it.log - log));
  const square = sumOf(points, (it) => it.weight * (it.size - size) ** 2);
  const slope = both / (square + 1 / ELASTICITY_SD ** 2);
  return points.length === 0 ? 0 : Math.min(1, Math.max(0, slope));
}

function sumOf<T>(list: readonly T[], figure: (item: T) => number): number {
  return list.reduce((sum, item) => sum + figure(item), 0);
}
