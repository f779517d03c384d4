import { describe, expect, it } from 'vitest';
import { seededRandoms } from '../bin/seeded-random.ts';
import type { Policy } from '../pilots/policies/policy.ts';
import { POLICIES } from '../pilots/policies/registry.ts';
import { WORLD, WORLD_FAMILIES, type WorldFamilyId } from './family.ts';
import { simulatePolicies } from './simulate-policies.ts';
import { drawWorld, holdLive, trueProfit } from './world.ts';

const randomFor = seededRandoms(20);

describe('a simulated world', () => {
  it('is the same for the same numbers', () => {
    const draw = () => drawWorld(WORLD_FAMILIES['followers-convert'], randomFor(1));
    expect(draw()).toEqual(draw());
    expect(draw().creators).toHaveLength(WORLD.creators);
  });

  it('brings the true profit on average', () => {
    const world = drawWorld(WORLD_FAMILIES['fees-follow-followers'], randomFor(2));
    const random = randomFor(3);
    const [creator] = world.creators;
    if (creator === undefined) throw new Error('no creator');
    const runs = 20_000;
    let sum = 0;
    for (let i = 0; i < runs; i++) sum += holdLive(world, creator, { before: 1, random }).profit;
    const expected = trueProfit(world, creator, 1) + creator.fee;
    expect((sum / runs + creator.fee) / expected).toBeCloseTo(1, 1);
  });
});

describe('the policies in both families of worlds', { timeout: 30_000 }, () => {
  const results = (family: WorldFamilyId) => {
    const all = simulatePolicies(WORLD_FAMILIES[family], { worlds: 40, randomFor });
    return Object.fromEntries(all.map((it) => [it.policy, it]));
  };

  it('the default earns most where quality is hidden, and hardly ever loses', () => {
    const of = results('fees-follow-followers');
    for (const { id } of POLICIES.slice(1))
      expect(of['informed']?.meanProfit).toBeGreaterThan(of[id]?.meanProfit ?? 0);
    expect(of['informed']?.lossShare).toBeLessThanOrEqual(0.05);
    expect(of['follower-first']?.meanProfit).toBeLessThan(0);
  });

  it('the default is within 5 % of follower-first where followers convert', () => {
    const of = results('followers-convert');
    expect(of['informed']?.meanProfit).toBeGreaterThan(
      0.95 * (of['follower-first']?.meanProfit ?? 0),
    );
  });

  it('never let a policy spend what is not there', () => {
    const spendthrift: Policy = {
      id: 'all',
      about: 'Everybody, every round.',
      choose: ({ candidates }) => candidates.map((_, at) => at),
    };
    const [one] = simulatePolicies(WORLD_FAMILIES['fees-follow-followers'], {
      worlds: 1,
      randomFor,
      policies: [spendthrift],
    });
    expect(one?.meanProfit).toBeGreaterThanOrEqual(-WORLD.budget);
  });
});
