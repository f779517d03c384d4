import type { Stretch } from '../review/prose/sentences.ts';
import type { Said } from './text/said.ts';

/** Sentences that belong together, as numbers, and the place of their words. */
export interface Group extends Stretch {
  readonly units: readonly number[];
}

/** Characters that one clause of the rest holds at most, unless one sentence is longer. */
const MOST = 8000;

/**
 * Groups the sentences that no typed clause was read from: those of one section that follow one another. A heading goes with
 * what follows it.
 * @param isRead - whether a sentence is shown elsewhere
 */
export function restOf(
  said: readonly Said[],
  { text, isRead }: { readonly text: string; readonly isRead: (unit: number) => boolean },
): Group[] {
  const groups: { units: number[]; start: number; end: number; section: number }[] = [];
  let last = -2;
  for (const [unit, { start, end, section }] of said.entries()) {
    if (isRead(unit)) continue;
    const group = groups.at(-1);
    const isNext = last === unit - 1 && group !== undefined && group.section === section;
    const splitsPair = isTrailingSurrogate(text, start);
    if (
      group !== undefined &&
      last === unit - 1 &&
      (splitsPair || (isNext && end - group.start <= MOST))
    ) {
      group.units.push(unit);
      group.end = end;
    } else groups.push({ units: [unit], start, end, section });
    last = unit;
  }
  return groups;
}

const isTrailingSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
