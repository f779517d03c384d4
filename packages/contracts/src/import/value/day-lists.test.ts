import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import { importProse } from '../import-prose.ts';

const zone = 'Europe/Rome';
const at = (...days: number[]) =>
  days.map((day) => ({ node: 'local', local: `2027-01-${day}T18:00`, zone }));
const window = (start: string, end: string) => ({
  node: 'window',
  window: { start: `${start}T23:00:00.000Z`, end: `${end}T23:00:00.000Z` },
  zone,
});

/** When pieces are published by a sentence, and the words that leave it open. */
function published(words: string): { publish: unknown; found: readonly string[] } {
  const isChinese = /\p{Script=Han}/u.test(words);
  const text = isChinese
    ? `乙方应于${words}在抖音发布3条短视频。`
    : `The Creator shall publish three Instagram Reels ${words}.`;
  const { clauses, questions } = importProse(text, {
    language: isChinese ? 'zh-Hans' : 'en',
    id: 'draft',
    asOf: '2026-11-30T00:00:00Z',
    cover: { zone },
  });
  const [clause] = clauses.map((it) => it.clause as Clause & { publish?: unknown });
  const asked = questions.filter(({ path }) => path === '/clauses/0/publish');
  return {
    publish: clause?.publish,
    found: asked.flatMap(({ found }) => found.map(({ start, end }) => text.slice(start, end))),
  };
}

describe('several days in one sentence', () => {
  it.each([
    ['on each of 10 January 2027, 17 January 2027 and 24 January 2027, at 18:00', at(10, 17, 24)],
    ['on each of 10, 17 and 24 January 2027, at 18:00', at(10, 17, 24)],
    ['on 10th and 17th January 2027 at 6 pm', at(10, 17)],
    [
      'on 10 January 2027 and 24 January 2027',
      [window('2027-01-09', '2027-01-10'), window('2027-01-23', '2027-01-24')],
    ],
    ['between 10 January 2027 and 24 January 2027', [window('2027-01-09', '2027-01-24')]],
    ['between 10 and 24 January 2027', [window('2027-01-09', '2027-01-24')]],
    ['from 10 to 24 January 2027', [window('2027-01-09', '2027-01-24')]],
    ['on 10-24 January 2027', [window('2027-01-09', '2027-01-24')]],
    ['2027年1月10日、17日及24日18:00', at(10, 17, 24)],
    ['2027年1月10日至24日', [window('2027-01-09', '2027-01-24')]],
  ])('are %s', (words, publish) => {
    expect(published(words).publish).toEqual(publish);
  });

  it.each([
    // Whether the time is that of all three is not said.
    'on 10 January 2027, 17 January 2027 and 24 January 2027, at 18:00',
    'on 24, 17 and 10 January 2027',
    'on 10 January 2027 at 18:00 Ruritania time',
    'on January 10, 17 and 24, 2027',
    '2027年1月10日、1月17日和1月24日',
  ])('are asked for: %s', (words) => {
    const { publish, found } = published(words);
    expect(publish).toBeUndefined();
    expect(found.join()).toContain('10');
  });
});
