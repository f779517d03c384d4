import { type Brief, money } from '@livelane/contracts/vocabulary';
import { drawGamma, drawNormal, drawPoisson } from '@livelane/contracts/vocabulary/probability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { adviceOn } from './advice.ts';
import type { Candidate } from './candidate.ts';
import { learnRates, type ObservedLive, type Prospect } from './learn-rates.ts';
import { isPlannable, outlookOf } from './outlook.ts';
import { pilotSize } from './pilot-size.ts';
import { planPilot } from './plan-pilot.ts';
import { within } from './policies/policy.ts';
import { amountExceeded, chanceAbove, type LiveOutlook } from './profit-distribution.ts';
import { valueOfInformation } from './value-of-information.ts';

const candidate = fc.record<Candidate>({
  id: fc.constant('a'),
  followers: fc.integer({ min: 300, max: 10_000_000 }),
  fee: fc.integer({ min: 1, max: 1_000_000 }),
  viewers: fc.double({ min: 10, max: 100_000, noNaN: true }),
  unit: fc.double({ min: 1, max: 10_000, noNaN: true }),
  shape: fc.double({ min: 0.5, max: 500, noNaN: true }),
  exposure: fc.double({ min: 0.01, max: 50, noNaN: true }),
  lives: fc.constant(0),
});

describe('the value of information', () => {
  it('is never negative, and nothing once no live can follow', () => {
    fc.assert(
      fc.property(candidate, fc.integer({ min: 0, max: 20 }), (one, livesAfter) => {
        const value = valueOfInformation(one, { betweenLives: 0.1, livesAfter });
        expect(value).toBeGreaterThanOrEqual(0);
        if (livesAfter === 0) expect(value).toBe(0);
      }),
    );
  });

  it('agrees with simulating the live and deciding afterwards', () => {
    const draws = drawsFrom(7);
    const one = {
      id: 'a',
      followers: 1,
      fee: 30_000,
      viewers: 2_000,
      unit: 900,
      shape: 2,
      exposure: 0.16,
      lives: 0,
    };
    const today = (one.viewers / 1000) * one.unit * (one.shape / one.exposure) - one.fee;
    let sum = 0;
    const runs = 40_000;
    for (let i = 0; i < runs; i++) {
      const rate = draws.gamma(one.shape) / one.exposure;
      const sold = draws.poisson((one.viewers / 1000) * rate);
      const updated = (one.shape + sold) / (one.exposure + one.viewers / 1000);
      sum += Math.max(0, (one.viewers / 1000) * one.unit * updated - one.fee);
    }
    const simulated = 5 * (sum / runs - Math.max(0, today));
    const value = valueOfInformation(one, { betweenLives: 0, livesAfter: 5 });
    expect(value / simulated).toBeGreaterThan(0.95);
    expect(value / simulated).toBeLessThan(1.05);
  });
});

describe('the size of a pilot', () => {
  it('never grows with what is known already, nor with a wider interval', () => {
    fc.assert(
      fc.property(candidate, fc.double({ min: 0.2, max: 3, noNaN: true }), (one, width) => {
        const lives = (shape: number, wanted: number) =>
          pilotSize(
            { ...one, shape, exposure: one.exposure * (shape / one.shape) },
            { width: wanted, betweenLives: 0.1 },
          ) ?? Number.POSITIVE_INFINITY;
        expect(lives(one.shape * 2, width)).toBeLessThanOrEqual(lives(one.shape, width));
        expect(lives(one.shape, width * 2)).toBeLessThanOrEqual(lives(one.shape, width));
      }),
    );
  });

  it('is worked out by hand: 16 conversions have an interval of 0.82 of their mean', () => {
    // Quantiles of χ²(32) at 5 % and 95 % are 20.072 and 46.194: (46.194 − 20.072) / 2 / 16 = 0.8163.
    const unsure = { viewers: 1_000, shape: 1, exposure: 0.2 };
    // 15 conversions are missing, a live of 5 expected conversions adds 5 without variation between lives.
    expect(pilotSize(unsure, { width: 0.8164, betweenLives: 0 })).toBe(3);
    expect(pilotSize(unsure, { width: 0.8164, betweenLives: 0.2 })).toBe(6);
  });
});

