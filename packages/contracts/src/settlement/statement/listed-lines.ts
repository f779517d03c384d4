import { type Settlement, toEpochMs, type Window } from '../../vocabulary/index.ts';
import type { BookedLine } from '../ledger/line-book.ts';

/** How many lines come before those that are listed: those of the statements before, else those before the period. */
export function linesBefore(
  {
    period,
    previous,
  }: {
    readonly period?: Window | undefined;
    readonly previous?: Settlement | undefined;
  },
  lines: readonly BookedLine[],
): number {
  if (previous?.seal !== undefined) return previous.seal.linesBefore + previous.lines.length;
  return period === undefined ? 0 : countBefore(toEpochMs(period.start), lines);
}

/** The lines from a place on that were booked before the end of the period; all where there is none. */
export function linesFrom(
  place: number,
  { period, lines }: { readonly period: Window | undefined; readonly lines: readonly BookedLine[] },
): readonly BookedLine[] {
  if (period === undefined) return lines;
  return lines.slice(place, Math.max(place, countBefore(toEpochMs(period.end), lines)));
}

/** How many lines were booked before a moment; they are in the order of time. */
function countBefore(ms: number, lines: readonly BookedLine[]): number {
  const place = lines.findIndex(({ at }) => at >= ms);
  return place < 0 ? lines.length : place;
}
