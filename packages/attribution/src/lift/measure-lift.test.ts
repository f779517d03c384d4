import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import { describe, expect, it } from 'vitest';
import { newcombeInterval } from './intervals/difference.ts';
import { measureLift } from './measure-lift.ts';

const arms = {
  treatment: { people: 20_000, converted: 900 },
  control: { people: 20_000, converted: 700 },
};

describe('measureLift', () => {
  it('says what was caused only where the arms are what chance would have assigned', () => {
    const fair = measureLift(arms, { share: 0.5, looks: 'once' });
    expect(fair.buyers.caused?.estimate).toBeCloseTo(200, 9);
    expect(fair.findings).toEqual([]);
    const unfair = measureLift(arms, { share: 0.6, looks: 'once' });
    expect(unfair.buyers.caused).toBeNull();
    expect(unfair.buyers.difference).toEqual(fair.buyers.difference);
    expect(unfair.findings).toMatchObject([{ code: 'ARMS_UNBALANCED', severity: 'error' }]);
  });

  it('looked at once, uses the interval of a single look', () => {
    const { buyers } = measureLift(arms, { share: 0.5, looks: 'once' });
    expect(buyers.difference.interval).toEqual(newcombeInterval(arms.treatment, arms.control));
    expect(buyers.direction).toBe('more');
    const turned = { treatment: arms.control, control: arms.treatment };
    expect(measureLift(turned, { share: 0.5 }).buyers.direction).toBe('less');
  });

  it('has no interval at any time before twenty people bought in each arm', () => {
    const few = { ...arms, control: { people: 20_000, converted: 19 } };
    const { buyers, findings } = measureLift(few, { share: 0.5 });
    expect([buyers.difference.interval, buyers.ratio?.interval]).toEqual([null, null]);
    expect(buyers.direction).toBe('not-shown');
    expect(findings).toMatchObject([{ code: 'FEW_CONVERSIONS', path: '/arms/control' }]);
    expect(measureLift(few, { share: 0.5, looks: 'once' }).buyers.direction).toBe('more');
  });

  it('has no interval of spending at any time before fifty people bought in each arm', () => {
    const spent = (count: number) => ({
      ...{ people: 1_000, converted: count },
      spent: Array.from({ length: count }, (_, place) => 1_000 + place),
    });
    const [most, enough] = [{ treatment: spent(200), control: spent(49) }, spent(50)];
    const { spending, buyers, findings } = measureLift(most, { share: 0.5 });
    expect([spending?.difference.interval, buyers.direction]).toEqual([null, 'more']);
    expect(findings).toMatchObject([{ code: 'FEW_CONVERSIONS', path: '/arms/control' }]);
    const later = measureLift({ ...most, control: enough }, { share: 0.5 });
    expect([later.spending?.direction, later.findings]).toEqual(['more', []]);
  });

  it('compares spending per person assigned, those who bought nothing included', () => {
    const spent = (people: number, each: number, count: number) => ({
      ...{ people, converted: count },
      spent: Array.from({ length: count }, (_, place) => each + (place % 2)),
    });
    const both = { treatment: spent(1_000, 2_000, 100), control: spent(1_000, 1_000, 100) };
    const { spending, buyers } = measureLift(both, { share: 0.5, looks: 'once' });
    expect(spending?.difference.estimate).toBeCloseTo(100, 9);
    expect(spending?.caused?.estimate).toBeCloseTo(100_000, 6);
    expect(spending?.direction).toBe('more');
    expect(buyers.direction).toBe('not-shown');
    const ratios = (['fieller', 'delta', { random: seededUniform(1) }] as const).map(
      (ratio) => measureLift(both, { share: 0.5, looks: 'once', ratio }).spending?.ratio?.interval,
    );
    // Three ways to one thing: near each other, and none equal to another.
    for (const interval of ratios) {
      expect(interval?.lower).toBeGreaterThan(1.4);
      expect(interval?.upper).toBeLessThan(2.8);
    }
    expect(new Set(ratios.map((it) => it?.lower)).size).toBe(3);
  });

  it.each([
    ['more buyers than people', { people: 10, converted: 11 }, /at most as many who bought/],
    ['one person', { people: 1, converted: 0 }, /at least 2 people/],
    ['a negative sum', { people: 9, converted: 1, spent: [-1] }, /\/treatment\/spent\/0/],
    ['more sums than people', { people: 2, converted: 2, spent: [1, 1, 1] }, /one sum for each/],
    ['nothing', undefined, /\/treatment/],
  ])('refuses %s', (_, treatment, message) => {
    expect(() => measureLift({ ...arms, treatment: treatment as never }, { share: 0.5 })).toThrow(
      message,
    );
  });

  it('refuses a level or a share out of range', () => {
    expect(() => measureLift(arms, { share: 0.5, level: 95 })).toThrow(/above 0.5 and below 1/);
    expect(() => measureLift(arms, { share: 0 })).toThrow(/\/share/);
  });
});
