import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of terms of payment. */
export const PAYMENT_TERMS_FINDINGS = {
  TERMS_REPEATED: findingEntry(
    'error',
    [
      '{clause} governs payments that “{id}” governs already.',
      '{clause}所约束的付款已由“{id}”约定。',
    ],
    [
      'Keep one clause about terms of payment for each payer and payee.',
      '每对付款方与收款方只保留一条付款条件。',
    ],
  ),
  BUSINESS_DAYS_MISSING: findingEntry(
    'error',
    [
      '{clause} counts business days, but does not say which days these are.',
      '{clause}按工作日计算，但没有写明哪些日子为工作日。',
    ],
    ['Add `businessDays`.', '补充 `businessDays`。'],
  ),
  BUSINESS_DAYS_ASSUMED: findingEntry(
    'warning',
    [
      '{clause} counts business days, but does not say which days these are: Mondays to Fridays count, holidays among them.',
      '{clause}按工作日计算，但没有写明哪些日子为工作日：星期一至星期五均计入，包括节假日。',
    ],
    [
      'Add `businessDays` with its `weekend` and `holidays` where other days count.',
      '计入的日子不同的，补充 `businessDays`，列明 `weekend` 与 `holidays`。',
    ],
  ),
  BUSINESS_DAYS_NONE: findingEntry(
    'error',
    [
      'Every day of the week is closed in {clause}, so that nothing ever falls due.',
      '{clause}中一周七天均非工作日，款项永不到期。',
    ],
    ['Leave a day out of `weekend`.', '从 `weekend` 中去掉至少一天。'],
  ),
  INTEREST_ABOVE_MAXIMUM: findingEntry(
    'warning',
    [
      '{clause} agrees on late interest of {rate} a year, of which the law allows {maximum}.',
      '{clause}约定逾期利率为每年{rate}，而法定上限为{maximum}。',
    ],
    [
      'Agree on a rate that the law allows; the lower one applies.',
      '约定不超过法定上限的利率；以较低者为准。',
    ],
  ),
} as const;
