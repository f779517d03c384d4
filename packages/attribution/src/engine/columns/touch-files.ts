import type { ListEnd } from '@livelane/contracts/vocabulary/node';
import type { ScannedFiles, ScanOptions } from '../scan/scan-threads.ts';
import { startScan } from '../scan/scan-threads.ts';
import { fileEnd, isOneValue, type NamedFile } from './file-end.ts';
import { type DistinctTouches, distinctTouches } from './indexed-touches.ts';
import { NoColumns } from './texts.ts';
import { joinedColumns } from './touch-columns.ts';

/** Touches that were read into columns, with what is known of their files. */
export interface TouchFiles {
  readonly touches: DistinctTouches;
  readonly lists: readonly ListEnd[];
}

/** Touches that other threads have begun to read. */
export interface TouchReading {
  /**
   * The touches in columns.
   * @returns undefined where a file is no plain NDJSON of touches, or anything is wrong with it: reading it as records says
   *   what
   */
  finish(): Promise<TouchFiles | undefined>;
  /** Ends the reading. */
  stop(): void;
}

/** Begins to read touches of NDJSON files into columns; undefined where files are something else. */
export function startReading(
  files: readonly NamedFile[],
  options: ScanOptions = {},
): TouchReading | undefined {
  if (files.length === 0 || files.some(isOneValue)) return undefined;
  const paths = files.map(({ path }) => path);
  const scan = orUndefined(() => startScan(paths, options));
  if (scan === undefined) return undefined;
  const finish = async (): Promise<TouchFiles | undefined> => {
    try {
      const found = await scan.finish();
      return found === undefined ? undefined : touchFiles(files, found);
    } catch (error) {
      return refused(error);
    } finally {
      scan.stop();
    }
  };
  return { finish, stop: scan.stop };
}

/** {@link startReading} to its end. */
export async function readTouchColumns(
  files: readonly NamedFile[],
  options: ScanOptions = {},
): Promise<TouchFiles | undefined> {
  return startReading(files, options)?.finish();
}

function touchFiles(files: readonly NamedFile[], found: ScannedFiles): TouchFiles {
  return {
    touches: distinctTouches(joinedColumns(found.scanned)),
    lists: files.map(({ what }, place) =>
      fileEnd(what, rowsOf(place, found), {
        hasOpenEnd: found.hasOpenEnd[place] === true,
        isCounted: false,
      }),
    ),
  };
}

function orUndefined<Result>(read: () => Result | undefined): Result | undefined {
  try {
    return read();
  } catch (error) {
    return refused(error);
  }
}

/** Leaves to the readers of records what columns do not hold, and files that cannot be read. */
function refused(error: unknown): undefined {
  if (error instanceof NoColumns || (error instanceof Error && 'syscall' in error))
    return undefined;
  throw error;
}

/** How many touches a file has. */
function rowsOf(file: number, { scanned, jobs }: ScannedFiles): number {
  let rows = 0;
  for (const { done } of scanned)
    done.forEach(({ job, until }, place) => {
      if (jobs[job]?.file === file) rows += until - (done[place - 1]?.until ?? 0);
    });
  return rows;
}
