import { CURRENCIES } from '@livelane/contracts/vocabulary';
import { type CellReader, decimalCell, halfWidth } from '@livelane/contracts/vocabulary/node';

/** Signs of currencies, and what people write before them. */
const SIGN = String.raw`(?:US|CA|HK|NT|MX|AU|NZ|[ASRC])?\p{Sc}|RM|Rp\.?|zł|kr\.?|元|人民币`;
const CODE = `(?:${CURRENCIES.join('|')})`;
const BEFORE = new RegExp(String.raw`^(-?)\s*(?:${SIGN}|${CODE})\s*`, 'u');
const AFTER = new RegExp(`(?:${SIGN}|${CODE})$`, 'u');
const IN_BRACKETS = /^\((.+)\)$/;

/**
 * An amount as a decimal number, exact: `$1,299.00`, `1.299,00 €`, `-5`, and `(5.00)` for −5, with grouping and decimal
 * sign as they are declared. The currency is read elsewhere, since a sign such as `$` stands for several.
 */
export const amountText: CellReader = (cell, row) => {
  const written = halfWidth(cell).trim();
  const inner = IN_BRACKETS.exec(written)?.[1];
  const bare = (inner ?? written).replace(BEFORE, '$1').replace(AFTER, '').trim();
  const plain = decimalCell(bare, row);
  return inner === undefined || typeof plain !== 'string' ? plain : `-${plain}`;
};

/** An amount that is written as what is taken off, such as a discount of `-5.00`, without its sign. */
export const deductionText: CellReader = (cell, row) => {
  const plain = amountText(cell, row);
  return typeof plain === 'string' ? plain.replace(/^-/, '') : plain;
};
