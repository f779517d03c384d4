import type { ScannedTouches } from '../scan/scan-jobs.ts';
import { TouchScanner } from '../scan/touch-scanner.ts';
import { type DistinctTouches, distinctTouches } from './indexed-touches.ts';
import { joinedColumns, type TouchColumns } from './touch-columns.ts';

/** What a thread scans of lines; undefined where it does not understand them. */
export function scannedLines(lines: readonly string[], job = 0): ScannedTouches | undefined {
  const scanner = new TouchScanner();
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  if (!scanner.scan(bytes, 0, bytes.length)) return undefined;
  const { texts, kinds, count } = scanner.rows;
  return { part: scanner.rows.part(), texts, kinds, done: [{ job, until: count }] };
}

/** Touches in columns, scanned in two parts as two threads do; undefined where they are not understood. */
export function columnsOf(touches: readonly unknown[]): TouchColumns | undefined {
  const lines = touches.map((touch) => JSON.stringify(touch));
  const half = Math.floor(lines.length / 2);
  const parts = [scannedLines(lines.slice(half), 1), scannedLines(lines.slice(0, half), 0)];
  const scanned = parts.flatMap((part) => part ?? []);
  return scanned.length < parts.length ? undefined : joinedColumns(scanned);
}

/** {@link columnsOf}, each touch once. */
export function distinctOf(touches: readonly unknown[]): DistinctTouches | undefined {
  const columns = columnsOf(touches);
  return columns === undefined ? undefined : distinctTouches(columns);
}
