import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of splits between payees. */
export const PAYEE_SPLIT_FINDINGS = {
  SPLIT_NOT_WHOLE: findingEntry(
    'error',
    ['The shares of {clause} sum to {sum}, not 100%.', '{clause}各方比例合计为{sum}，不是 100%。'],
    ['Make the shares sum to 1000000 parts per million.', '使各方比例之和为 1000000（百万分之）。'],
  ),
  SPLIT_REPEATED: findingEntry(
    'error',
    [
      '{clause} splits the fee “{id}”, which “{first}” splits already.',
      '{clause}所拆分的费用“{id}”已由“{first}”拆分。',
    ],
    ['Keep one payee split for each fee.', '每项费用只保留一条收款方分成条款。'],
  ),
} as const;
