import type { CompleteUnitFeeClause } from '../../../clauses/unit-fee/schema.ts';
import { toMinor } from '../../../vocabulary/index.ts';
import { ZERO } from '../../money/rational.ts';
import type { SaleBase } from '../../sales/sale-base.ts';

/** Counts units in place of money: the pieces of a sale by the table of conversions. */
export function piecesAsUnits({ conversions, others, id }: CompleteUnitFeeClause): SaleBase {
  const byProduct = new Map(conversions?.map((it) => [it.productId, it]));
  const other = others === 'not-counted' ? null : { pieces: 1, units: 1 };
  return {
    key: `units ${id}`,
    isCount: true,
    of: ({ productId, quantity = 1, money }) => {
      const paid = toMinor(money);
      const counted = byProduct.get(productId ?? '') ?? other;
      if (paid <= 0n || counted === null) return ZERO;
      return { n: BigInt(quantity * counted.units), d: paid * BigInt(counted.pieces) };
    },
  };
}
