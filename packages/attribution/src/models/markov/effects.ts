import { factorise, rewardFrom, visitsFrom } from './factorise.ts';
import { iterateReward, stepsBound } from './iterate.ts';
import { firstReached, visitMatrix } from './sets.ts';
import { absorptionOf, denseMoves, type SparseChain } from './sparse-chain.ts';

/** The effect of removing sets of states. */
export interface SetEffects {
  /** Probability that a journey converts. */
  readonly probability: number;
  /** The share of conversions that is lost where journeys end at a set, for each set. */
  readonly onConversions: Float64Array;
  /** The share of value that is lost, for each set. */
  readonly onValue: Float64Array;
  /** No effect is further from the exact one than this; 0 where they come from a factorisation. */
  readonly errorBound: number;
}

/** Above this many states the chain is solved by iteration: the inverse would take n³ operations. */
export const DENSE_STATES = 1000;

/** How far a solution by iteration may be from the exact one, relative to the expected reward of a journey. */
const TOLERANCE = 1e-12;

/** The effects of removing each set of states of a chain. */
export function setEffects(
  chain: SparseChain,
  sets: readonly (readonly number[])[],
  denseStates = DENSE_STATES,
): SetEffects {
  return chain.start.length <= denseStates
    ? effectsByInverse(chain, sets)
    : effectsByIteration(chain, sets);
}

/** RE(S) = (sN)_S (N_SS)^−1 h_S ÷ (s·h), with N from one factorisation for all sets. */
function effectsByInverse(chain: SparseChain, sets: readonly (readonly number[])[]): SetEffects {
  const n = chain.start.length;
  const factors = factorise(denseMoves(chain), absorptionOf(chain));
  const visits = visitsFrom(factors, chain.start);
  const converting = rewardFrom(factors, chain.converts);
  const earning = rewardFrom(factors, chain.earns);
  const columns = visitMatrix(factors);
  const visitsTo = (state: number): Float64Array => columns.subarray(state * n, state * n + n);
  const reached = sets.map((set) => firstReached(set, visitsTo, visits));
  const probability = dot(chain.start, converting);
  const earned = dot(chain.start, earning);
  const effects = (reward: Float64Array, total: number): Float64Array =>
    Float64Array.from(sets, (set, place) => {
      const lost = set.reduce(
        (sum, state, at) => sum + (reached[place]?.[at] ?? 0) * (reward[state] as number),
        0,
      );
      return shareOf(lost, total);
    });
  return {
    probability,
    onConversions: effects(converting, probability),
    onValue: effects(earning, earned),
    errorBound: 0,
  };
}

/** RE(S) = 1 − s·h′ ÷ (s·h), where h′ is the reward of the chain whose journeys end at S. */
function effectsByIteration(chain: SparseChain, sets: readonly (readonly number[])[]): SetEffects {
  const n = chain.start.length;
  const steps = stepsBound(chain);
  let errorBound = 0;
  const effectsOn = (reward: Float64Array): { total: number; effects: Float64Array } => {
    const none = new Uint8Array(n);
    const scale = shareOfLargest(reward);
    const rough = iterateReward({ chain, reward, removed: none }, reward, {
      steps,
      tolerance: TOLERANCE * scale,
    });
    const tolerance = TOLERANCE * dot(chain.start, rough.reward);
    const whole = iterateReward({ chain, reward, removed: none }, rough.reward, {
      steps,
      tolerance,
    });
    const total = dot(chain.start, whole.reward);
    const effects = Float64Array.from(sets, (set) => {
      if (total === 0) return 0;
      const removed = new Uint8Array(n);
      for (const state of set) removed[state] = 1;
      const rest = iterateReward({ chain, reward, removed }, whole.reward, { steps, tolerance });
      errorBound = Math.max(errorBound, (whole.errorBound + rest.errorBound) / total);
      return shareOf(total - dot(chain.start, rest.reward), total);
    });
    return { total, effects };
  };
  const conversions = effectsOn(chain.converts);
  const value = effectsOn(chain.earns);
  return {
    probability: conversions.total,
    onConversions: conversions.effects,
    onValue: value.effects,
    errorBound,
  };
}

function shareOfLargest(reward: Float64Array): number {
  return reward.reduce((most, value) => Math.max(most, value), 0);
}

/** A share of a total from 0 to 1; rounding can pass the ends by the last bit. */
export function shareOf(part: number, total: number): number {
  return total === 0 ? 0 : Math.max(0, Math.min(1, part / total));
}

/** The sum of products. */
export function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, position) => sum + value * (b[position] as number), 0);
}
