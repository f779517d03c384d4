import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import { describe, expect, it } from 'vitest';
import { lookDaily } from './daily-looks.fixture.ts';
import { designHoldout } from './design-holdout.ts';

const times = 150;

describe('looked at every day, with no effect', () => {
  it.each([
    ['halves', { rate: 0.1, share: 0.5, perDay: 100, days: 40, plannedPeople: 4_000 }],
    [
      'a rare purchase and a small holdout',
      { rate: 0.02, share: 0.9, perDay: 300, days: 40, plannedPeople: 12_000 },
    ],
  ])('always-valid intervals hold together, those of a single look do not: %s', (_, plan) => {
    const experiment = { ...plan, effect: 0 };
    const anyTime = lookDaily(experiment, { looks: 'any-time', times, random: seededUniform(7) });
    const once = lookDaily(experiment, { looks: 'once', times, random: seededUniform(7) });
    expect(anyTime.missedOnce).toBeLessThanOrEqual(0.05);
    expect(once.missedOnce).toBeGreaterThan(0.15);
  });
});

describe('a designed holdout finds the effect with its power', () => {
  it.each(['once', 'any-time'] as const)('looking %s', (looks) => {
    const [rate, effect, share] = [0.1, 0.4, 0.5];
    const { people, days } = designHoldout({ rate, effect, share, perDay: 400, looks });
    const perDay = Math.round(people.total / days);
    const plan = { rate, effect, share, perDay, days, plannedPeople: people.total };
    const shown = lookDaily(plan, { looks, times: 400, random: seededUniform(11) });
    // Three standard errors of a share of 0.8 in 400 experiments.
    expect(Math.abs(shown.foundAtEnd - 0.8)).toBeLessThan(0.06);
    expect(shown.foundOnce).toBeGreaterThanOrEqual(shown.foundAtEnd);
  });
});
