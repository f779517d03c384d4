import { findingOf } from '@livelane/contracts/vocabulary';
import { FILE_FINDINGS, type ListEnd } from '@livelane/contracts/vocabulary/node';
import type { ScannedFiles, ScanOptions } from '../scan/scan-threads.ts';
import { scanFiles } from '../scan/scan-threads.ts';
import { type DistinctTouches, distinctTouches } from './indexed-touches.ts';
import { NoColumns } from './texts.ts';
import { joinedColumns } from './touch-columns.ts';

/** Touches that were read into columns, with what is known of their files. */
export interface TouchFiles {
  readonly touches: DistinctTouches;
  readonly lists: readonly ListEnd[];
}

/** A file with its name in messages. */
export interface NamedFile {
  readonly path: string;
  readonly what: string;
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
  // Standard input can be read once only; what is named so may be one value.
  const isOther = ({ path }: NamedFile): boolean => path === '-' || /\.json$/i.test(path);
  if (files.length === 0 || files.some(isOther)) return undefined;
  try {
    const found = await scanFiles(
      files.map(({ path }) => path),
      options,
    );
    if (found === undefined) return undefined;
    return {
      touches: distinctTouches(joinedColumns(found.scanned)),
      lists: files.map(({ path, what }, place) =>
        listEnd(what, rowsOf(path, found), found.hasOpenEnd[place] === true),
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

function listEnd(what: string, rows: number, hasOpenEnd: boolean): ListEnd {
  const params = { file: what, rows };
  const options = { path: '', severity: 'warning', params } as const;
  return {
    ...{ what, kind: 'ndjson', rows, findings: [], isCounted: false, unmapped: [] },
    ...(hasOpenEnd ? { openEnd: findingOf(FILE_FINDINGS, 'FILE_MAY_BE_CUT', options) } : {}),
  };
}
