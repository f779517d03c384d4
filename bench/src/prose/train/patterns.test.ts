import { describe, expect, it } from 'vitest';
import { CATEGORY_RANK } from '../../../../packages/contracts/src/review/prose/category.ts';
import { patternSentences, writtenFrom } from './patterns.ts';

const LISTS = `
@who = Host | Creator
@when = by 3 May 2027 | within five days // {time:soon} | {time:in due course}
`;

const marked = (patterns: string) =>
  writtenFrom([`${LISTS}\n${patterns}`]).map(({ text, marks }) => ({
    text,
    marks: marks.map(({ category, start, end }) => `${category}: ${text.slice(start, end)}`),
  }));

describe('sentences from patterns', () => {
  it('are exact throughout, or vague in one slot', () => {
    const sentences = marked('c The @who films <two // {quantity:several}> videos @when.');
    const vague = sentences.filter(({ marks }) => marks.length > 0);
    expect(sentences.filter(({ marks }) => marks.length > 1)).toEqual([]);
    expect(new Set(vague.flatMap(({ marks }) => marks))).toEqual(
      new Set(['quantity: several', 'time: soon', 'time: in due course']),
    );
    const clear = sentences.filter(({ marks }) => marks.length === 0).map(({ text }) => text);
    expect(clear.length).toBeGreaterThan(1);
    for (const text of clear)
      expect(text).toMatch(
        /^The (Host|Creator) films two videos (by 3 May 2027|within five days)\.$/,
      );
  });

  it('choose each alternative before any of them comes again', () => {
    const [first, second] = marked('c The @who sings.').map(({ text }) => text);
    expect(new Set([first, second])).toEqual(new Set(['The Host sings.', 'The Creator sings.']));
  });

  it('are the same each time', () => {
    const pattern = 'p @who, go live @when!';
    expect(marked(pattern)).toEqual(marked(pattern));
  });

  it('name a list that is not there', () => {
    expect(() => marked('c The @whom sings.')).toThrow('@whom');
  });
});

it.each(['en', 'zh-Hans'] as const)('patterns in %s mark words of a category', (language) => {
  const sentences = patternSentences(language);
  expect(sentences.length).toBeGreaterThan(3000);
  for (const { text, marks } of sentences) {
    expect(text, text).not.toMatch(/[<>{}|@]/);
    for (const { category, start, end } of marks) {
      expect(CATEGORY_RANK, text).toContain(category);
      expect(end, text).toBeGreaterThan(start);
    }
  }
});
