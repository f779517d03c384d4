import { describe, expect, it } from 'vitest';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import { wordingOf } from '../../wording/wording.ts';
import { readOf } from '../grade-input.fixture.ts';
import type { GradeInput } from '../signal.ts';
import { postWording } from './post-wording.ts';

const [post] = AFFORDABLE.posts;

function wordingFor(texts: readonly (string | null)[], change: Partial<GradeInput> = {}) {
  const posts = texts.map((text, at) => ({
    ...post!,
    id: `p${at}`,
    ...(text === null ? {} : { text }),
  }));
  return readOf({ profile: { ...AFFORDABLE, posts }, ...change })(postWording);
}

describe('the wording of posts', () => {
  it('is the mean of harmless texts and of price words, worked out by hand', () => {
    const found = wordingFor(['cheap', 'luxury', 'vodka', 'hello', null]);
    expect(found).toMatchObject({ texts: 4, sensitive: 1, topics: ['alcohol'] });
    // Harmless: three of five posts. Tone for an affordable product: 1, 0, a half, a half and none.
    expect(found.value.mean).toBeCloseTo((3.5 / 6 + 2.5 / 6) / 2, 12);
    expect(found.value.best).toBeCloseTo((4.5 / 6 + 3.5 / 6) / 2, 12);
  });

  it('wants the words of the product’s tier', () => {
    const of = (text: string, tier: 'affordable' | 'premium') =>
      wordingFor([text], { brief: briefFor(tier) }).value.mean;
    expect(of('cheap', 'affordable')).toBeGreaterThan(of('luxury', 'affordable'));
    expect(of('luxury', 'premium')).toBeGreaterThan(of('cheap', 'premium'));
    expect(of('cheap luxury', 'premium')).toBe(of('hello', 'premium'));
  });

  it('is unknown, and worth nothing in the mean, without texts', () => {
    for (const texts of [[], [null, null]])
      expect(wordingFor(texts).value).toMatchObject({ mean: 0, lower: 0, upper: 1 });
  });

  it('holds a language that the lexicon does not know against nobody', () => {
    expect(wordingFor(['Гарний колір для губ', 'צבע יפה'])).toEqual(wordingFor(['hello', 'there']));
  });

  it('is never worth more with a text withheld, whatever the text says', () => {
    const texts = ['cheap', 'vodka, luxury', 'hello'];
    for (const at of texts.keys()) {
      const withheld = texts.map((text, index) => (index === at ? null : text));
      expect(wordingFor(withheld).value.mean).toBeLessThan(wordingFor(texts).value.mean + 1e-12);
    }
  });

  it('compares the texts with the tone of the brief, by the embedding that is given', () => {
    const tone = ['calm'];
    const embedding = {
      ...{ id: 'table', unrelated: 0, alike: 1 },
      embed: (texts: readonly string[]) =>
        texts.map((text) => (text === 'calm' ? [1, 0] : [0.8, 0.6])),
    };
    const brief = { ...briefFor(), tone };
    const near = wordingFor(['calm', 'loud'], { brief, wording: wordingOf(brief, { embedding }) });
    // Likeness 1 and 0.8; both texts are harmless.
    expect(near.value.mean).toBeCloseTo((2.5 / 3 + 2.3 / 3) / 2, 12);
  });
});
