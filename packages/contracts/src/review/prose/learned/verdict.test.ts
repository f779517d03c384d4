import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_RANK } from '../category.ts';
import { readerFor } from '../review-prose.ts';
import { sentencesOf } from '../sentences.ts';
import { LABELS, LIGHTEST, modelOf, signOf } from './model.ts';
import { spanFeatures } from './span-features.ts';
import { verdictOf } from './verdict.ts';

const signs = (numbers: readonly number[]) => numbers.map(signOf).join('');

/** A model with one feature, of number 0. */
const modelWith = (weights: readonly number[], pairs: readonly number[]) =>
  modelOf({
    pairs: Array.from({ length: LABELS * LABELS }, (_, pair) => pairs[pair] ?? 0),
    ...{ distances: signs([0, 1]), counts: signs([weights.length]) },
    labels: signs(weights.map((_, label) => label)),
    weights: signs(weights.map((weight) => weight - LIGHTEST)),
  });

const whole = (most: number) =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: LABELS, maxLength: LABELS });

describe('the verdict on a candidate', () => {
  it('is the category that weighs most, by how much more than none', () => {
    fc.assert(
      fc.property(whole(40), whole(100), (weights, pairs) => {
        const sums = weights.map((weight, label) => weight + (pairs[label] ?? 0));
        const ofCategories = CATEGORY_RANK.map((_, rank) => sums[1 + 2 * rank] ?? 0);
        const { category, margin } = verdictOf([0], modelWith(weights, pairs));
        const most = Math.max(...ofCategories);
        expect(margin).toBe(most - (sums[0] ?? 0));
        expect(ofCategories[CATEGORY_RANK.indexOf(category)]).toBe(most);
      }),
    );
  });

  it('sees the rest of the clause, not only what is near', () => {
    const featuresOf = (text: string) => {
      const [sentence] = sentencesOf(text).map((it) => readerFor('en')(text, it));
      const start = text.indexOf('promptly');
      if (sentence === undefined) throw new Error('no sentence');
      return spanFeatures(sentence, { start, end: start + 8, category: 'time', margin: 0 });
    };
    const near = 'The Brand shall promptly pay the fee that the parties agreed on';
    const without = featuresOf(`${near}.`);
    const limited = featuresOf(`${near} within 30 days.`);
    expect(new Set(limited)).not.toEqual(new Set(without));
    expect(limited).toHaveLength(new Set(limited).size);
  });
});
