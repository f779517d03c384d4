import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN_FORMATS, FORMATS, ZH_HANS_FORMATS } from './formats.ts';

const day = fc.date({
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('formats', () => {
  it.each([
    ['en', 'en-GB'],
    ['zh-Hans', 'zh-CN'],
  ] as const)('of %s write the dates that Intl writes', (language, tag) => {
    const intl = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        expect(FORMATS[language].date(date.toISOString().slice(0, 10))).toBe(intl.format(date));
      }),
    );
  });

  it.each([
    [7200, '2 hours', '2小时'],
    [3600, '1 hour', '1小时'],
    [5400, '90 minutes', '90分钟'],
    [61, '61 seconds', '61秒'],
    [1, '1 second', '1秒'],
  ])('write %d seconds in the largest whole unit', (seconds, english, chinese) => {
    expect([EN_FORMATS.duration(seconds), ZH_HANS_FORMATS.duration(seconds)]).toEqual([
      english,
      chinese,
    ]);
  });

  it.each([
    [[], 'none', '无'],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a和b'],
    [['a', 'b', 'c'], 'a, b and c', 'a、b和c'],
  ])('list %j', (items, english, chinese) => {
    expect([EN_FORMATS.list(items), ZH_HANS_FORMATS.list(items)]).toEqual([english, chinese]);
  });

  it('write local times with their zone, and spans from one to the other', () => {
    const [from, to] = ['2026-12-05 18:00', '2026-12-05T19:00'];
    expect(EN_FORMATS.dateTime(from, 'Asia/Tokyo')).toBe('5 December 2026, 18:00 (Asia/Tokyo)');
    expect(ZH_HANS_FORMATS.dateTime(from, 'Asia/Tokyo')).toBe('2026年12月5日 18:00（Asia/Tokyo）');
    expect(EN_FORMATS.span(from, to, 'UTC')).toBe(
      'from 5 December 2026, 18:00 until 5 December 2026, 19:00 (UTC)',
    );
    expect(ZH_HANS_FORMATS.span(from, to, 'UTC')).toBe(
      '2026年12月5日 18:00起至2026年12月5日 19:00止（UTC）',
    );
  });

  it('count days, and other things with their nouns', () => {
    expect([EN_FORMATS.days(1), EN_FORMATS.days(2), ZH_HANS_FORMATS.days(2)]).toEqual([
      '1 day',
      '2 days',
      '2日',
    ]);
    expect(EN_FORMATS.calendarDays(7, 'UTC')).toBe('7 calendar days (UTC)');
    expect(ZH_HANS_FORMATS.calendarDays(7, 'UTC')).toBe('7个自然日（UTC）');
    expect(EN_FORMATS.count(1, 'post', 'posts')).toBe('1 post');
    expect(EN_FORMATS.count(3, 'post', 'posts')).toBe('3 posts');
    expect(ZH_HANS_FORMATS.count(3, '条内容', '')).toBe('3条内容');
  });
});
