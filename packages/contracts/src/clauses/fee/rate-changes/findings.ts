import { findingEntry } from '../../../clause/conflict/finding-entry.ts';

/** Conflicts of changes of a commission's rate. */
export const RATE_CHANGE_FINDINGS = {
  RATE_CHANGES_OF_TIERS: findingEntry(
    'error',
    [
      '{clause} has several rates by tiers, so that a change of its rate has no meaning.',
      '{clause}按阶梯设有多个比例，变更比例的约定没有意义。',
    ],
    [
      'Remove `rateChanges`, or the tiers; amend the contract to change tiers.',
      '删除 `rateChanges` 或阶梯；变更阶梯请修订合同。',
    ],
  ),
} as const;