describe('the chance of a profit', () => {
  const outlook: LiveOutlook = {
    logMean: Math.log(2_000),
    logSd: 0.5,
    shape: 4,
    exposure: 0.3,
    unit: 900,
  };

  it('agrees with simulation', () => {
    const draws = drawsFrom(11);
    const runs = 60_000;
    let above = 0;
    for (let i = 0; i < runs; i++) {
      const thousands = Math.exp(outlook.logMean + outlook.logSd * draws.normal()) / 1000;
      if ((thousands * 900 * draws.gamma(4)) / 0.3 > 20_000) above++;
    }
    expect(Math.abs(chanceAbove(20_000, outlook) - above / runs)).toBeLessThan(0.01);
  });

  it('at the offered fee is 80 %; a fee below it scales, one far above it stops', () => {
    const offer = amountExceeded(0.8, outlook);
    expect(chanceAbove(offer, outlook)).toBeCloseTo(0.8, 3);
    expect(adviceOn(outlook, offer - 1).verdict).toBe('scale');
    expect(adviceOn(outlook, offer * 2)).toMatchObject({ verdict: 'renegotiate', offer });
    expect(adviceOn(outlook, offer * 11).verdict).toBe('stop');
    expect(adviceOn({ ...outlook, unit: -5 }, 100)).toEqual({
      verdict: 'stop',
      chanceOfProfit: 0,
      offer: 0,
    });
  });
});

describe('a creator who asks for nothing', () => {
  const grade = (followers: number | null, change: Partial<Brief> = {}) => {
    const { fee: _, ...silent } = AFFORDABLE;
    const profile = { ...silent, followers, posts: [], audience: {}, languages: [] };
    const fee = { fixed: money('USD', 0n), commission: 100_000 };
    return gradeCreator({ ...profile, fee }, { ...briefFor(), ...change }, { asOf: AS_OF });
  };
  const adviceFor = (followers: number | null, change: Partial<Brief> = {}) => {
    const found = grade(followers, change);
    return isPlannable(found) ? adviceOn(outlookOf(found), 0) : undefined;
  };

  it('may sell nothing: the chance is that of a sale at all, as simulated', () => {
    const draws = drawsFrom(5);
    const outlook = { logMean: Math.log(90), logSd: 0.9, shape: 0.9, exposure: 0.2, unit: 700 };
    let sold = 0;
    for (let run = 0; run < 40_000; run++) {
      const thousands = Math.exp(outlook.logMean + outlook.logSd * draws.normal()) / 1000;
      if (draws.poisson((thousands * draws.gamma(0.9)) / 0.2) > 0) sold++;
    }
    expect(Math.abs(chanceAbove(0, outlook) - sold / 40_000)).toBeLessThan(0.01);
    expect(chanceAbove(0, { ...outlook, delivered: 0.5 })).toBeCloseTo(
      chanceAbove(0, outlook) / 2,
      12,
    );
    expect(chanceAbove(300, outlook)).toBe(chanceAbove(0, { ...outlook, samples: 300 }));
  });

  it('is neither sure to earn nor stopped, where nothing is known and nothing can be lost', () => {
    for (const followers of [null, 3_000, 200_000]) {
      const advice = adviceFor(followers);
      expect(advice?.chanceOfProfit).toBeLessThan(1);
      expect(advice?.chanceOfProfit).toBeGreaterThan(0);
      expect(advice?.verdict).not.toBe('stop');
    }
    expect(adviceFor(3_000)?.verdict).toBe('renegotiate');
    const costs = { samples: money('USD', 20_000n), noShow: 100_000 };
    expect(adviceFor(3_000, costs)).toMatchObject({ verdict: 'stop', offer: 0 });
    expect(adviceFor(200_000, costs)?.chanceOfProfit).toBeLessThan(0.9);
  });

  it('does not lead a pilot before one who is worth more', () => {
    const awareness = { goals: ['awareness' as const] };
    const paid = { ...grade(900_000, awareness), creator: { ...grade(1).creator, id: 'z-paid' } };
    const { terms } = paid.expectation;
    const fee = { ...terms!, fixedFee: money('USD', 2_000n) };
    const dear = { ...paid, expectation: { ...paid.expectation, terms: fee } };
    const plan = planPilot([grade(500, awareness), dear], { budget: money('USD', 100_000n) });
    expect(plan.chosen.map(({ creatorId }) => creatorId)).toEqual(['z-paid', AFFORDABLE.id]);
  });
});

