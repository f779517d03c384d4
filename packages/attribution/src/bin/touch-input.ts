import type { List, ListEnd, ListReading } from '@livelane/contracts/vocabulary/node';
import type { PreparableInput } from '../credit/prepared-input.ts';
import { indexedTouches } from '../engine/columns/indexed-touches.ts';
import { startReading, type TouchReading } from '../engine/columns/touch-files.ts';
import { itemsOf } from '../node/sources.ts';
import { touchLists } from '../node/touches.ts';
import type { Touch } from '../records/touch.ts';
import { filesOption, listed } from './arguments.ts';
import { type InputReading, isPlain, namedFiles } from './input-reading.ts';
import { knownTouches } from './previous/known-touches.ts';

/** The touches of `--touches`, and what is known of their files. */
export interface TouchInput extends Pick<PreparableInput, 'touches' | 'indexed'> {
  readonly lists: readonly ListEnd[];
}

/** The options that touches depend on. */
interface TouchOptions {
  readonly touches?: string;
  readonly previous?: string;
}

/** Begins to read the touches of a command into columns; undefined where they are read as records. */
export function startTouchColumns(
  { touches, previous }: TouchOptions,
  reading: ListReading,
): TouchReading | undefined {
  // How touches are dated by their files is not kept in columns.
  if (touches === undefined || previous !== undefined || !isPlain(reading)) return undefined;
  return startReading(namedFiles(listed(touches), '--touches'), reading);
}

/** The touches of a command in columns where they were begun, else as records. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readTouchInput(
  options: TouchOptions,
  how: InputReading & { readonly columns: TouchReading | undefined },
): Promise<TouchInput> {
  const paths = filesOption(options.touches, '--touches');
  const found = await how.columns?.finish();
  if (found !== undefined) {
    const { touches, lists } = found;
    return { touches: [], lists, indexed: (policy) => indexedTouches(touches, policy) };
  }
  const lists = await recordsOf(paths, how);
  const isDated = options.previous !== undefined;
  return { touches: isDated ? await knownTouches(lists, paths) : itemsOf(lists), lists };
}

function recordsOf(
  paths: readonly string[],
  { reading, budget }: InputReading,
): Promise<List<Touch>[]> {
  const progress = budget.counting('touches', reading.progress);
  return touchLists(paths, { ...reading, option: '--touches', progress });
}
