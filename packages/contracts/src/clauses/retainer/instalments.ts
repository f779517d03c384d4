import type { Inline, Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { allocate, PPM } from '../../vocabulary/index.ts';
import type { RetainerClause } from './schema.ts';

/** The amount of an instalment: its own, or its share of the total, by the same split that settling makes. */
export function instalmentAmount(
  { instalments }: RetainerClause,
  index: number,
  format: ValueFormatter,
): Inline {
  const parts = instalments?.parts ?? [];
  const { amount, share } = parts[index] ?? {};
  const { total } = instalments ?? {};
  const shares = parts.map((it) => it.share ?? 0);
  const isWhole = shares.reduce((sum, it) => sum + it, 0) === PPM;
  if (amount !== undefined || total === undefined || !isWhole)
    return amount === undefined && share !== undefined
      ? format.share(share)
      : format.amount(amount);
  return format.amount(allocate(total, shares)[index]);
}

/** The instalments, one a row: id, day, amount. */
export function instalmentsTable(
  clause: RetainerClause,
  format: ValueFormatter,
  head: Table['head'],
): Table {
  const rows = (clause.instalments?.parts ?? []).map(({ id, on }, index) => [
    [format.row(id, index)],
    [format.date(on)],
    [instalmentAmount(clause, index, format)],
  ]);
  return { head, rows };
}
