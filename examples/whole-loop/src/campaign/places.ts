import { parseCsv, parseJson, readTextFile } from '@livelane/contracts/vocabulary/node';

/**
 * The line (from 1) of the first record of an NDJSON or CSV file that is as wanted; nothing where none is. A record of
 * a CSV has its cells as fields.
 */
export async function lineWhere(
  path: string,
  wanted: (record: Readonly<Record<string, unknown>>) => boolean,
): Promise<{ line?: number }> {
  const text = await readTextFile(path);
  if (path.endsWith('.csv')) {
    const line = parseCsv(text, path).find(({ cells }) => wanted(cells))?.line;
    return line === undefined ? {} : { line };
  }
  const index = text
    .split('\n')
    .findIndex(
      (row) => row.trim() !== '' && wanted(parseJson(row, path) as Record<string, unknown>),
    );
  return index < 0 ? {} : { line: index + 1 };
}
