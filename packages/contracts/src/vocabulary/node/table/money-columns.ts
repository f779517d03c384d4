import { amountCell, minorCell, textCell } from './cells.ts';
import type { Column } from './columns.ts';

/**
 * The columns of an amount: `amount` as a decimal of the major unit, or `minor` in whole minor units, with `currency`.
 * @param field - the field of the record that the money becomes
 * @param required - whether a table must have it. Default: false
 * @example
 * ```ts
 * import { MoneySchema } from '@livelane/contracts/vocabulary';
 * import { listOfRows, moneyColumns } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * const shape = { schema: z.object({ price: MoneySchema }), columns: moneyColumns({ field: 'price' }) };
 * const rows = [{ 金额: '12.90', minor: '', 币种: 'USD' }, { 金额: '', minor: '1290', 币种: 'USD' }];
 * listOfRows(rows, shape).items.map(({ price }) => price.minor); // => ["1290", "1290"]
 * ```
 */
export function moneyColumns({
  field,
  required = false,
}: {
  readonly field: string;
  readonly required?: boolean;
}): Column[] {
  const either = required ? ['amount', 'minor'] : false;
  return [
    {
      column: 'amount',
      aliases: ['金额', '订单金额', '实付金额'],
      field,
      read: amountCell('currency'),
      required: either,
    },
    { column: 'minor', field, read: minorCell('currency') },
    {
      column: 'currency',
      aliases: ['币种', '货币', '币别'],
      field: null,
      read: textCell,
      required,
    },
  ];
}
