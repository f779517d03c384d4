import { Lattice } from './lattice.ts';

/** A sentence to learn from: dense numbers of the features of each unit, and the label of each unit. */
export interface Example {
  readonly ids: Int32Array;
  /** Where the features of each unit end. */
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
}

/** Settings of {@link trainCrf}. */
export interface Training {
  readonly features: number;
  readonly labels: number;
  /** Whether a label may follow another; before the first unit stands label 0. */
  readonly mayFollow: (before: number, label: number) => boolean;
  readonly rounds: number;
  readonly rate: number;
  /** How much evidence a sentence a weight needs before it is not zero: the more, the fewer weights. */
  readonly sparsity: number;
  /** From 0 to less than 1. */
  readonly random: () => number;
}

/** Weights by feature and label, and by label before and label. */
export interface Weights {
  readonly ofFeatures: Float64Array;
  readonly ofPairs: Float64Array;
}

const FORBIDDEN = -1e4;
/** Slopes that change nothing. */
const FLAT = 1e-4;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), fitted sentence by sentence with adaptive
 * regularised dual averaging (Duchi, Hazan, Singer 2011), which leaves most weights at zero. Equal inputs give equal weights.
 */
export function trainCrf(examples: readonly Example[], training: Training): Weights {
  const { features, labels, mayFollow, rounds, random } = training;
  const ofFeatures = learnable(features * labels);
  const ofPairs = learnable(labels * labels);
  const allowed = Uint8Array.from({ length: labels * labels }, (_, pair) =>
    Number(mayFollow(Math.floor(pair / labels), pair % labels)),
  );
  allowed.forEach((may, pair) => {
    if (may === 0) ofPairs.weights[pair] = FORBIDDEN;
  });
  const lattice = new Lattice(labels);
  const order = [...examples];
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const example of order) {
      step += 1;
      const scores = scoresOf(example, ofFeatures.weights, labels);
      lattice.sum(scores, example.ends.length, ofPairs.weights);
      const { marginal, pairs } = lattice;
      const bound = training.sparsity * step;
      learnFeatures(ofFeatures, { example, expected: marginal, labels }, { ...training, bound });
      learnPairs(ofPairs, { example, expected: pairs, labels }, { ...training, allowed });
    }
  }
  return { ofFeatures: ofFeatures.weights, ofPairs: ofPairs.weights };
}

interface Learnable {
  readonly weights: Float64Array;
  /** Sums of slopes and of their squares. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

const learnable = (length: number): Learnable => ({
  weights: new Float64Array(length),
  sums: new Float64Array(length),
  squares: new Float64Array(length).fill(1e-2),
});

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
}

function scoresOf({ ids, ends }: Example, weights: Float64Array, labels: number): Float64Array {
  const scores = new Float64Array(ends.length * labels);
  let from = 0;
  for (let unit = 0; unit < ends.length; unit += 1) {
    const end = ends[unit] ?? 0;
    for (; from < end; from += 1) {
      const row = (ids[from] ?? 0) * labels;
      for (let label = 0; label < labels; label += 1) {
        const cell = unit * labels + label;
        scores[cell] = (scores[cell] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return scores;
}

interface Lesson {
  readonly example: Example;
  readonly expected: Float64Array;
  readonly labels: number;
}

function learnFeatures(
  { weights, sums, squares }: Learnable,
  { example: { ids, ends, labels: right }, expected, labels }: Lesson,
  { rate, bound }: { readonly rate: number; readonly bound: number },
): void {
  let from = 0;
  for (let unit = 0; unit < ends.length; unit += 1) {
    const end = ends[unit] ?? 0;
    for (let label = 0; label < labels; label += 1) {
      const slope = (right[unit] === label ? 1 : 0) - (expected[unit * labels + label] ?? 0);
      if (slope < FLAT && slope > -FLAT) continue;
      for (let at = from; at < end; at += 1) {
        const weight = (ids[at] ?? 0) * labels + label;
        const sum = (sums[weight] ?? 0) + slope;
        const square = (squares[weight] ?? 0) + slope * slope;
        sums[weight] = sum;
        squares[weight] = square;
        const size = Math.abs(sum) - bound;
        weights[weight] = size <= 0 ? 0 : (Math.sign(sum) * rate * size) / Math.sqrt(square);
      }
    }
    from = end;
  }
}

function learnPairs(
  { weights, sums, squares }: Learnable,
  { example, expected, labels }: Lesson,
  { rate, allowed }: { readonly rate: number; readonly allowed: Uint8Array },
): void {
  const slopes = expected.map((share) => -share);
  let before = 0;
  for (const label of example.labels) {
    slopes[before * labels + label] = (slopes[before * labels + label] ?? 0) + 1;
    before = label;
  }
  slopes.forEach((slope, pair) => {
    if (allowed[pair] === 0) return;
    sums[pair] = (sums[pair] ?? 0) + slope;
    squares[pair] = (squares[pair] ?? 0) + slope * slope;
    weights[pair] = (rate * (sums[pair] ?? 0)) / Math.sqrt(squares[pair] ?? 1);
  });
}
