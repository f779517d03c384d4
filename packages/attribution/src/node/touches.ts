import type { CsvRow } from '@livelane/contracts/vocabulary/node';
import { type Touch, TouchSchema } from '../records/touch.ts';
import { countOf, filled, fitting, listOf, needColumns, type Placed, present } from './columns.ts';
import { type ReadOptions, readRecords } from './files.ts';
import { contentConflicts, recordsOf, refuseConflicts } from './sources.ts';

/**
 * The touches of NDJSON or CSV files. A CSV has the columns `id`, `kind`, `at`, `persons` (identities separated
 * by `|`), `channel`, and optionally `creator`, `clickId`, `code`, `dwellSeconds`, `sessionId`; an empty creator is null.
 * Copies of a touch are kept: crediting drops and counts them.
 * @throws FILE_UNREADABLE; INPUT_INVALID with lines, also where one id has two contents
 */
export async function readTouches(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<Touch[]> {
  const files = await readRecords<Touch, typeof TouchSchema>(
    paths,
    { schema: TouchSchema, fromNdjson: (value) => value, fromCsv: touchesOf },
    options,
  );
  refuseConflicts(contentConflicts('touch', files));
  return recordsOf(files);
}

const NEEDED = ['id', 'kind', 'at', 'persons', 'channel'] as const;
const COLUMNS = {
  needed: NEEDED,
  known: [...NEEDED, 'creator', 'clickId', 'code', 'dwellSeconds', 'sessionId'],
};

function touchesOf(rows: readonly CsvRow[], what: string): Placed<Touch>[] {
  needColumns(rows, COLUMNS, what);
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
