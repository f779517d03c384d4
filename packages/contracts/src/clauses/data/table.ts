import type { Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { DataClause } from './schema.ts';

/** The metrics, one a row: what it is called, and how it is counted. */
export function metricsTable(
  { metrics }: DataClause,
  format: ValueFormatter,
  head: Table['head'],
): Table {
  const rows = (metrics ?? []).map(({ id, definition }, index) => [
    [format.row(id, index)],
    [format.wording(definition?.text)],
  ]);
  return { head, rows };
}
