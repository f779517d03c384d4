import {
  type CsvOptions,
  type CsvRow,
  parseCsv,
  parseNdjson,
  readTextFile,
} from '@livelane/contracts/vocabulary/node';
import type * as z from 'zod/mini';
import type { Placed } from './columns.ts';
import type { FileRecords } from './sources.ts';

/** How files are read. Left out: UTF-8, the separator detected in the header, columns by their known names, the format detected from name and content. */
export interface ReadOptions extends CsvOptions {
  readonly format?: 'ndjson' | 'csv';
}

interface Readers<T, Schema extends z.core.$ZodType> {
  readonly schema: Schema;
  readonly fromCsv: (rows: readonly CsvRow[], what: string) => Placed<T>[];
  readonly fromNdjson: (value: z.output<Schema>) => T;
}

/** The records of several files, each NDJSON or CSV, with their lines; `-` is standard input. */
export async function readRecords<T, Schema extends z.core.$ZodType>(
  paths: readonly string[],
  { schema, fromCsv, fromNdjson }: Readers<T, Schema>,
  options: ReadOptions,
): Promise<FileRecords<T>[]> {
  const files: FileRecords<T>[] = [];
  for (const path of paths) {
    const text = await readTextFile(path, options.encoding ?? 'utf-8');
    if ((options.format ?? formatOf(path, text)) === 'csv') {
      const placed = fromCsv(parseCsv(text, path, options), path);
      const records = placed.map(({ value }) => value);
      files.push({ path, records, lines: placed.map(({ line }) => line) });
    } else {
      const records = parseNdjson(text, schema, path).map(fromNdjson);
      files.push({ path, records, lines: filledLines(text) });
    }
  }
  return files;
}

/** The 1-based numbers of the lines of a text that are not blank. */
function filledLines(text: string): number[] {
  const lines: number[] = [];
  for (let from = 0, line = 1; from < text.length; line += 1) {
    const until = text.indexOf('\n', from);
    const stop = until < 0 ? text.length : until;
    // Only a line that begins with a blank needs to be sliced and tested.
    if ((text.charCodeAt(from) > 32 && stop > from) || text.slice(from, stop).trim() !== '')
      lines.push(line);
    from = stop + 1;
  }
  return lines;
}

/** The format by the ending of the name, otherwise by the content: NDJSON begins with a brace. */
function formatOf(path: string, text: string): 'ndjson' | 'csv' {
  if (/\.csv$/i.test(path)) return 'csv';
  if (/\.(nd)?jsonl?$/i.test(path)) return 'ndjson';
  return text.trimStart().startsWith('{') || text.trim() === '' ? 'ndjson' : 'csv';
}
