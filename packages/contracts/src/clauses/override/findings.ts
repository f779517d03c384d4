import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of overrides. */
export const OVERRIDE_FINDINGS = {
  OVERRIDE_OF_OWN: findingEntry(
    'error',
    [
      '{clause} pays “{party}” an override on their own sales.',
      '{clause}就“{party}”自己的销售向其支付佣金。',
    ],
    ['Name another creator, or write a commission as a fee.', '更正达人，或以费用条款约定佣金。'],
  ),
} as const;
