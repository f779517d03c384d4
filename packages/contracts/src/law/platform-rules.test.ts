import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputIssues, MARKETS, PlatformSchema } from '../vocabulary/index.ts';
import { addDays, instantOfLocal } from '../vocabulary/zones/index.ts';
import { capitalZone, type Day, platformRulesFor } from './index.ts';
import { PLATFORM_RULES } from './platform-rules.ts';
import * as platforms from './platforms.ts';

const asOf = '2026-11-22';
const ids = (platform: string, market: string, day: Day = asOf) =>
  platformRulesFor({ platform, market, asOf: day }).map(({ id }) => id);
const marketOf = ({ markets, except }: (typeof PLATFORM_RULES)[number]) =>
  markets?.[0] ?? (except.includes('US') ? 'JP' : 'US');

describe('rules of platforms', () => {
  it('cite a page, a source, a day of reading and a confidence, in both languages', () => {
    for (const rule of PLATFORM_RULES) {
      expect(rule.citation.length, rule.id).toBeGreaterThan(3);
      expect(rule.source, rule.id).toMatch(/\w\.\w/);
      expect(rule.verifiedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(inputIssues(PlatformSchema, rule.platform), rule.id).toEqual([]);
      expect(Object.keys(rule.says).sort(), rule.id).toEqual(['en', 'zh-Hans']);
      expect(rule.says['zh-Hans'], rule.id).toMatch(/\p{Script=Han}/u);
      expect(rule.dated === 'unknown', rule.id).toBe(rule.effectiveFrom === null);
      for (const market of [...(rule.markets ?? []), ...rule.except])
        expect(MARKETS.has(market), rule.id).toBe(true);
    }
    expect(new Set(PLATFORM_RULES.map(({ id }) => id)).size).toBe(PLATFORM_RULES.length);
    expect(PLATFORM_RULES.length).toBeGreaterThanOrEqual(45);
  });

  it('stand in one file a platform', () => {
    const files = readdirSync(new URL('platforms', import.meta.url));
    const named = Object.values(platforms).map(({ platform }) => `${platform}.ts`);
    expect(named.toSorted()).toEqual(files.toSorted());
  });

  it('quote the numbers of a check that only people can hold against the facts', () => {
    const numbers = PLATFORM_RULES.flatMap(({ check, says }): [unknown, number][] => {
      if (check.check === 'followers') return [[says['en'], check.least]];
      if (check.check !== 'host-age') return [];
      return [check.years, check.accompaniedUntil ?? check.years].map((age) => [says['en'], age]);
    });
    expect(numbers.length).toBeGreaterThanOrEqual(7);
    for (const [sentence, number] of numbers)
      expect(sentence).toContain(number.toLocaleString('en-US'));
  });

  it.each(
    PLATFORM_RULES.filter(({ dated }) => dated === 'day').map((rule) => [rule.id, rule] as const),
  )('%s is not known for the day before, and is on the day', (id, rule) => {
    const [market, from] = [marketOf(rule), rule.effectiveFrom ?? asOf];
    const seat = capitalZone(market) ?? 'UTC';
    expect(ids(rule.platform, market, addDays(from, -1))).not.toContain(id);
    expect(ids(rule.platform, market, from)).toContain(id);
    const lastMinute = instantOfLocal(`${addDays(from, -1)}T23:59`, seat);
    expect(ids(rule.platform, market, lastMinute)).not.toContain(id);
    expect(ids(rule.platform, market, instantOfLocal(`${from}T00:00`, seat))).toContain(id);
  });

  it('tell a page’s own date from a day in force', () => {
    const [rule] = PLATFORM_RULES.filter(({ id }) => id === 'tiktok-shop.id.simulcast');
    expect(rule).toMatchObject({ effectiveFrom: null, dated: 'unknown', pageDate: '2025-08-26' });
    expect(ids('tiktok-shop', 'ID', '2020-01-01')).toContain('tiktok-shop.id.simulcast');
  });

  it('reach the markets that they name, member states by the Union, and leave out the excepted', () => {
    expect(ids('tiktok-shop', 'ID')).toContain('tiktok-shop.id.simulcast');
    expect(ids('tiktok-shop', 'US')).not.toContain('tiktok-shop.id.simulcast');
    expect(ids('line', 'DE')).toContain('line.eu.accounts');
    expect(ids('line', 'JP')).not.toContain('line.eu.accounts');
    expect(ids('tiktok', 'US')).toContain('tiktok.branded-content');
    for (const market of ['DE', 'NO', 'EU'])
      expect(ids('tiktok', market)).not.toContain('tiktok.branded-content');
  });

  it('end on the day after their last', () => {
    expect(ids('x', 'US', '2026-03-01')).toEqual(['x.hashtag']);
    expect(ids('x', 'US', '2026-03-02')).toEqual(['x.declaration']);
  });

  it('are none of a platform without a file, and refuse what is no day', () => {
    expect(ids('own-site', 'US')).toEqual([]);
    for (const day of ['22.11.2026', '2026-02-30'])
      expect(() => ids('tiktok', 'US', day as Day)).toThrow(
        expect.objectContaining({ code: 'INPUT_INVALID' }),
      );
  });
});
