import type { Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { PayeeSplitClause } from './schema.ts';

/** The payees, one a row, each with its share. */
export function sharesTable(
  { shares }: PayeeSplitClause,
  format: ValueFormatter,
  head: Table['head'],
): Table {
  const rows = (shares ?? []).map((it) => [[format.party(it.payee)], [format.share(it.share)]]);
  return { head, rows };
}
