import type { Chain } from './chain.ts';
import { dot, type SetEffects, shareOf } from './effects.ts';
import { type Factorised, factorise, rewardFrom, visitsFrom } from './factorise.ts';
import { returnsOf } from './returns.ts';
import { firstReached } from './sets.ts';

/**
 * The effects of removing each channel, then each set of channels, from the first-order chain. A channel is one state, so
 * its effect needs the diagonal of N alone: RE(i) = (sN)ᵢ ÷ Nᵢᵢ · hᵢ ÷ (s·h). A channel that was trimmed has no effect.
 */
export function firstOrderEffects(
  chain: Chain,
  channels: readonly string[],
  sets: readonly (readonly string[])[],
): SetEffects {
  const absorbed = chain.converts.map((share, state) => share + (chain.loses[state] ?? 0));
  const factors = factorise(chain.moves, absorbed);
  const visits = visitsFrom(factors, chain.start);
  const reached = reachedOf({ chain, factors, visits }, channels, sets);
  const effectsOn = (reward: Float64Array): { total: number; effects: Float64Array } => {
    const expected = rewardFrom(factors, reward);
    const total = dot(chain.start, expected);
    const effects = Float64Array.from(reached, (states) => {
      const lost = states.reduce(
        (sum, [state, probability]) => sum + probability * (expected[state] as number),
        0,
      );
      return shareOf(lost, total);
    });
    return { total, effects };
  };
  const conversions = effectsOn(chain.converts);
  return {
    probability: conversions.total,
    onConversions: conversions.effects,
    onValue: effectsOn(chain.earns).effects,
    errorBound: 0,
  };
}

interface Solved {
  readonly chain: Chain;
  readonly factors: Factorised;
  readonly visits: Float64Array;
}

/** For each channel and set, its states with the probability that a journey reaches the state before the others. */
function reachedOf(
  { chain, factors, visits }: Solved,
  channels: readonly string[],
  sets: readonly (readonly string[])[],
): (readonly (readonly [state: number, probability: number])[])[] {
  const position = new Map(chain.states.map((state, index) => [state, index]));
  const returns = returnsOf(factors);
  const visitsTo = (state: number): Float64Array => {
    const unit = new Float64Array(chain.states.length);
    unit[state] = 1;
    return rewardFrom(factors, unit);
  };
  return [
    ...channels.map((channel) => {
      const state = position.get(channel);
      if (state === undefined) return [];
      return [[state, (visits[state] as number) / (returns[state] as number)] as const];
    }),
    ...sets.map((set) => {
      const states = [...new Set(set.flatMap((channel) => position.get(channel) ?? []))];
      const probabilities = firstReached(states, visitsTo, visits);
      return states.map((state, place) => [state, probabilities[place] as number] as const);
    }),
  ];
}
