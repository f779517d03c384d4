import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of minimum guarantees. */
export const GUARANTEE_FINDINGS = {
  GUARANTEE_OTHER_PARTIES: findingEntry(
    'error',
    [
      '{clause} counts “{id}”, which is paid between other parties or is earned by other fees itself.',
      '{clause}计入“{id}”，但该条款的付款方或收款方不同，或其本身依其他费用计算。',
    ],
    ['Name fees of the same payer to the same payee.', '仅计入相同付款方付给相同收款方的费用。'],
  ),
} as const;
