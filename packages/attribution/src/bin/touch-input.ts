import type { List, ListEnd } from '@livelane/contracts/vocabulary/node';
import type { PreparableInput } from '../credit/prepared-input.ts';
import { indexedTouches } from '../engine/columns/indexed-touches.ts';
import { readTouchColumns } from '../engine/columns/touch-files.ts';
import { itemsOf } from '../node/sources.ts';
import { touchLists } from '../node/touches.ts';
import type { Touch } from '../records/touch.ts';
import { filesOption } from './arguments.ts';
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

/** The touches of a command in columns where they may be, else as records. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readTouchInput(
  options: TouchOptions,
  how: InputReading,
): Promise<TouchInput> {
  const paths = filesOption(options.touches, '--touches');
  const { reading, inColumns } = how;
  // How touches are dated by their files is not kept in columns.
  if (inColumns && options.previous === undefined && isPlain(reading)) {
    const found = await readTouchColumns(namedFiles(paths, '--touches'), reading);
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
  { reading, budget }: InputReading,
): Promise<List<Touch>[]> {
  const progress = budget.counting('touches', reading.progress);
  return touchLists(paths, { ...reading, option: '--touches', progress });
}
