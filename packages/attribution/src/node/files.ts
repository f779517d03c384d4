import {
  type CsvOptions,
  type CsvRow,
  parseCsv,
  parseNdjson,
  readTextFile,
} from '@livelane/contracts/vocabulary/node';
import type * as z from 'zod/mini';

/** How files are read. Left out: UTF-8, comma, columns by our names, the format by the file's content. */
export interface ReadOptions extends CsvOptions {
  readonly format?: 'ndjson' | 'csv';
}

interface Readers<T, Schema extends z.core.$ZodType> {
  readonly schema: Schema;
  readonly fromCsv: (rows: readonly CsvRow[], what: string) => T[];
  readonly fromNdjson: (values: z.output<Schema>[]) => T[];
}

/** The records of several files, each NDJSON or CSV, one after the other; `-` is standard input. */
export async function readRecords<T, Schema extends z.core.$ZodType>(
  paths: readonly string[],
  readers: Readers<T, Schema>,
  options: ReadOptions,
): Promise<T[]> {
  const records: T[] = [];
  for (const path of paths) {
    const text = await readTextFile(path, options.encoding ?? 'utf-8');
    const found =
      (options.format ?? formatOf(path, text)) === 'csv'
        ? readers.fromCsv(parseCsv(text, path, options), path)
        : readers.fromNdjson(parseNdjson(text, readers.schema, path));
    for (const item of found) records.push(item);
  }
  return records;
}

/** NDJSON begins with a brace; a name that ends in .csv or .json… decides before that. */
function formatOf(path: string, text: string): 'ndjson' | 'csv' {
  if (/\.csv$/i.test(path)) return 'csv';
  if (/\.(nd)?jsonl?$/i.test(path)) return 'ndjson';
  return text.trimStart().startsWith('{') || text.trim() === '' ? 'ndjson' : 'csv';
}
