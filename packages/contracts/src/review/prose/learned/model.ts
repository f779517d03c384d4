import { CATEGORY_RANK, type VagueCategory } from '../category.ts';

/** Outside, then for each category its first unit and those inside. */
export const LABELS = 1 + 2 * CATEGORY_RANK.length;

/** The category of a label other than 0. */
export const categoryOf = (label: number): VagueCategory | undefined =>
  CATEGORY_RANK[(label - 1) >> 1];

export const isFirst = (label: number) => label % 2 === 1;

/** Whether a label may follow another: what is inside begins somewhere. */
export const mayFollow = (before: number, label: number): boolean =>
  label === 0 || isFirst(label) || before === label || before === label - 1;

/** What labels weigh: in units of {@link UNIT}. */
export interface Model {
  /** The features that weigh something, open-addressed; -1 is free. Twice as many places as features at least. */
  readonly slots: Int32Array;
  /** By slot, where its weights begin; those of the next end it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  /** What a label weighs after another, by row of the label before; before the first unit stands 0. */
  readonly pairs: Int32Array;
}

/** Weights as they are shipped: columns of signs, which pack well. */
export interface ShippedWeights {
  readonly pairs: readonly number[];
  /** The distance from each feature to the next: how many times 64, as signs that {@link MORE} continues, and the rest. */
  readonly distances: string;
  /** How many weights each feature has, a sign each. */
  readonly counts: string;
  /** The label of each weight, a sign each. */
  readonly labels: string;
  /** Each weight, a sign each: that of its number less {@link LIGHTEST}. */
  readonly weights: string;
}

/** The weight of the first sign. */
export const LIGHTEST = -42;

/** Signs of the numbers from 0: none that a string has to escape. */
export const signOf = (number: number): string =>
  String.fromCharCode(number + (number < 52 ? 40 : 41));

export const numberOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 92 ? code - 40 : code - 41;
};

/** Weights with what was measured of them on sentences that they had not been learned from. */
export interface ShippedModel {
  /** Of the units of a sentence. */
  readonly labels: ShippedWeights;
  /** Of words that the labels find, as a whole. */
  readonly verdicts: ShippedWeights;
  /** What being outside costs: the higher, the more the labels find. */
  readonly outside: number;
  /** The least margin of what is reported by default, and when all is asked for. */
  readonly least: { readonly usual: number; readonly all: number };
  /** From which margin on which share of findings named a vague obligation, by rising margin. */
  readonly certainty: readonly (readonly [margin: number, share: number])[];
}

/** Reads weights. */
export function modelOf(shipped: ShippedWeights): Model {
  const features = featuresOf(shipped.distances);
  let size = 1024;
  while (size < 2 * features.length) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  let next = 0;
  features.forEach((feature, index) => {
    let slot = feature & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = feature;
    starts[slot] = next;
    next += numberOf(shipped.counts, index);
    ends[slot] = next;
  });
  return {
    ...{ slots, starts, ends, pairs: Int32Array.from(shipped.pairs) },
    labels: Uint8Array.from({ length: next }, (_, at) => numberOf(shipped.labels, at)),
    weights: Int8Array.from({ length: next }, (_, at) => numberOf(shipped.weights, at) + LIGHTEST),
  };
}

function featuresOf(distances: string): number[] {
  const found: number[] = [];
  let feature = -1;
  for (let at = 0; at < distances.length; at += 1) {
    let upper = 0;
    for (; numberOf(distances, at) === MORE; at += 1) upper += MORE;
    upper += numberOf(distances, at);
    at += 1;
    feature += upper * 64 + numberOf(distances, at);
    found.push(feature);
  }
  return found;
}

/** The sign of upper bits that go on in the next. */
export const MORE = 80;
