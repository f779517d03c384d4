import type { CreatorGrade } from '@livelane/contracts/vocabulary';

/** The weight of one criterion at which the scores of two creators are level. */
export interface LevelWeight {
  readonly id: string;
  readonly weight: number;
  /** From 0 to below 1, the other weights scaled in proportion; null if no weight levels them. */
  readonly level: number | null;
}

/**
 * For each criterion of the first creator, the weight at which both scores are the same. With weight w + t(1 − w) and
 * the others scaled by 1 − t, the lead becomes (1 − t) lead + 100 t d, where d is the difference of the values.
 */
export function levelWeights(first: CreatorGrade, second: CreatorGrade): LevelWeight[] {
  const others = new Map(second.contributions.map((it) => [it.id, it]));
  const sum = ({ contributions }: CreatorGrade): number =>
    contributions.reduce((total, { weight, value }) => total + 100 * weight * value, 0);
  const lead = sum(first) - sum(second);
  return first.contributions.map(({ id, weight, value }) => {
    const difference = 100 * (value - (others.get(id)?.value ?? 0));
    const t = lead / (lead - difference);
    const level = weight + t * (1 - weight);
    // At a weight of 1 only this criterion is left, in which the two are level: no change of order.
    const isLevel = Number.isFinite(level) && level >= 0 && level <= 1 - 1e-9;
    return { id, weight, level: isLevel ? level : null };
  });
}

/** The smallest change of one weight that levels the two; undefined if none does. */
export function smallestChange(
  weights: readonly LevelWeight[],
): (LevelWeight & { readonly level: number }) | undefined {
  return weights
    .flatMap((it) => (it.level === null ? [] : [{ ...it, level: it.level }]))
    .toSorted((a, b) => Math.abs(a.level - a.weight) - Math.abs(b.level - b.weight))[0];
}
