import type { ListEnd } from '@livelane/contracts/vocabulary/node';
import type { ScannedFiles, ScanOptions } from '../scan/scan-threads.ts';
import { scanFiles } from '../scan/scan-threads.ts';
import { fileEnd, isOneValue, type NamedFile } from './file-end.ts';
import { type DistinctTouches, distinctTouches } from './indexed-touches.ts';
import { NoColumns } from './texts.ts';
import { joinedColumns } from './touch-columns.ts';

/** Touches that were read into columns, with what is known of their files. */
export interface TouchFiles {
  readonly touches: DistinctTouches;
  readonly lists: readonly ListEnd[];
}

/**
 * The touches of NDJSON files in columns.
 * @returns undefined where a file is no plain NDJSON of touches, or anything is wrong with it: reading it as records says
 *   what
 */
export async function readTouchColumns(
  files: readonly NamedFile[],
  options: ScanOptions = {},
): Promise<TouchFiles | undefined> {
  if (files.length === 0 || files.some(isOneValue)) return undefined;
  try {
    const found = await scanFiles(
      files.map(({ path }) => path),
      options,
    );
    if (found === undefined) return undefined;
    return {
      touches: distinctTouches(joinedColumns(found.scanned)),
      lists: files.map(({ path, what }, place) =>
        fileEnd(what, rowsOf(path, found), {
          hasOpenEnd: found.hasOpenEnd[place] === true,
          isCounted: false,
        }),
      ),
    };
  } catch (error) {
    // A file that cannot be read, too.
    if (error instanceof NoColumns || (error instanceof Error && 'syscall' in error))
      return undefined;
    throw error;
  }
}

/** How many touches a file has. */
function rowsOf(path: string, { scanned, jobs }: ScannedFiles): number {
  let rows = 0;
  for (const { done } of scanned)
    done.forEach(({ job, until }, place) => {
      if (jobs[job]?.path === path) rows += until - (done[place - 1]?.until ?? 0);
    });
  return rows;
}
