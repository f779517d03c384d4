import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of sales taxes. */
export const SALES_TAX_FINDINGS = {
  SALES_TAX_INCLUDED_BORNE: findingEntry(
    'error',
    [
      '{clause} is included in amounts that “{id}” raises by a tax that the payer bears: it is open whether what is added includes it.',
      '{clause}含于约定金额，而“{id}”又由付款方补足税款：补足部分是否含税不明。',
    ],
    [
      'Agree on amounts without the sales tax, or let the payee bear the tax withheld.',
      '约定不含流转税的金额，或由收款方承担代扣税款。',
    ],
  ),
} as const;
