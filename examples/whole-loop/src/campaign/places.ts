import { parseJson, readTextFile } from '@livelane/contracts/vocabulary/node';

/** The line (from 1) of the first record of an NDJSON file that is as wanted; nothing where none is. */
export async function lineWhere(
  path: string,
  wanted: (record: Readonly<Record<string, unknown>>) => boolean,
): Promise<{ line?: number }> {
  const lines = (await readTextFile(path)).split('\n');
  const index = lines.findIndex(
    (text) => text.trim() !== '' && wanted(parseJson(text, path) as Record<string, unknown>),
  );
  return index < 0 ? {} : { line: index + 1 };
}
