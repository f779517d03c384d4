import { inputInvalid } from '@livelane/contracts/vocabulary';
import { kolIssue } from '../text/issues.ts';
import { tokensOf } from './lexicon.ts';

/** The direction of a text in the space of an embedding. */
export type TextVector = readonly number[];

/**
 * Turns texts into vectors, so that alike texts have a large cosine. Grading is synchronous: compute the vectors of a
 * model beforehand, and look them up here.
 */
export interface TextEmbedding {
  /** Names the embedding in the id of a grade. */
  readonly id: string;
  /** One vector of finite numbers for each text, all of one length. The same text has the same vector. */
  readonly embed: (texts: readonly string[]) => readonly TextVector[];
  /** Cosine of two texts that have nothing in common: worth 0. */
  readonly unrelated: number;
  /** Cosine from which two texts have the same tone: worth 1. Above `unrelated`. */
  readonly alike: number;
}

/** Number of components of an n-gram vector. */
const SIZE = 256;
/** Characters of an n-gram. */
const GRAM = 3;

/**
 * The embedding without a model: counts of three-letter sequences, hashed to 256 components, on a logarithmic scale. It
 * compares letters, not meaning. The ends of its scale are this project’s judgement.
 * @example
 * ```ts
 * import { NGRAM_EMBEDDING, similarity } from '@livelane/kol-score/wording';
 * const [wanted, near, far] = NGRAM_EMBEDDING.embed(['soft, calm colours', 'calm and soft colours', 'BUY NOW!!!']);
 * similarity(wanted, near, NGRAM_EMBEDDING) > similarity(wanted, far, NGRAM_EMBEDDING); // => true
 * ```
 */
export const NGRAM_EMBEDDING: TextEmbedding = {
  id: 'ngram-3-256',
  embed: (texts) => texts.map(ngramVector),
  unrelated: 0.15,
  alike: 0.6,
};

function ngramVector(text: string): number[] {
  const vector = new Array<number>(SIZE).fill(0);
  const letters = ` ${tokensOf(text).join(' ')} `;
  for (let at = 0; at + GRAM <= letters.length; at++) {
    let hash = 2_166_136_261;
    for (let next = at; next < at + GRAM; next++)
      hash = Math.imul(hash ^ letters.charCodeAt(next), 16_777_619);
    const place = (hash >>> 0) % SIZE;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector.map(Math.log1p);
}

/**
 * How alike two vectors are on the scale of their embedding.
 * @returns from 0 to 1; 0 for a vector of zeros
 * @example
 * ```ts
 * import { similarity } from '@livelane/kol-score/wording';
 * const scale = { unrelated: 0.15, alike: 0.6 };
 * similarity([1, 0], [3, 0], scale); // => 1
 * similarity([1, 0], [1, 2], scale).toFixed(2); // => "0.66"
 * similarity([1, 0], [0, 1], scale); // => 0
 * ```
 */
export function similarity(
  a: TextVector | undefined,
  b: TextVector | undefined,
  { unrelated, alike }: Pick<TextEmbedding, 'unrelated' | 'alike'>,
): number {
  let [dot, left, right] = [0, 0, 0];
  for (const [at, x] of (a ?? []).entries()) {
    const y = b?.[at] ?? 0;
    dot += x * y;
    left += x * x;
    right += y * y;
  }
  if (left === 0 || right === 0) return 0;
  const cosine = dot / Math.sqrt(left * right);
  return Math.min(1, Math.max(0, (cosine - unrelated) / (alike - unrelated)));
}

/**
 * The vectors of texts.
 * @throws INPUT_INVALID if the embedding does not give one vector of finite numbers for each text, all of one length
 */
export function vectorsOf(
  { embed, id }: TextEmbedding,
  texts: readonly string[],
): readonly TextVector[] {
  if (texts.length === 0) return [];
  const vectors: unknown = embed(texts);
  const list = Array.isArray(vectors) ? (vectors as readonly unknown[]) : [];
  const size = Array.isArray(list[0]) ? list[0].length : 0;
  const intact =
    list.length === texts.length &&
    size > 0 &&
    list.every(
      (it) => Array.isArray(it) && it.length === size && it.every((x) => Number.isFinite(x)),
    );
  if (intact) return list as readonly TextVector[];
  const params = { texts: texts.length };
  const received = { embedding: id, vectors: list.length };
  throw inputInvalid('options', [
    kolIssue('EMBEDDING', { path: '/wording/embedding', received, params }),
  ]);
}
