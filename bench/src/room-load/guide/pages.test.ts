import { expect, test } from 'vitest';
import { pagesOf, readMeasured } from './pages.ts';
import { capacityTable } from './tables.ts';

test('the pages show what was measured, and the presets of the package: node bench/src/room-load/guide/main.ts', () => {
  for (const { path, now, wanted } of pagesOf(readMeasured())) expect(now, path).toBe(wanted);
});

test('more viewers or a larger picture never need fewer nodes, and both languages have the same figures', () => {
  const figures = (language: 'en' | 'zh-Hans') =>
    capacityTable(language)
      .split('\n')
      .slice(2)
      .map((row) => row.split('|').slice(2, 6).map(Number));
  expect(figures('zh-Hans')).toEqual(figures('en'));
  for (const [kbps = 0, viewers = 0, , nodes = 0] of figures('en'))
    for (const [other = 0, others = 0, , theirs = 0] of figures('en'))
      if (other >= kbps && others >= viewers) expect(theirs).toBeGreaterThanOrEqual(nodes);
});
