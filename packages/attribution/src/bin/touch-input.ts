import type { List, ListEnd, ListReading } from '@livelane/contracts/vocabulary/node';
import type { PreparableInput } from '../credit/prepared-input.ts';
import { indexedTouches } from '../engine/columns/indexed-touches.ts';
import { readTouchColumns } from '../engine/columns/touch-files.ts';
import { readingOf } from '../node/files.ts';
import { itemsOf } from '../node/sources.ts';
import { touchLists } from '../node/touches.ts';
import type { Touch } from '../records/touch.ts';
import { filesOption } from './arguments.ts';
import type { MemoryBudget } from './computing/memory-budget.ts';
import { knownTouches } from './previous/known-touches.ts';

/** The touches of `--touches`, and what is known of their files. */
export interface TouchInput extends Pick<PreparableInput, 'touches' | 'indexed'> {
  readonly lists: readonly ListEnd[];
}

/** How the touches of an option are read. */
export interface TouchReading {
  readonly reading: ListReading;
  readonly budget: MemoryBudget;
  /** Whether they may come in columns instead of as records. */
  readonly inColumns: boolean;
}

/** The options that touches depend on. */
interface TouchOptions {
  readonly touches?: string;
  readonly previous?: string;
}

/** The touches of a command in columns where they may be, else as records. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readTouchInput(
  options: TouchOptions,
  how: TouchReading,
): Promise<TouchInput> {
  const paths = filesOption(options.touches, '--touches');
  const { reading, inColumns } = how;
  if (inColumns && mayBeColumns(options, reading)) {
    const option = { ...reading, option: '--touches' };
    const files = paths.map((path) => ({ path, what: readingOf(path, option).what ?? path }));
    const found = await readTouchColumns(files, reading);
    if (found !== undefined) {
      const { touches, lists } = found;
      return { touches: [], lists, indexed: (policy) => indexedTouches(touches, policy) };
    }
  }
  const lists = await recordsOf(paths, how);
  const isDated = options.previous !== undefined;
  return { touches: isDated ? await knownTouches(lists, paths) : itemsOf(lists), lists };
}

function recordsOf(
  paths: readonly string[],
  { reading, budget }: TouchReading,
): Promise<List<Touch>[]> {
  const progress = budget.counting('touches', reading.progress);
  return touchLists(paths, { ...reading, option: '--touches', progress });
}

/** Whether touches may be read into columns: as plain NDJSON, and not dated by their files. */
function mayBeColumns({ previous }: TouchOptions, reading: ListReading): boolean {
  const { encoding, columns, numbers, separator, sheet, zone } = reading;
  const given = [previous, encoding, columns, numbers, separator, sheet, zone];
  return given.every((option) => option === undefined);
}
