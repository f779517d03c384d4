import { PRICE_TIERS, toEpochMs } from '@livelane/contracts/vocabulary';
import { epochMsOf } from '../posts.ts';
import type { GradeInput } from '../signal.ts';
import { assumedSteps } from './tier-gap.ts';

/**
 * The distances of the mean price tier of the brands that paid for posts known at `asOf`; a sponsor without a tier counts
 * as one at the distance of the tenth percentile.
 */
export function sponsorGaps({ profile, brief, benchmarks, asOf }: GradeInput): number[] | null {
  let [sum, known, sponsored] = [0, 0, 0];
  let until: number | undefined;
  for (const post of profile.posts) {
    if (!post.sponsored) continue;
    until ??= toEpochMs(asOf);
    if (epochMsOf(post.publishedAt) > until) continue;
    sponsored++;
    if (post.brandTier === undefined) continue;
    known++;
    sum += PRICE_TIERS.indexOf(post.brandTier);
  }
  if (known === 0) return null;
  const assumed = assumedSteps(brief, benchmarks);
  return brief.products.map(({ tier }, at) => {
    const gap = sum / known - PRICE_TIERS.indexOf(tier);
    const steps = (known * Math.abs(gap) + (sponsored - known) * (assumed[at] ?? 0)) / sponsored;
    return gap < 0 ? -steps : steps;
  });
}
