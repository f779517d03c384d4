import { readFileSync } from 'node:fs';
import type { Period } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { creditOrders } from '../credit/credit-orders.ts';
import { anOrder, aTouch } from '../records/records.fixture.ts';
import type { Touch } from '../records/touch.ts';
import { policyOfPlatform } from './policy-of-platform.ts';
import { PLATFORM_PRESETS, type Platform, type PlatformPreset } from './presets.ts';

const HOUR = 3_600_000;
const ordered = Date.parse('2026-11-22T14:00:00Z');
const before = (hours: number, parts: Partial<Touch> = {}): Touch =>
  aTouch({
    id: `${parts.kind ?? 'click'}-${hours}`,
    at: new Date(ordered - hours * HOUR).toISOString() as Touch['at'],
    ...parts,
  });
const paid = (platform: Platform, touches: readonly Touch[], order = {}) =>
  creditOrders(
    { touches, orders: [anOrder(order)] },
    policyOfPlatform(platform, { codes: [{ code: 'EVE10', creator: 'eve' }] }),
  ).sales[0]?.credits.map(({ to }) => (to.party === 'nobody' ? 'nobody' : to.id));

const view = { kind: 'post-view', creator: 'noor' } as const;

describe('presets of platforms', () => {
  // Hours of the windows, as the platforms document them.
  it.each<[Platform, number, number | null]>([
    ['tiktok-shop-ads', 168, 24],
    ['tiktok-live-shopping-ads', 168, 24],
    ['amazon-attribution', 336, null],
    ['meta-7-day-click-1-day-view', 168, 24],
    ['meta-1-day-click', 24, null],
    ['appsflyer', 168, 24],
    ['adjust', 168, 24],
    ['dub', 2160, null],
    ['impact', 720, null],
  ])('%s: a click for %i hours, a view for %j', (platform, click, seen) => {
    expect(paid(platform, [before(click - 0.01)])).toEqual(['mia']);
    expect(paid(platform, [before(click)])).toEqual(['nobody']);
    expect(paid(platform, [before((seen ?? 1) - 0.01, view)])).toEqual([
      seen === null ? 'nobody' : 'noor',
    ]);
    if (seen !== null) expect(paid(platform, [before(seen, view)])).toEqual(['nobody']);
  });

  it('TikTok: the click of 50 hours ago before the view of an hour ago, then the later click', () => {
    const clicks = [before(50), before(1, { ...view })];
    expect(paid('tiktok-shop-ads', clicks)).toEqual(['mia']);
    expect(paid('tiktok-shop-ads', [...clicks, before(2, { creator: 'ana' })])).toEqual(['ana']);
  });

  it('TikTok LIVE: a click in the room counts 30 minutes for orders there', () => {
    const click = (hours: number) => [before(hours, { kind: 'pin-click', sessionId: 'S1' })];
    const order = { inRoom: 'S1' };
    expect(paid('tiktok-live-shopping-ads', click(0.49), order)).toEqual(['mia']);
    expect(paid('tiktok-live-shopping-ads', click(0.5), order)).toEqual(['nobody']);
    expect(paid('tiktok-live-shopping-ads', click(0.5))).toEqual(['mia']);
  });

  it('codes come before clicks, and every preset has its source and its day', () => {
    for (const [platform, { source, readOn }] of Object.entries(PLATFORM_PRESETS)) {
      expect(paid(platform as Platform, [before(1)], { codes: ['eve10'] })).toEqual(['eve']);
      expect([new URL(source).protocol, Number.isNaN(Date.parse(readOn))]).toEqual([
        'https:',
        false,
      ]);
    }
  });

  it.each(['constructor', 'tiktok', ''])('are not found under "%s"', (name) => {
    expect(() => policyOfPlatform(name as Platform)).toThrow('expected one of tiktok-shop-ads');
  });

  it('are those of the table in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const words = (period: Period | undefined): string => {
      if (period?.basis !== 'elapsed') return '–';
      const days = period.seconds / 86_400;
      return days < 1 ? `${period.seconds / 60} minutes` : `${days} day${days > 1 ? 's' : ''}`;
    };
    const presets: Readonly<Record<string, PlatformPreset>> = PLATFORM_PRESETS;
    for (const [platform, { windows, classes, source }] of Object.entries(presets)) {
      const view = classes.some((kinds) => kinds.includes('post-view')) ? windows.view : undefined;
      const cells = [words(windows.click), words(view), words(windows.inRoom)];
      expect(readme).toContain(
        `| \`${platform}\` | ${cells.join(' | ')} | [${new URL(source).host}](${source}) |`,
      );
    }
  });
});
