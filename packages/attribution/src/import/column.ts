import {
  type CellReader,
  type Column,
  countCell,
  decimalCell,
  idCell,
  idsCell,
  instantCell,
  textCell,
} from '@livelane/contracts/vocabulary/node';
import { amountText, deductionText } from './cells/amount.ts';
import { accountCell, marketCell, personCell, yesCell } from './cells/words.ts';
import type { OrderFields } from './export-kind.ts';

/** The path of a field of a row, such as `order/id`. */
type FieldPath = {
  [Part in keyof OrderFields]-?: `${Part}/${Extract<keyof NonNullable<OrderFields[Part]>, string>}`;
}[keyof OrderFields];

/** How the cell of each field is read, unless its export writes it in a way of its own. */
const READERS: Readonly<Record<string, CellReader>> = {
  'order/key': idCell,
  'order/id': idCell,
  'order/at': instantCell,
  'order/currency': (cell) => cell.toUpperCase(),
  'order/customer': textCell,
  'order/market': marketCell,
  'order/codes': idsCell,
  'order/clickIds': idsCell,
  'order/inRoom': idCell,
  'order/status': textCell,
  'order/cancelledAt': instantCell,
  'order/refunded': deductionText,
  'order/refundedAt': instantCell,
  'order/subtotal': amountText,
  'order/total': amountText,
  'order/discount': deductionText,
  'order/tax': amountText,
  'order/taxIncluded': yesCell,
  'order/shipping': amountText,
  'line/id': idCell,
  'line/productId': idCell,
  'line/name': textCell,
  'line/quantity': countCell,
  'line/quantityLeft': countCell,
  'line/price': amountText,
  'line/full': amountText,
  'line/discount': deductionText,
  'line/total': amountText,
  'line/minor': decimalCell,
  'line/tax': amountText,
  'line/taxable': yesCell,
  'line/status': textCell,
  'line/refunded': deductionText,
  'line/refundedAt': instantCell,
  'line/wentBack': yesCell,
  'touch/creator': accountCell,
  'touch/channel': idCell,
  'touch/kind': textCell,
  'touch/at': instantCell,
  'touch/clickId': idCell,
  'event/at': instantCell,
  'event/name': textCell,
  'visit/at': instantCell,
  'visit/source': textCell,
  'visit/medium': textCell,
  'visit/campaign': textCell,
  'visit/clickId': idCell,
};

/** What else is said of a column. Default: its field's reader, no other names, and a table may lack it. */
interface ColumnOptions {
  readonly read?: CellReader;
  readonly required?: Column['required'];
}

/** A column of an export: the field that it gives, and its names, the current one first. */
export function column(
  field: FieldPath,
  names: string | readonly [string, ...string[]],
  { read, required = false }: ColumnOptions = {},
): Column {
  const [name, ...aliases] = typeof names === 'string' ? [names] : names;
  const [part, scheme = ''] = field.split('/');
  const usual = READERS[field] ?? (part === 'persons' ? personCell(scheme) : textCell);
  return { column: name, aliases, field, read: read ?? usual, required, prefersFirst: true };
}

/** A column of a time that stands for that of a refund where no other does. */
export function timeColumn(name: string, read: CellReader = instantCell): Column {
  return { column: name, field: `order/times/${name.replaceAll('/', ' ')}`, read };
}
