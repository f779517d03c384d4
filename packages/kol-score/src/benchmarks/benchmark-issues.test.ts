import { describe, expect, it } from 'vitest';
import { benchmarkIssues } from './benchmark-issues.ts';
import { ILLUSTRATIVE_BENCHMARKS } from './benchmarks.ts';

const pathsOf = (change: object): string[] =>
  benchmarkIssues({ ...ILLUSTRATIVE_BENCHMARKS, ...change }).map(({ path }) => path);

describe('benchmarks', () => {
  it('may leave out what has a default, and nothing else', () => {
    const { activity: _, video: __, ...required } = ILLUSTRATIVE_BENCHMARKS;
    expect(benchmarkIssues(required)).toEqual([]);
    for (const key of Object.keys(required))
      expect(
        benchmarkIssues(Object.fromEntries(Object.entries(required).filter(([it]) => it !== key))),
      ).not.toEqual([]);
  });

  it('are refused for a figure that is missing or out of range in what they do give', () => {
    const { video, activity } = ILLUSTRATIVE_BENCHMARKS;
    expect(pathsOf({ video: { ...video, orderRate: 0 } })).toEqual(['/video/orderRate']);
    expect(pathsOf({ activity: { ...activity, alpha: -1 } })).toEqual(['/activity/alpha']);
    expect(pathsOf({ video: {} }).length).toBe(Object.keys(video ?? {}).length);
    expect(pathsOf({ activity: null })).toEqual(['/activity']);
  });

  it('have shares of people as the background of interests', () => {
    expect(pathsOf({ interestBackground: { beauty: 0.3, 'a/b~c': 0 } })).toEqual([]);
    expect(pathsOf({ interestBackground: { 'a/b~c': 1.5, x: '1' } })).toEqual([
      '/interestBackground/a~1b~0c',
      '/interestBackground/x',
    ]);
    expect(pathsOf({ interestBackground: 3 })).toEqual(['/interestBackground']);
  });
});
