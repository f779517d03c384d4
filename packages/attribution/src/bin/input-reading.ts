import type { ListReading } from '@livelane/contracts/vocabulary/node';
import type { NamedFile } from '../engine/columns/file-end.ts';
import { readingOf } from '../node/files.ts';
import type { MemoryBudget } from './computing/memory-budget.ts';

/** How the touches and orders of a command are read. */
export interface InputReading {
  readonly reading: ListReading;
  readonly budget: MemoryBudget;
}

/** Whether files are read as their content shows, with no option that says more of them. */
export function isPlain(reading: ListReading): boolean {
  const { encoding, columns, numbers, separator, sheet, zone } = reading;
  const given = [encoding, columns, numbers, separator, sheet, zone];
  return given.every((option) => option === undefined);
}

/** Files with the names that messages give them. */
export function namedFiles(paths: readonly string[], option: string): NamedFile[] {
  return paths.map((path) => ({ path, what: readingOf(path, { option }).what ?? path }));
}
