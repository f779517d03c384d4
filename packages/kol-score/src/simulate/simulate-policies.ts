import type { Random } from '@livelane/contracts/vocabulary/probability';
import type { Policy } from '../pilots/policies/policy.ts';
import { POLICIES } from '../pilots/policies/registry.ts';
import type { WorldFamily } from './family.ts';
import { play, playOracle } from './simulate.ts';
import { drawWorld } from './world.ts';

/** How policies are compared. */
export interface SimulationOptions {
  /** Number of worlds, at least 1. */
  readonly worlds: number;
  /** A fresh source of numbers for a world; the same position gives the same numbers. */
  readonly randomFor: (position: number) => Random;
  /** Default: all of `POLICIES`. */
  readonly policies?: readonly Policy[];
  /** Called after each world. */
  readonly onWorld?: (done: number) => void;
}

/** What a policy earned over all worlds. */
export interface PolicyResult {
  readonly policy: string;
  /** Mean profit of a campaign, in minor units of US dollars. */
  readonly meanProfit: number;
  /** Profit as a share of the oracle's, who knows every creator's true figures. */
  readonly shareOfOracle: number;
  /** Share of worlds that ended with a loss, 0 to 1. */
  readonly lossShare: number;
}

/**
 * Plays policies through the same simulated worlds.
 * @returns one result a policy, the best first; `oracle` is not among them
 * @example
 * ```ts
 * import { seededUniform } from '@livelane/contracts/vocabulary/probability';
 * import { simulatePolicies, WORLD_FAMILIES } from '@livelane/kol-score/pilots';
 * const family = WORLD_FAMILIES['followers-convert'];
 * const randomFor = (position: number) => seededUniform(position + 1);
 * const results = simulatePolicies(family, { worlds: 20, randomFor });
 * results.map(({ policy, shareOfOracle }) => `${policy} ${shareOfOracle.toFixed(2)}`).join(', ');
 * // => "greedy 0.88, informed 0.87, thompson 0.76, follower-first 0.69, static-score 0.69"
 * ```
 */
export function simulatePolicies(
  family: WorldFamily,
  { worlds, randomFor, policies = POLICIES, onWorld }: SimulationOptions,
): PolicyResult[] {
  const profits = policies.map((): number[] => []);
  let oracle = 0;
  for (let at = 0; at < worlds; at++) {
    const world = drawWorld(family, randomFor(2 * at));
    oracle += playOracle(world, randomFor(2 * at + 1));
    for (const [which, policy] of policies.entries())
      profits[which]?.push(play(world, policy, randomFor(2 * at + 1)));
    onWorld?.(at + 1);
  }
  const results = policies.map(({ id }, which): PolicyResult => {
    const all = profits[which] ?? [];
    const total = all.reduce((sum, profit) => sum + profit, 0);
    return {
      policy: id,
      meanProfit: total / worlds,
      shareOfOracle: total / oracle,
      lossShare: all.filter((profit) => profit < 0).length / worlds,
    };
  });
  return results.sort((a, b) => b.meanProfit - a.meanProfit);
}
