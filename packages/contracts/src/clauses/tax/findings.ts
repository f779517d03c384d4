import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of taxes. */
export const TAX_FINDINGS = {
  TREATY_NOT_LOWER: findingEntry(
    'warning',
    [
      'The treaty rate of {clause}, {treaty}, is not below the full rate of {full}.',
      '{clause}的协定税率{treaty}并不低于法定税率{full}。',
    ],
    ['Check the two rates.', '请核对两个税率。'],
  ),
  THRESHOLD_GROSSED_UP: findingEntry(
    'error',
    [
      '{clause} has a yearly threshold and is borne by the payer, so that what is added would itself count.',
      '{clause}设有年度起征额，又由付款方承担，补足的税款本身也会计入起征额。',
    ],
    [
      'Let the payee bear the tax, or agree on the gross amount and leave the threshold out.',
      '约定由收款方承担，或按税前金额约定费用且不设起征额。',
    ],
  ),
} as const;