describe('learning over the lives of a campaign', () => {
  const prospects = Array.from(
    { length: 40 },
    (_, at): Prospect => ({
      id: `c${at}`,
      followers: 10 ** (4 + at / 20),
      fee: 10_000,
      unit: 900,
      viewers: 1_000,
      per1000: 10,
    }),
  );

  it('leaves the prior as it is without lives', () => {
    for (const one of learnRates(prospects, [])) {
      expect(one.shape / one.exposure).toBeCloseTo(10, 9);
      expect(one.viewers).toBeCloseTo(1_000, 9);
    }
  });

  it('raises who sold, and everybody else with them where many sold', () => {
    const lives = prospects
      .slice(0, 20)
      .map(({ id }): ObservedLive => ({ creatorId: id, viewers: 1_000, conversions: 40 }));
    const after = learnRates(prospects, lives);
    const mean = (at: number) => (after[at]?.shape ?? 0) / (after[at]?.exposure ?? 1);
    expect(mean(0)).toBeGreaterThan(30);
    expect(mean(39)).toBeGreaterThan(13);
    const one = learnRates(prospects, lives.slice(0, 1));
    expect((one[0]?.shape ?? 0) / (one[0]?.exposure ?? 1)).toBeGreaterThan(25);
    expect((one[39]?.shape ?? 0) / (one[39]?.exposure ?? 1)).toBeLessThan(13);
  });

  it('a live without a sale lowers its creator', () => {
    const [first] = learnRates(prospects, [{ creatorId: 'c0', viewers: 5_000, conversions: 0 }]);
    expect((first?.shape ?? 0) / (first?.exposure ?? 1)).toBeLessThan(5);
  });
});

describe('choosing within a budget', () => {
  it('never spends more, and takes who fits after who does not', () => {
    const fees = fc.array(fc.record({ fee: fc.integer({ min: 0, max: 100 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(fees, fc.integer({ min: 0, max: 500 }), (all, money) => {
        const chosen = within(money, all, (at) => all[at]?.fee ?? null);
        const spent = chosen.reduce((sum, at) => sum + (all[at]?.fee ?? 0), 0);
        expect(spent).toBeLessThanOrEqual(money);
        for (const [at, { fee }] of all.entries())
          if (!chosen.includes(at)) expect(spent + fee).toBeGreaterThan(money);
      }),
    );
  });
});

describe('draws', () => {
  const { uniform } = drawsFrom(3);
  const momentsOf = (draw: () => number) => {
    const all = Array.from({ length: 60_000 }, draw);
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
    return [mean, all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length] as const;
  };
  it.each([
    ['normal', () => drawNormal(uniform), [0, 1]],
    ['gamma of a small shape', () => drawGamma(0.4, uniform), [0.4, 0.4]],
    ['gamma', () => drawGamma(7, uniform), [7, 7]],
    ['poisson', () => drawPoisson(3, uniform), [3, 3]],
    ['poisson of a large mean', () => drawPoisson(900, uniform), [900, 900]],
  ])('%s has its mean and variance', (_, draw, moments) => {
    const [mean = 0, variance = 0] = moments;
    const [m, v] = momentsOf(draw);
    expect(Math.abs(m - mean)).toBeLessThan(0.03 * Math.max(1, Math.sqrt(variance)));
    expect(Math.abs(v / variance - 1)).toBeLessThan(0.05);
  });
});
