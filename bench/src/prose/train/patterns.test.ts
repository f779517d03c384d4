import { describe, expect, it } from 'vitest';
import { CATEGORY_RANK } from '../../../../packages/contracts/src/review/prose/category.ts';
import { otherHands, patternSentences, writtenFrom } from './patterns.ts';

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

  it('are vague in two slots where obligations are told apart', () => {
    const pattern =
      'c The @who films <two // {quantity:several}> videos ¦and is paid <EUR 5 // {standard:fairly}> @when.';
    const sentences = marked(pattern);
    expect(sentences.filter(({ text }) => text.includes('¦'))).toEqual([]);
    const both = sentences.filter(({ marks }) => marks.length > 1).map(({ marks }) => marks);
    expect(both).toContainEqual(['quantity: several', 'standard: fairly']);
    const within = sentences.flatMap(({ marks }) => marks).filter((it) => it.includes('fairly '));
    expect(within.length).toBeGreaterThan(0);
    for (const mark of within) expect(mark).toMatch(/^time: fairly (soon|in due course)$/);
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
  const sentences = [patternSentences(language), ...otherHands(language)].flat();
  expect(sentences.length).toBeGreaterThan(9000);
  for (const { text, marks } of sentences) {
    expect(text, text).not.toMatch(/[<>{}|@]/);
    for (const { category, start, end } of marks) {
      expect(CATEGORY_RANK, text).toContain(category);
      expect(end, text).toBeGreaterThan(start);
    }
  }
});
