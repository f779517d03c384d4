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

/** How the files that an option names are read. */
export interface OptionReading extends Omit<ListReading, 'what'> {
  /** The option, which messages name before the path. Default: the path alone. */
  readonly option?: string;
}

/** How a file is read, with what messages call it. */
export function readingOf(path: string, { option, ...reading }: OptionReading): ListReading {
  return { ...reading, what: option === undefined ? path : `${option} ${path}` };
}

/** The lists of a file or of several; what is wrong with any of them is reported at once. */
export function readEach<Schema extends z.core.$ZodType>(
  paths: string | readonly string[],
  shapeOf: () => ListShape<Schema>,
  reading: OptionReading,
): Promise<List<z.output<Schema>>[]> {
  return readTogether(
    [paths].flat().map((path) => () => readList(path, shapeOf(), readingOf(path, reading))),
  );
}
