import type { Instant } from '@livelane/contracts/vocabulary';
import { expect, it } from 'vitest';
import { type ConversionPosterior, conversionRate } from '../expectation/conversion-posterior.ts';
import { type Draws, drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { fatigueLoad, ILLUSTRATIVE_FATIGUE } from './fatigue.ts';
import { learnedPosteriors } from './learned-posterior.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const dayOf = (days: number): Instant =>
  new Date(START + days * 86_400_000).toISOString() as Instant;

const BETWEEN_LIVES = 0.15;
const PRIOR = { shape: 0.9, exposure: 0.1, campaigns: [] };
const { halfLifeDays } = ILLUSTRATIVE_FATIGUE;

/** Part of the creators whose interval holds the rate of their next live. */
function covered(
  of: { readonly creators: number; readonly lives: number; readonly factor: number },
  draws: Draws,
): number {
  const asOf = dayOf(5 * of.lives);
  const made = Array.from({ length: of.creators }, () => {
    const rate = draws.gamma(PRIOR.shape) / PRIOR.exposure;
    const times = Array.from({ length: of.lives }, (_, at) => ({ at: dayOf(5 * at) }));
    const tired = (at: Instant) => rate * of.factor ** fatigueLoad(at, times, halfLifeDays);
    const lives = times.map(({ at }, index) => {
      const viewers = Math.round(1500 * Math.exp(0.6 * draws.normal()));
      const own = draws.gamma(1 / BETWEEN_LIVES) * BETWEEN_LIVES;
      const conversions = draws.poisson((viewers / 1000) * tired(at) * own);
      return { campaign: `s${index}`, at, conversions, viewers, declared: 0, minutes: 60 };
    });
    const posterior: ConversionPosterior = { ...PRIOR, prior: PRIOR, lives };
    return { posterior, truth: tired(asOf) };
  });
  const learned = learnedPosteriors(
    made.map(({ posterior }) => posterior),
    { asOf, betweenLives: BETWEEN_LIVES, declaredReliability: 1, fatigue: ILLUSTRATIVE_FATIGUE },
  );
  return learned.filter((posterior, at) => {
    const { lower, upper } = conversionRate(posterior).interval;
    const { truth = Number.NaN } = made[at] ?? {};
    return truth >= lower && truth <= upper;
  }).length;
}

it.each([
  {
    fatigue: 'drawn from what is assumed',
    factorOf: (draws: Draws) => 0.93 * Math.exp(0.12 * draws.normal()),
  },
  { fatigue: 'as assumed', factorOf: () => 0.93 },
  { fatigue: 'absent', factorOf: () => 1 },
  { fatigue: 'twice as strong', factorOf: () => 0.86 },
])('90% intervals of the next rate cover 85 to 97% with fatigue $fatigue', ({ factorOf }) => {
  const draws = drawsFrom(7);
  for (const lives of [1, 3, 8]) {
    let inside = 0;
    for (let world = 0; world < 50; world++)
      inside += covered({ creators: 10, lives, factor: factorOf(draws) }, draws);
    expect(inside / 500, `${lives} lives`).toBeGreaterThan(0.85);
    expect(inside / 500, `${lives} lives`).toBeLessThan(0.97);
  }
});
