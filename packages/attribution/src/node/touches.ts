import type { CsvRow } from '@livelane/contracts/vocabulary/node';
import { type Touch, TouchSchema } from '../journey/touch.ts';
import { countOf, filled, fitting, listOf, needColumns, present } from './columns.ts';
import { type ReadOptions, readRecords } from './files.ts';

/**
 * The touches of NDJSON or CSV files. A CSV has the columns `id`, `kind`, `at`, `persons` (identities separated
 * by `|`), `creator`, `channel`, and if wanted `clickId`, `code`, `dwellSeconds`, `sessionId`; an empty creator is none.
 * @throws FILE_UNREADABLE; INPUT_INVALID with lines
 */
export async function readTouches(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<Touch[]> {
  return readRecords<Touch, typeof TouchSchema>(
    paths,
    { schema: TouchSchema, fromNdjson: (values) => values, fromCsv: touchesOf },
    options,
  );
}

function touchesOf(rows: readonly CsvRow[], what: string): Touch[] {
  needColumns(rows, ['id', 'kind', 'at', 'persons', 'channel'], what);
  const placed = rows.map((row) => {
    const { id, kind, at, persons, creator, channel, clickId, code, dwellSeconds, sessionId } =
      filled(row);
    const dwell = dwellSeconds === undefined ? undefined : countOf(dwellSeconds);
    return {
      line: row.line,
      value: present({
        id,
        kind,
        at,
        persons: listOf(persons),
        creator: creator ?? null,
        channel,
        clickId,
        code,
        dwellSeconds: dwell,
        sessionId,
      }),
    };
  });
  return fitting(placed, TouchSchema, what);
}
