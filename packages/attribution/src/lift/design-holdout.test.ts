import { describe, expect, it } from 'vitest';
import { designHoldout } from './design-holdout.ts';

const plan = { rate: 0.02, share: 0.9, perDay: 5_000 };

describe('designHoldout', () => {
  it('needs as many people as the documentation of R’s power.prop.test says: 76.7 in each arm', () => {
    const options = { rate: 0.5, effect: 0.5, share: 0.5, perDay: 10, power: 0.9 };
    const { people, days } = designHoldout({ ...options, looks: 'once' });
    expect(people).toEqual({ treatment: 77, control: 77, total: 154 });
    expect(days).toBe(16);
  });

  it('finds the effect again from the days', () => {
    for (const looks of ['once', 'any-time'] as const) {
      const forward = designHoldout({ ...plan, effect: 0.2, looks });
      const back = designHoldout({ ...plan, days: forward.people.total / 5_000, looks });
      expect(back.effect).toBeCloseTo(0.2, 5);
    }
  });

  it('needs more people for daily looks, smaller effects, more power and lopsided arms', () => {
    const total = (options: object): number =>
      designHoldout({ ...plan, effect: 0.2, ...options }).people.total;
    expect(total({})).toBeGreaterThan(total({ looks: 'once' }));
    expect(total({ effect: 0.1 })).toBeGreaterThan(3.8 * total({}));
    expect(total({ power: 0.9 })).toBeGreaterThan(total({}));
    expect(total({ share: 0.95 })).toBeGreaterThan(total({}));
  });

  it.each([
    ['neither effect nor days', {}, /either the effect to find or the days/],
    ['both', { effect: 0.1, days: 3 }, /either the effect to find or the days/],
    ['no effect', { effect: 0 }, /an effect above 0/],
    ['a rate that would pass 1', { effect: 49 }, /the rate stays below 1/],
    ['a share of everybody', { effect: 0.1, share: 1 }, /\/share: .*above 0 and below 1/],
    ['a power below a half', { effect: 0.1, power: 0.4 }, /\/power/],
    ['other looks', { effect: 0.1, looks: 'weekly' as never }, /one of any-time, once/],
  ])('refuses %s', (_, options, message) => {
    expect(() => designHoldout({ ...plan, ...options })).toThrow(message);
  });
});
