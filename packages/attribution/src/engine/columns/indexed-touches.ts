import { type AttributionPolicy, TOUCH_KINDS } from '@livelane/contracts/vocabulary';
import type { IndexedTouches } from '../../credit/prepared-input.ts';
import type { AttributionFinding } from '../../findings/finding.ts';
import { duplicateTouch } from '../../journey/deduplicate.ts';
import { touchConflicts } from '../../records/content.ts';
import { type ColumnIndex, indexColumns } from './column-index.ts';
import { touchAt } from './column-touch.ts';
import { copiesIn } from './copies.ts';
import { NoColumns } from './texts.ts';
import type { TouchColumns } from './touch-columns.ts';

/** Touches in columns, each once. */
export interface DistinctTouches {
  readonly columns: TouchColumns;
  /** The rows of copies. */
  readonly copies: readonly number[];
  readonly findings: readonly AttributionFinding[];
}

/** {@link IndexedTouches} of columns. */
export interface IndexedColumns extends IndexedTouches {
  readonly index: ColumnIndex;
}

/** The touches with a finding for each id that has copies. @throws NoColumns where two touches contradict each other */
export function distinctTouches(columns: TouchColumns): DistinctTouches {
  const copies = copiesIn(columns);
  const times = new Map<number, number>();
  for (const { row, first } of copies) {
    if (touchConflicts(touchAt(columns, first), touchAt(columns, row)).length > 0)
      throw new NoColumns();
    times.set(first, (times.get(first) ?? 1) + 1);
  }
  return {
    columns,
    copies: copies.map(({ row }) => row),
    findings: Array.from(times, ([row, count]) => duplicateTouch(touchAt(columns, row).id, count)),
  };
}

/** The touches under a policy. */
export function indexedTouches(
  { columns, copies, findings }: DistinctTouches,
  policy: AttributionPolicy,
): IndexedColumns {
  const index = indexColumns(columns, copies, policy);
  return { index, touches: unknownTouches(columns, new Set(copies)), findings };
}

const KNOWN: ReadonlySet<string> = new Set(TOUCH_KINDS);

function unknownTouches(
  columns: TouchColumns,
  copies: ReadonlySet<number>,
): IndexedTouches['touches'] {
  const { kind, kinds, count } = columns;
  const isKnown = kinds.map((name) => KNOWN.has(name));
  if (isKnown.every((known) => known)) return [];
  const rows = Array.from({ length: count }, (_, row) => row);
  return rows
    .filter((row) => isKnown[kind[row] as number] === false && !copies.has(row))
    .map((row) => touchAt(columns, row));
}
