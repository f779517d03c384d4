import { isSaid } from '../../clause/text/is-said.ts';
import type { Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { ExpensesClause } from './schema.ts';

/** The categories, one a row: id, what it covers, the most that is paid for it. */
export function categoriesTable(
  { categories, cap }: ExpensesClause,
  format: ValueFormatter,
  head: Table['head'],
): Table {
  const rows = (categories ?? []).map((it, index) => [
    [format.row(it.id, index)],
    it.text === undefined ? ['–'] : [format.wording(it.text)],
    isSaid(it.cap ?? cap) ? [format.amount(it.cap ?? cap)] : ['–'],
  ]);
  return { head, rows };
}
