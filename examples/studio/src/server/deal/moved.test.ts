import { SAMPLE_PLAN } from '@livelane/rtc/testing';
import { expect, it } from 'vitest';
import { moved } from './deal.ts';

const NOTE = {
  en: 'Starts 2026-10-24 09:00 by the clock of Asia/Seoul.',
  'zh-Hans': '当地（Asia/Seoul）时间 2026-10-24 09:00 开播。',
};
const OTHER = { en: 'The label reads “광고”.', 'zh-Hans': '广告标注用语：“광고”。' };

it('a plan that begins at another instant says so by the clock of each market', () => {
  const place = { market: 'KR', language: 'ko', notes: [NOTE, OTHER], reviewedBy: null };
  const plan = { ...SAMPLE_PLAN, localization: [place] };
  const { window, localization } = moved(plan, Date.parse('2026-12-01T12:30:00Z'));
  expect(window.start).toBe('2026-12-01T12:30:00.000Z');
  const length = ({ start, end }: typeof window) => Date.parse(end) - Date.parse(start);
  expect(length(window)).toBe(length(plan.window));
  // Seoul is nine hours ahead.
  expect(localization[0]?.notes).toEqual([
    {
      en: 'Starts 2026-12-01 21:30 by the clock of Asia/Seoul.',
      'zh-Hans': '当地（Asia/Seoul）时间 2026-12-01 21:30 开播。',
    },
    OTHER,
  ]);
});
