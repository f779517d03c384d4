import type { Random } from '@livelane/contracts/vocabulary/probability';
import { learnRates, type ObservedLive, type Prospect } from '../pilots/learn-rates.ts';
import type { Policy } from '../pilots/policies/policy.ts';
import { WORLD } from './family.ts';
import { holdLive, trueProfit, type World, type WorldCreator } from './world.ts';

/** What policies assume in every family: orders of magnitude, not the worlds' own parameters. */
const ASSUMED = {
  viewersAt100k: 2_000,
  viewersElasticity: 0.85,
  per1000: 12,
  tierStep: 0.5,
  fitLift: 1.2,
  betweenLives: 0.1,
} as const;

/** A world's creator as a campaign sees it before the first live. */
export function prospectOf({ family }: World, creator: WorldCreator): Prospect {
  const { id, followers, fee, tierGap, fit } = creator;
  return {
    id,
    followers,
    fee,
    unit: family.unit,
    viewers: ASSUMED.viewersAt100k * (followers / 100_000) ** ASSUMED.viewersElasticity,
    per1000: ASSUMED.per1000 * ASSUMED.tierStep ** tierGap * ASSUMED.fitLift ** fit,
  };
}

/**
 * Plays a policy through all rounds of a world.
 * @returns the campaign's profit, in minor units
 */
export function play(world: World, policy: Policy, random: Random): number {
  const prospects = world.creators.map((creator) => prospectOf(world, creator));
  const lives: ObservedLive[] = [];
  const held = new Map<string, number>();
  let left: number = WORLD.budget;
  let profit = 0;
  for (let round = 0; round < WORLD.rounds; round++) {
    const candidates = learnRates(prospects, lives);
    const { rounds, budget } = WORLD;
    const { betweenLives } = ASSUMED;
    const state = { round, rounds, budget, left, prospects, candidates, betweenLives, random };
    for (const position of policy.choose(state)) {
      const creator = world.creators[position];
      if (creator === undefined || creator.fee > left) continue;
      const before = held.get(creator.id) ?? 0;
      const result = holdLive(world, creator, { before, random });
      held.set(creator.id, before + 1);
      left -= creator.fee;
      profit += result.profit;
      lives.push(result);
    }
  }
  return profit;
}

/**
 * The profit of somebody who knows every creator's true figures: the lives of highest true profit per fee, up to one a
 * round and creator, within the budget.
 */
export function playOracle(world: World, random: Random): number {
  const lives = world.creators.flatMap((creator) =>
    Array.from({ length: WORLD.rounds }, (_, before) => ({
      creator,
      before,
      profit: trueProfit(world, creator, before),
    })),
  );
  lives.sort((a, b) => b.profit / b.creator.fee - a.profit / a.creator.fee || a.before - b.before);
  let left: number = WORLD.budget;
  let profit = 0;
  for (const { creator, before, profit: expected } of lives) {
    if (expected <= 0 || creator.fee > left) continue;
    left -= creator.fee;
    profit += holdLive(world, creator, { before, random }).profit;
  }
  return profit;
}
