import { money } from '@livelane/contracts/vocabulary';
import type { Candidate } from './candidate.ts';

/** For tests: a candidate with a fee and an expected contribution in minor units. */
export function candidateOf(
  creatorId: string,
  { fee, mean, ...rest }: { fee: number; mean: number } & Partial<Omit<Candidate, 'fee'>>,
): Candidate {
  const usd = (minor: number) => money('USD', BigInt(Math.round(minor)));
  return {
    creatorId,
    name: creatorId,
    market: 'US',
    platform: 'tiktok',
    eligible: true,
    fee: usd(fee),
    contribution: { mean: usd(mean), lower: usd(mean - 30), upper: usd(mean + 40), level: 0.9 },
    ...rest,
  };
}
