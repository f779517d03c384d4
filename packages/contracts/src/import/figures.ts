import type { Stretch } from '../review/prose/sentences.ts';
import { piecesIn } from './kinds/pieces.ts';
import type { ImportedClause } from './result.ts';
import { obliges } from './text/obliges.ts';
import type { Said } from './text/said.ts';
import { LONGEST_ROW } from './text/units.ts';

/** How many figures of one clause are shown. */
const MOST = 20;

/**
 * The amounts, shares, lengths, days and counts in the sentences of each clause that no field and no question shows, so that
 * none is lost without a word. Of a clause that holds words as they are, those of sentences that bind somebody.
 * @param shown - the words of all fields and questions
 */
export function unreadFigures(
  clauses: readonly ImportedClause[],
  { said, shown }: { readonly said: readonly Said[]; readonly shown: readonly Stretch[] },
): Map<string, readonly Stretch[]> {
  const byStart = new Map(said.map((it) => [it.start, it]));
  const places = shown.filter((it) => !isWholeSentence(it, byStart.get(it.start)));
  const sorted = places.toSorted((one, other) => one.start - other.start);
  const found = new Map<string, readonly Stretch[]>();
  // A sentence that is read as several clauses is asked about once.
  const seen = new Set<number>();
  for (const { path, clause, spans } of clauses) {
    const figures = spans
      .flatMap(({ start }) => byStart.get(start) ?? [])
      .filter((it) => !it.isHeading && (clause.clause !== 'other' || isTerm(it)))
      .flatMap((it) => outside(figuresOf(it), sorted))
      .filter(({ start }) => !seen.has(start));
    for (const { start } of figures) seen.add(start);
    if (figures.length > 0) found.set(path, figures.slice(0, MOST));
  }
  return found;
}

const isTerm = ({ text, money }: Said): boolean => money.length > 0 || obliges(text);

/** Who acts is often told by a sentence as a whole, which shows none of its figures. */
const isWholeSentence = ({ end }: Stretch, said: Said | undefined): boolean => said?.end === end;

function figuresOf(said: Said): Stretch[] {
  // "A video" counts nothing.
  const pieces = piecesIn(said).filter(
    (it) => !/^an?\s/i.test(said.text.slice(it.start - said.start)),
  );
  const figures = [said.money, said.shares, said.lengths, said.dates, pieces].flat();
  return figures.map(({ start, end }) => ({ start, end }));
}

/** Of the figures of a sentence, what none of the places, in their order, touches. */
function outside(figures: readonly Stretch[], places: readonly Stretch[]): Stretch[] {
  const sorted = figures.toSorted((one, other) => one.start - other.start);
  let next = firstFrom(places, sorted[0]?.start ?? 0);
  let reach = 0;
  return sorted.filter((it) => {
    for (; next < places.length && (places[next]?.start ?? 0) < it.end; next += 1)
      reach = Math.max(reach, places[next]?.end ?? 0);
    return reach <= it.start;
  });
}

/** The number of the first place, in their order, that a sentence which begins a little before `start` can hold. */
function firstFrom(places: readonly Stretch[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < start - LONGEST_ROW) low = middle + 1;
    else high = middle;
  }
  return low;
}
