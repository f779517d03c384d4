import {
  type List,
  type ListReading,
  type ListShape,
  readList,
  readTogether,
} from '@livelane/contracts/vocabulary/node';
import type * as z from 'zod/mini';

/** How files are read. Default: as their content shows, and tables as their header shows. */
export interface ReadOptions extends Omit<ListReading, 'what'> {
  /** The number of rows that the files have together, as a person confirmed it. Default: nobody did. */
  readonly rows?: number;
}

/** The lists of some files; what is wrong with any of them is reported at once. */
export function readEach<Schema extends z.core.$ZodType>(
  paths: readonly string[],
  shapeOf: () => ListShape<Schema>,
  reading: ListReading,
): Promise<List<z.output<Schema>>[]> {
  return readTogether(paths.map((path) => () => readList(path, shapeOf(), reading)));
}
