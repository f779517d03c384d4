import type { Placed } from '../json/ndjson.ts';
import type { RecordsOf } from '../list/table-source.ts';
import type { FieldRow } from '../table/rows.ts';

/**
 * One record a row, with the values of the fields that a row may leave out.
 * @example
 * ```ts
 * import { countCell, listOfRows, recordsWith, textCell } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * const schema = z.object({ channel: z.string(), nulls: z.number() });
 * const columns = [{ column: 'channel', read: textCell }, { column: 'nulls', read: countCell }];
 * const shape = { schema, columns, recordsOf: recordsWith({ nulls: 0 }) };
 * listOfRows([{ channel: 'bio' }], shape).items; // => [{ nulls: 0, channel: "bio" }]
 * ```
 */
export function recordsWith(rest: Readonly<Record<string, unknown>>): RecordsOf {
  return function* (rows: Iterable<FieldRow>): Generator<Placed> {
    for (const { line, fields } of rows) yield { line, value: { ...rest, ...fields } };
  };
}
