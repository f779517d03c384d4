import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of cancellation. */
export const CANCELLATION_FINDINGS = {
  NOTICES_UNORDERED: findingEntry(
    'error',
    ['The notices of {clause} are not in ascending order.', '{clause}的通知时限没有逐级递增。'],
    ['List them from the shortest up, each once.', '自短到长排列，每档一次。'],
  ),
  CANCELLATION_WITHOUT_FIXED: findingEntry(
    'error',
    ['{clause} is about a fee without a fixed amount.', '{clause}所指的费用没有固定金额。'],
    ['Name a fee with a fixed part.', '请指向含固定部分的费用。'],
  ),
  CANCELLATION_REPEATED: findingEntry(
    'error',
    [
      '{clause} is about the fee “{id}”, as “{first}” is already.',
      '{clause}所指的费用“{id}”已由“{first}”约定。',
    ],
    ['Keep one cancellation clause for each fee.', '每项费用只保留一条取消条款。'],
  ),
} as const;
