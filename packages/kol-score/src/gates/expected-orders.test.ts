import { describe, expect, it } from 'vitest';
import type { CreatorProfile, PastLive } from '../profile/creator-profile.ts';
import { briefFor } from '../profile/story.fixture.ts';
import { gateInput } from './checked.fixture.ts';
import { checkExpectedOrders } from './expected-orders.ts';

const live: PastLive = {
  ...{ viewers: 4_000, conversions: 40, minutes: 60, category: 'beauty', source: 'measured' },
};
const check = (change: Partial<CreatorProfile>) =>
  checkExpectedOrders(gateInput(change), '/gates/5');
const passes = (change: Partial<CreatorProfile>): boolean => check(change).gate.passed;

describe('expected orders', () => {
  it('stop an account of 300 from leading a sale, and let one of 200,000 pass', () => {
    expect(passes({ followers: 200_000 })).toBe(true);
    expect(check({ followers: 300 })).toMatchObject({
      gate: { id: 'expected-orders', passed: false },
      finding: { code: 'ORDERS_TOO_FEW', severity: 'error', path: '/gates/5' },
    });
    expect(check({ followers: 300 }).gate.reason['en']).toMatch(/about 0\.3 orders .* at least 5/);
  });

  it('count what past lives show where these are worse than one creator in ten', () => {
    expect(passes({ lives: [live] })).toBe(true);
    // One sale among 40,000 viewers.
    const poor = [
      { ...live, conversions: 1 },
      ...Array<PastLive>(9).fill({ ...live, conversions: 0 }),
    ];
    expect(passes({ lives: poor })).toBe(false);
    expect(check({ lives: poor }).gate.reason['en']).toContain('by past lives');
  });

  it('do not stop a creator for lives that one in ten would not be ashamed of', () => {
    // 8,000 followers reach about 300 viewers; half of that and two sales are better than one in ten has.
    const modest = { ...live, viewers: 150, conversions: 2 };
    expect(passes({ followers: 10_000 })).toBe(true);
    expect(passes({ followers: 10_000, lives: [modest] })).toBe(true);
    expect(passes({ followers: 2_000, lives: [{ ...live, viewers: 3_000 }] })).toBe(true);
  });

  it('are not asked for where the first goal is another', () => {
    const brief = { ...briefFor(), goals: ['awareness' as const, 'sales' as const] };
    const { gate } = checkExpectedOrders(gateInput({ followers: 300 }, brief), '/gates/5');
    expect(gate).toMatchObject({ passed: true, reason: { en: 'not asked for awareness' } });
  });
});
