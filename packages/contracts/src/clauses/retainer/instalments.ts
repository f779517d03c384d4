import type { Inline, Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { allocate, type Money, PPM } from '../../vocabulary/index.ts';
import type { RetainerClause } from './schema.ts';

/** The amount of an instalment: its own, or its share of the total, by the same split that settling makes; undefined while open. */
export function agreedInstalment(
  { instalments }: RetainerClause,
  index: number,
): Money | undefined {
  const parts = instalments?.parts ?? [];
  const amount = parts[index]?.amount;
  const { total } = instalments ?? {};
  const shares = parts.map(({ share }) => share ?? 0);
  const isWhole = shares.reduce((sum, it) => sum + it, 0) === PPM;
  if (amount !== undefined || total === undefined || !isWhole) return amount;
  return allocate(total, shares)[index];
}

/** The amount of an instalment, or its share of a total that is open. */
export function instalmentAmount(
  clause: RetainerClause,
  index: number,
  format: ValueFormatter,
): Inline {
  const amount = agreedInstalment(clause, index);
  const share = clause.instalments?.parts?.[index]?.share;
  return amount === undefined && share !== undefined ? format.share(share) : format.amount(amount);
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
