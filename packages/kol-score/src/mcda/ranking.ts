/** How the scores of a method are compared. */
export interface Comparison {
  /** Which of two scores is better. */
  readonly better: 'higher' | 'lower';
  /** `ratio`: scores of any size, compared by their ratio. Default: scores between −1 and 1, by their difference. */
  readonly scale?: 'ratio';
}

/** Scores closer than this, absolute or as a ratio, are equal: they differ by rounding only. */
const RESOLUTION = 1e12;

/** Numbers that order alternatives as their scores do, higher being better, and are equal where scores differ by rounding. */
export function rankKeys(scores: readonly number[], { better, scale }: Comparison): number[] {
  const sign = better === 'higher' ? 1 : -1;
  return scores.map((score) =>
    Math.round(sign * (scale === 'ratio' ? Math.log(score) : score) * RESOLUTION),
  );
}

/** The names by descending key; equal ones stay in the order given. */
export function ranked(names: readonly string[], keys: readonly number[]): string[] {
  return names
    .map((name, index) => ({ name, key: keys[index] ?? Number.NaN }))
    .sort((a, b) => b.key - a.key)
    .map(({ name }) => name);
}

/** The index of the first of the highest keys. */
export function firstOf(keys: readonly number[]): number {
  return keys.reduce((best, key, index) => (key > (keys[best] ?? Number.NaN) ? index : best), 0);
}
