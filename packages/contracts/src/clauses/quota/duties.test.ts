import { expect, it } from 'vitest';
import { completeContract } from '../../contract/complete.ts';
import { obligationsOf } from '../../life/obligations/list.ts';
import { renderContract } from '../../render/index.ts';
import type { DealEnd } from '../../settlement/agreement/deal-end.ts';
import { contractOf, fixed, videos } from '../../settlement/cases/deal.fixture.ts';
import type { Clause } from '../schemas.ts';

const quota = (platform: string, per: 'week' | 'month' | 'term' = 'month'): Clause => ({
  ...{ clause: 'quota', id: 'quota', platform },
  ...{ pieces: 3, per, makeGoodDays: 0 },
});

it.each([
  ['tiktok-shop', 'publish 3 pieces: at least; on TikTok Shop'],
  // The pieces themselves are for TikTok Shop: the quota leaves no platform to choice.
  ['any', 'publish 3 pieces: at least'],
])('a quota on %s says where pieces count', (platform, duty) => {
  const contract = contractOf([videos('clips', 9), fixed(1_000, 'item'), quota(platform)]);
  const text = renderContract(contract, { language: 'en', format: 'markdown' });
  expect(text).toContain(`| ann | ${duty} | in every month of the term |`);
});

it.each([
  ['month', 3, '2026-10-31'],
  // The last days of the term, which are no whole week, have no quota.
  ['week', 13, '2026-10-07'],
  ['term', 1, '2026-12-31'],
] as const)('a quota of each %s is in the calendar on its last days', (per, count, first) => {
  const contract = contractOf([videos('clips', 9), fixed(1_000, 'item'), quota('any', per)]);
  const complete = completeContract(contract);
  const own = (end: DealEnd | null = null) =>
    obligationsOf(complete, { end }).filter(({ clauseId }) => clauseId === 'quota');
  const all = own();
  expect([all.length, all[0]?.when]).toEqual([count, { on: first }]);
  expect(all[0]?.what.en).toBe('last day: publish 3 pieces: at least');
  expect(new Set(all.map(({ id }) => id)).size).toBe(count);
  // What an early end cuts short is not owed.
  const endsAt = Date.parse('2026-11-15T00:00:00Z');
  const ended = own({
    on: '2026-11-14',
    endsAt,
    noticedAt: endsAt,
    notice: {} as DealEnd['notice'],
  });
  expect(ended.length).toBe({ month: 1, week: 6, term: 0 }[per]);
});
