import { expect, it } from 'vitest';
import { renderContract } from '../../render/index.ts';
import { contractOf, fixed, videos } from '../../settlement/cases/deal.fixture.ts';
import type { Clause } from '../schemas.ts';

const quota = (platform: string): Clause => ({
  ...{ clause: 'quota', id: 'quota', platform },
  ...{ pieces: 3, per: 'month', makeGoodDays: 0 },
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
