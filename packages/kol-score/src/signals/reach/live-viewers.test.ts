import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import type { PastLive } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { readOf } from '../grade-input.fixture.ts';
import { SAID_BY } from '../said.ts';
import { nextLiveViewers } from './live-viewers.ts';

const prior = ILLUSTRATIVE_BENCHMARKS.reach;
const live: PastLive = {
  viewers: 9_000,
  conversions: null,
  minutes: 60,
  category: 'beauty',
  source: 'measured',
};

function next(followers: number | null, lives: PastLive[]) {
  return readOf({ profile: { ...AFFORDABLE, followers, lives } })(nextLiveViewers)[0];
}

describe('viewers of the next live', () => {
  it('are the benchmark without past lives: ten times the followers, 10^0.85 times the viewers', () => {
    expect(Math.exp(next(100_000, []).known.logMean)).toBeCloseTo(2000, 9);
    expect(Math.exp(next(1_000_000, []).known.logMean)).toBeCloseTo(2000 * 10 ** 0.85, 6);
  });

  it('move toward past lives by their precision, less for declared ones', () => {
    const [measured, declared] = [
      next(100_000, [live]),
      next(100_000, [{ ...live, source: 'declared' }]),
    ];
    const moved = (share: number): number => (1 - share) * Math.log(2000) + share * Math.log(9000);
    expect(measured.known.logMean).toBeCloseTo(moved(0.7 ** 2 / (0.7 ** 2 + 0.5 ** 2)), 12);
    expect(declared.known.logMean).toBeCloseTo(moved(0.7 ** 2 / (0.7 ** 2 + 0.5 ** 2 / 0.3)), 12);
    expect(measured.known.logSd).toBeLessThan(next(100_000, []).known.logSd);
  });

  it('move by half as much of a live of a quarter of an hour, or of another category', () => {
    const moved = 0.7 ** 2 / (0.7 ** 2 + 0.5 ** 2 / 0.5);
    const logMean = (1 - moved) * Math.log(2000) + moved * Math.log(9000);
    for (const change of [{ minutes: 15 }, { category: 'food' }])
      expect(next(100_000, [{ ...live, ...change }]).known.logMean).toBeCloseTo(logMean, 12);
    expect(next(100_000, [{ ...live, minutes: 0 }]).observed).toBe(false);
  });

  it('are assumed at the tenth percentile of such accounts, from which past lives lead away', () => {
    const tenth = Math.log(2000) - 1.2815515655446004 * 0.7;
    expect(next(100_000, [])).toMatchObject({
      assumed: { logMean: expect.closeTo(tenth, 9) },
      observed: false,
    });
    const one = next(100_000, [live]);
    const weight = 0.7 ** 2 / (0.7 ** 2 + 0.5 ** 2);
    // More than the median was shown, so that the rest is taken to be nearer to the median by the weight of the live.
    const rest = (1 - weight) * tenth + weight * Math.log(2000);
    expect(one.assumed.logMean).toBeCloseTo((1 - weight) * rest + weight * Math.log(9000), 9);
    expect(one.observed).toBe(true);
    expect(next(null, []).assumed.logMean).toBeCloseTo(next(4_000, []).assumed.logMean, 12);
  });

  it('rise with what lives show, from below the percentile to above the median', () => {
    const tenth = next(100_000, []).assumed.logMean;
    const shown = (viewers: number) => next(100_000, [{ ...live, viewers }]).assumed.logMean;
    const levels = [50, 400, 700, 900, 1_500, 2_000, 5_000].map(shown);
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(shown(Math.floor(Math.exp(tenth)) - 1)).toBeLessThan(tenth);
    expect(shown(Math.ceil(Math.exp(tenth)))).toBeGreaterThan(tenth);
  });

  it('come from the mean viewers that a marketplace publishes, beside past lives', () => {
    const shop = {
      days: 30,
      lives: 4,
      liveViewers: 9_000,
      videoViews: null,
      source: 'measured',
    } as const;
    const of = (lives: PastLive[]) =>
      readOf({ profile: { ...AFFORDABLE, followers: 100_000, shop, lives } })(nextLiveViewers);
    const four = next(100_000, Array<PastLive>(4).fill(live));
    const published = { ...four, said: { source: SAID_BY.shop, figure: expect.closeTo(9_000, 6) } };
    expect(of([])).toEqual([published]);
    const weak = { ...live, viewers: 500 };
    expect(of([weak])).toEqual([next(100_000, [weak]), published]);
  });

  it('are not learned from rehearsals and scripted sessions', () => {
    for (const purpose of ['rehearsal', 'scripted'] as const)
      expect(next(100_000, [{ ...live, purpose }])).toEqual(next(100_000, []));
    expect(next(100_000, [{ ...live, purpose: 'show' }])).toEqual(next(100_000, [live]));
  });

  it('vary from live to live however many are known, and most if followers are hidden', () => {
    expect(next(100_000, Array<PastLive>(500).fill(live)).known.logSd).toBeGreaterThan(
      prior.liveLogSd,
    );
    expect(next(null, []).known.logSd).toBeGreaterThan(next(100_000, []).known.logSd);
  });
});
