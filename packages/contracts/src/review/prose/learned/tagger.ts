import type { VagueCategory } from '../category.ts';
import type { Stretch } from '../sentences.ts';
import type { Features } from './features.ts';
import { categoryOf, isFirst, LABELS, type Model, mayFollow } from './model.ts';
import type { Unit } from './unit.ts';

/** Words that a model takes for those which make an obligation vague. */
export interface TaggedSpan extends Stretch {
  readonly category: VagueCategory;
  /** How much more the best labelling weighs than the best in which its units are outside, for each of them. */
  readonly margin: number;
}

/** What the best labellings up to each unit weigh, by label, and the label before it in them: all in whole numbers. */
interface Lattice {
  readonly forward: Int32Array;
  readonly before: Uint8Array;
}

/**
 * The most likely labelling of a sentence as spans (Viterbi).
 *
 * @param outside - what being outside costs: the higher, the more is found
 */
export function spansOf(
  units: readonly Unit[],
  features: Features,
  { model, outside }: { readonly model: Model; readonly outside: number },
): TaggedSpan[] {
  if (units.length === 0) return [];
  const scores = scoresOf(features, model, outside);
  const lattice = latticeOf(scores, model.pairs);
  const best = tracedBack(lattice);
  if (best.every((label) => label === 0)) return [];
  const after = afterOf(scores, model.pairs);
  const found: TaggedSpan[] = [];
  for (let at = 0; at < units.length; ) {
    const category = categoryOf(best[at] ?? 0);
    let end = at + 1;
    if (category !== undefined) {
      while ((best[end] ?? 0) !== 0 && !isFirst(best[end] ?? 0)) end += 1;
      found.push({
        category,
        start: units[at]?.start ?? 0,
        end: units[end - 1]?.end ?? 0,
        margin: marginOf({ ...lattice, scores, after, pairs: model.pairs }, [at, end]),
      });
    }
    at = end;
  }
  return found;
}

/** What each label of each unit weighs. */
export function scoresOf({ ids, ends }: Features, model: Model, outside: number): Int32Array {
  const { slots, starts, ends: stops, labels, weights } = model;
  const mask = slots.length - 1;
  const scores = new Int32Array(ends.length * LABELS);
  let from = 0;
  ends.forEach((end, unit) => {
    const row = unit * LABELS;
    scores[row] = -outside;
    for (let at = from; at < end; at += 1) {
      const feature = ids[at] ?? 0;
      let slot = feature & mask;
      while (slots[slot] !== feature && slots[slot] !== -1) slot = (slot + 1) & mask;
      if (slots[slot] === -1) continue;
      const stop = stops[slot] ?? 0;
      for (let weight = starts[slot] ?? 0; weight < stop; weight += 1) {
        const cell = row + (labels[weight] ?? 0);
        scores[cell] = (scores[cell] ?? 0) + (weights[weight] ?? 0);
      }
    }
    from = end;
  });
  return scores;
}

/** Less than any labelling weighs. */
const LEAST = -0x40000000;

/** The labels that each label may follow. */
const MAY_PRECEDE = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) =>
    mayFollow(before, label),
  ),
);

function latticeOf(scores: Int32Array, pairs: Int32Array): Lattice {
  const forward = new Int32Array(scores.length);
  const before = new Uint8Array(scores.length);
  for (let row = 0; row < scores.length; row += LABELS)
    for (let label = 0; label < LABELS; label += 1) {
      let most = row === 0 ? (pairs[label] ?? 0) : LEAST;
      if (row > 0)
        for (const last of MAY_PRECEDE[label] ?? []) {
          const sum = (forward[row - LABELS + last] ?? 0) + (pairs[last * LABELS + label] ?? 0);
          if (sum > most) {
            most = sum;
            before[row + label] = last;
          }
        }
      forward[row + label] = most + (scores[row + label] ?? 0);
    }
  return { forward, before };
}

/** By unit and label, what the best labelling of the units after it weighs. */
function afterOf(scores: Int32Array, pairs: Int32Array): Int32Array {
  const after = new Int32Array(scores.length);
  for (let row = scores.length - 2 * LABELS; row >= 0; row -= LABELS)
    for (let label = 0; label < LABELS; label += 1) {
      let most = LEAST;
      for (let next = 0; next < LABELS; next += 1) {
        const cell = row + LABELS + next;
        const sum = (pairs[label * LABELS + next] ?? 0) + (scores[cell] ?? 0) + (after[cell] ?? 0);
        if (sum > most) most = sum;
      }
      after[row + label] = most;
    }
  return after;
}

const lastOf = ({ forward }: Pick<Lattice, 'forward'>) => forward.subarray(forward.length - LABELS);

function tracedBack(lattice: Lattice): number[] {
  const last = lastOf(lattice);
  let label = last.indexOf(Math.max(...last));
  const best: number[] = [];
  for (let row = lattice.before.length - LABELS; row >= 0; row -= LABELS) {
    best.push(label);
    label = lattice.before[row + label] ?? 0;
  }
  return best.reverse();
}

interface Weighed {
  readonly forward: Int32Array;
  readonly scores: Int32Array;
  readonly after: Int32Array;
  readonly pairs: Int32Array;
}

function marginOf(
  { forward, scores, after, pairs }: Weighed,
  [from, end]: readonly [from: number, end: number],
): number {
  let without = forward[from * LABELS] ?? 0;
  for (let at = from + 1; at < end; at += 1)
    without += (pairs[0] ?? 0) + (scores[at * LABELS] ?? 0);
  without += after[(end - 1) * LABELS] ?? 0;
  return Math.floor((Math.max(...lastOf({ forward })) - without) / (end - from));
}
