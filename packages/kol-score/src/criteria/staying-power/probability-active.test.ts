import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../../probability/seeded-draws.fixture.ts';
import { probabilityActive } from './probability-active.ts';

const PRIOR = { r: 1.2, alpha: 3, a: 0.8, b: 2.4 };

/** Mean of a function over a gamma distribution (shape, rate), by the trapezoid rule. */
function overGamma(f: (rate: number) => number, { r, alpha }: typeof PRIOR): number {
  let [sum, total] = [0, 0];
  const [steps, width] = [40_000, 30 / alpha];
  for (let at = 1; at < steps; at++) {
    const rate = (width * at) / steps;
    const density = rate ** (r - 1) * Math.exp(-alpha * rate);
    sum += density * f(rate);
    total += density;
  }
  return sum / total;
}

/** Mean of a function over a beta distribution, by the substitution p = u^(1/a), which has no pole at 0. */
function overBeta(f: (p: number) => number, { a, b }: typeof PRIOR): number {
  let [sum, total] = [0, 0];
  const steps = 40_000;
  for (let at = 0; at < steps; at++) {
    const p = ((at + 0.5) / steps) ** (1 / a);
    const density = (1 - p) ** (b - 1);
    sum += density * f(p);
    total += density;
  }
  return sum / total;
}

describe('the probability to be active', () => {
  it.each([
    { frequency: 0, recency: 0, age: 5 },
    { frequency: 3, recency: 6, age: 9 },
    { frequency: 10, recency: 8, age: 20 },
  ])('is that of the likelihood, integrated over rate and probability to stop: %j', (record) => {
    const { frequency: x, recency: t, age: T } = record;
    // Active: no stop after the first and the x later acts, and no act since. Stopped: at the last one.
    const stays = overBeta((p) => (1 - p) ** (x + 1), PRIOR);
    const stops = overBeta((p) => p * (1 - p) ** x, PRIOR);
    const quiet = overGamma((rate) => rate ** x * Math.exp(-rate * T), PRIOR);
    const gone = overGamma((rate) => rate ** x * Math.exp(-rate * t), PRIOR);
    const active = (stays * quiet) / (stays * quiet + stops * gone);
    expect(probabilityActive(record, PRIOR)).toBeCloseTo(active, 4);
  });

  it('is the share of simulated creators with such a record who go on', () => {
    const draws = drawsFrom(4);
    let [alike, active] = [0, 0];
    for (let at = 0; at < 400_000; at++) {
      const rate = draws.gamma(PRIOR.r) / PRIOR.alpha;
      const [stop, go] = [draws.gamma(PRIOR.a), draws.gamma(PRIOR.b)];
      const p = stop / (stop + go);
      let [time, last, frequency, alive] = [0, 0, 0, draws.uniform() >= p];
      while (alive) {
        time -= Math.log(1 - draws.uniform()) / rate;
        if (time > 10) break;
        [last, frequency] = [time, frequency + 1];
        alive = draws.uniform() >= p;
      }
      if (frequency !== 2 || Math.abs(last - 4) > 0.5) continue;
      alike++;
      if (alive) active++;
    }
    const expected = probabilityActive({ frequency: 2, recency: 4, age: 10 }, PRIOR);
    expect(Math.abs(active / alike - expected)).toBeLessThan(4 * Math.sqrt(0.25 / alike));
  });

  it('falls with silence, the faster the more often somebody acted', () => {
    const record = fc.record({ frequency: fc.nat(40), recency: fc.nat(30), pause: fc.nat(60) });
    fc.assert(
      fc.property(record, ({ frequency, recency, pause }) => {
        const at = (age: number, x = frequency) =>
          probabilityActive({ frequency: x, recency, age }, PRIOR);
        expect(at(recency + pause + 1)).toBeLessThan(at(recency + pause));
        const kept = (x: number) => at(recency + 20, x) / at(recency, x);
        expect(kept(frequency + 5)).toBeLessThan(kept(frequency));
      }),
    );
  });
});
