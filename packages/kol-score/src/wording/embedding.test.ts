import { describe, expect, it } from 'vitest';
import { NGRAM_EMBEDDING, similarity, vectorsOf } from './embedding.ts';

const [a, b, c, none] = NGRAM_EMBEDDING.embed([
  'Calm, soft colours for every day',
  'Soft and calm colours, every day',
  'ราคาถูกที่สุด',
  '',
]);

describe('the embedding without a model', () => {
  it('is the same for the same text, and nearer for a text of the same words', () => {
    expect(NGRAM_EMBEDDING.embed(['Calm, soft colours for every day'])[0]).toEqual(a);
    expect(similarity(a, a, NGRAM_EMBEDDING)).toBe(1);
    expect(similarity(a, b, NGRAM_EMBEDDING)).toBeGreaterThan(similarity(a, c, NGRAM_EMBEDDING));
    expect(similarity(a, none, NGRAM_EMBEDDING)).toBe(0);
  });
});

describe('similarity', () => {
  it('is the cosine on the scale of the embedding', () => {
    const scale = { unrelated: 0.2, alike: 0.7 };
    // The cosine of (1, 0) and (0.6, 0.8) is 0.6.
    expect(similarity([1, 0], [0.6, 0.8], scale)).toBeCloseTo(0.4 / 0.5, 12);
    expect(similarity([1, 0], [0, 1], scale)).toBe(0);
    expect(similarity([1, 0], [2, 0], scale)).toBe(1);
  });
});

describe('an embedding of somebody else', () => {
  it.each([
    ['too few vectors', []],
    ['a vector that is none', ['x']],
    ['a component that is no number', [[Number.NaN]]],
    ['an empty vector', [[]]],
  ])('is refused for %s', (_, vectors) => {
    const embedding = { ...NGRAM_EMBEDDING, id: 'mine', embed: () => vectors as number[][] };
    expect(() => vectorsOf(embedding, ['text'])).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        details: expect.objectContaining({
          issues: [expect.objectContaining({ code: 'EMBEDDING', path: '/wording/embedding' })],
        }),
      }),
    );
  });
});
