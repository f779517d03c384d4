import type { Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { UnitFeeClause } from './schema.ts';

/** The conversions, one a row: product, pieces, units. */
export function conversionsTable(
  { conversions }: UnitFeeClause,
  format: ValueFormatter,
  head: Table['head'],
): Table {
  const rows = (conversions ?? []).map(({ productId, pieces, units }) => [
    [format.product(productId)],
    [`${pieces}`],
    [`${units}`],
  ]);
  return { head, rows };
}
