import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of attribution: codes and windows. */
export const ATTRIBUTION_FINDINGS = {
  CODE_REPEATED: findingEntry(
    'error',
    [
      'The code “{code}” appears twice in {clause}, so its sales cannot be assigned to a creator.',
      '优惠码“{code}”在{clause}中出现两次，无法判断销售归属。',
    ],
    ['Give each creator a code of their own.', '为每位达人使用不同的优惠码。'],
  ),
  CODES_ALIKE: findingEntry(
    'warning',
    [
      'The codes “{code}” and “{other}” of {clause} differ only in capitals.',
      '{clause}中的优惠码“{code}”与“{other}”仅大小写不同。',
    ],
    ['Give each creator a code of their own.', '为每位达人使用不同的优惠码。'],
  ),
  CODE_OUTSIDE_TERM: findingEntry(
    'warning',
    [
      'The code “{code}” of {clause} is never valid within the term of the contract.',
      '{clause}中的优惠码“{code}”在合同期限内从不生效。',
    ],
    ['Correct the dates of the code, or the term.', '更正优惠码的有效期或合同期限。'],
  ),
  // A warning: codes are often given out after the contract is signed.
  CODES_UNNAMED: findingEntry(
    'warning',
    [
      'Only codes count by {clause}, which names none, so that no sale is credited to anybody.',
      '{clause}仅以优惠码判断归属，但未列出任何优惠码，因此没有销售可归属于任何人。',
    ],
    [
      'List the code of each creator, or let other touches count.',
      '列出每位达人的优惠码，或约定其他触点也可计入。',
    ],
  ),
  ATTRIBUTION_REPEATED: findingEntry(
    'error',
    [
      '{clause} is a second attribution rule; only one can settle.',
      '{clause}是第二条归因规则，结算只能依据一条。',
    ],
    ['Keep one attribution clause.', '仅保留一条归因条款。'],
  ),
  WINDOW_EXCEEDS_ASSESSMENT: findingEntry(
    'error',
    [
      'An attribution window of {clause} is longer than the assessment period of {assessment}.',
      '{clause}的归因窗口期长于{assessment}的考核周期。',
    ],
    ['Shorten the window or lengthen the period.', '缩短窗口期或延长考核周期。'],
  ),
} as const;
