import type { VagueCategory } from '@livelane/contracts/prose';

/** Words of a sentence that make an obligation vague, marked or found. */
interface Words {
  readonly start: number;
  readonly end: number;
  readonly category: VagueCategory;
}

/** What was found of what was marked; `strict` counts pairs of one category where at least half of the mark is covered. */
export interface Tally {
  readonly marks: number;
  readonly found: number;
  readonly met: number;
  readonly right: number;
  readonly strict: { readonly met: number; readonly right: number };
}

export const NO_TALLY: Tally = {
  ...{ marks: 0, found: 0, met: 0, right: 0 },
  strict: { met: 0, right: 0 },
};

const overlap = (a: Words, b: Words) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const meets = (mark: Words, finding: Words) => overlap(mark, finding) > 0;
const covers = (mark: Words, finding: Words) =>
  mark.category === finding.category && 2 * overlap(mark, finding) >= mark.end - mark.start;

/** Findings against marks in one sentence. */
export function tallyOf(marks: readonly Words[], findings: readonly Words[]): Tally {
  const count = (is: typeof meets) => ({
    met: marks.filter((mark) => findings.some((finding) => is(mark, finding))).length,
    right: findings.filter((finding) => marks.some((mark) => is(mark, finding))).length,
  });
  return { marks: marks.length, found: findings.length, ...count(meets), strict: count(covers) };
}

export function addTally(a: Tally, b: Tally): Tally {
  return {
    marks: a.marks + b.marks,
    found: a.found + b.found,
    met: a.met + b.met,
    right: a.right + b.right,
    strict: { met: a.strict.met + b.strict.met, right: a.strict.right + b.strict.right },
  };
}

/** Precision and recall, loose and strict. */
export function rates({ marks, found, met, right, strict }: Tally): string {
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  return `precision ${share(right, found)} recall ${share(met, marks)}, of half with the same category ${share(strict.right, found)} ${share(strict.met, marks)}`;
}
