import type { Audience } from '@livelane/contracts/vocabulary';

type AgeBracket = NonNullable<Audience['ages']>[number];

/** Years from the start of an open bracket such as 65+ to its assumed midpoint. */
const OPEN_BRACKET_OFFSET = 5;

/** The midpoint of an age bracket, in years. */
export function ageMidpoint({ from, to }: Pick<AgeBracket, 'from' | 'to'>): number {
  return to === null ? from + OPEN_BRACKET_OFFSET : (from + to) / 2;
}

/**
 * The Wasserstein-1 distance between two age distributions in years: the mean age difference under optimal transport.
 * Each bracket is a point mass at its midpoint; shares are scaled to sum to 1.
 * @returns at least 0; NaN if the shares of either sum to 0
 * @example
 * ```ts
 * import { ageDistance } from '@livelane/kol-score';
 * ageDistance([{ from: 18, to: 24, share: 1 }], [{ from: 18, to: 24, share: 0.5 }, { from: 25, to: 34, share: 0.5 }]); // => 4.25
 * ```
 */
export function ageDistance(a: readonly AgeBracket[], b: readonly AgeBracket[]): number {
  const totalA = total(a);
  const totalB = total(b);
  if (!(totalA > 0 && totalB > 0)) return Number.NaN;
  const steps: Step[] = [];
  for (const bracket of a) insert(steps, ageMidpoint(bracket), bracket.share / totalA);
  for (const bracket of b) insert(steps, ageMidpoint(bracket), -bracket.share / totalB);
  let distance = 0;
  let difference = 0;
  let before = steps[0]?.at ?? 0;
  for (const { at, change } of steps) {
    distance += Math.abs(difference) * (at - before);
    difference += change;
    before = at;
  }
  return distance;
}

function total(brackets: readonly AgeBracket[]): number {
  let sum = 0;
  for (const { share } of brackets) sum += share;
  return sum;
}

/** Where the shares up to an age change. */
interface Step {
  readonly at: number;
  readonly change: number;
}

/** Puts a step behind all that are not later: a few brackets are sorted soonest so. */
function insert(steps: Step[], at: number, change: number): void {
  const step = { at, change };
  let place = steps.push(step) - 1;
  for (; place > 0; place--) {
    const other = steps[place - 1];
    if (other === undefined || other.at <= at) break;
    steps[place] = other;
  }
  steps[place] = step;
}

/**
 * The total variation distance between two gender splits. 1 − female − male is a third group.
 * @returns from 0 to 1
 * @example
 * ```ts
 * import { genderDistance } from '@livelane/kol-score';
 * genderDistance({ female: 1, male: 0 }, { female: 0.75, male: 0.25 }); // => 0.25
 * ```
 */
export function genderDistance(
  a: NonNullable<Audience['gender']>,
  b: NonNullable<Audience['gender']>,
): number {
  const rest = ({ female, male }: { female: number; male: number }): number =>
    Math.max(0, 1 - female - male);
  return Math.min(
    1,
    (Math.abs(a.female - b.female) + Math.abs(a.male - b.male) + Math.abs(rest(a) - rest(b))) / 2,
  );
}
