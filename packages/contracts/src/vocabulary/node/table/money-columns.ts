import { amountCell, minorCell, textCell } from './cells.ts';
import type { Column } from './columns.ts';

/**
 * The columns of an amount: `amount` as a decimal of the major unit, or `minor` in whole minor units, with `currency`.
 * @param field - the field of the record that the money becomes
 * @param required - whether a table must have it. Default: false
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
