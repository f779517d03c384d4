import { describe, expect, it } from 'vitest';
import * as MARKETS from '../law/markets.ts';
import { zoneName } from './zone-names.ts';

describe('a zone as prose has it', () => {
  it.each([
    ['America/Los_Angeles', 'Los Angeles time', '洛杉矶时间'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time', '布宜诺斯艾利斯时间'],
    ['Asia/Ho_Chi_Minh', 'Ho Chi Minh time', '胡志明市时间'],
    ['America/Indiana/Knox', 'Knox time', 'America/Indiana/Knox'],
    ['UTC', 'UTC', 'UTC'],
    ['Etc/GMT+5', 'Etc/GMT+5', 'Etc/GMT+5'],
  ])('%s', (zone, english, chinese) => {
    expect(zoneName(zone, 'en')).toBe(english);
    expect(zoneName(zone, 'zh-Hans')).toBe(chinese);
  });

  it('has a Chinese name in the capital of every market with rules of law', () => {
    const zones = Object.values(MARKETS).map(({ zone }) => zone);
    expect(zones.length).toBeGreaterThan(20);
    for (const zone of zones) expect(zoneName(zone, 'zh-Hans')).toMatch(/^\p{Script=Han}+$/u);
  });
});
