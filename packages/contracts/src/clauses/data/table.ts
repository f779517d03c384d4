import type { Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { DataClause } from './schema.ts';

/** The metrics, one a row: id, definition in words, id of the definition. */
export function metricsTable(
  { metrics }: DataClause,
  format: ValueFormatter,
  head: Table['head'],
): Table {
  const rows = (metrics ?? []).map(({ id, definition }) => [
    [format.text(id)],
    [format.wording(definition?.text)],
    [format.text(definition?.id)],
  ]);
  return { head, rows };
}
