import type { ConversionPrior } from '../../benchmarks/benchmarks.ts';
import { followersOf } from '../../profile/followers.ts';
import type { GradeInput } from '../signal.ts';

/** Factor on the conversion rate by the size of the account; for hidden followers, that of the tenth percentile. */
export function sizeFactor({
  profile,
  benchmarks,
}: Pick<GradeInput, 'profile' | 'benchmarks'>): number {
  const size = followersOf(profile) ?? benchmarks.population.followers.count;
  return sizeFactorOf(size, benchmarks.conversion);
}

/** @param followers - at least 0 */
export function sizeFactorOf(
  followers: number,
  { followersElasticity = 0 }: Pick<ConversionPrior, 'followersElasticity'>,
): number {
  return followersElasticity === 0 ? 1 : (Math.max(1, followers) / 100_000) ** followersElasticity;
}
