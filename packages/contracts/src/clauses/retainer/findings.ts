import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of retainers. */
export const RETAINER_FINDINGS = {
  INSTALMENTS_UNCLEAR: findingEntry(
    'error',
    ['{clause} does not give the amount of every instalment.', '{clause}未写明每一期的金额。'],
    [
      'Give every instalment an `amount`; or name the `total` and give each a `share` of it, 1000000 parts per million in all.',
      '为每一期写明 `amount`；或写明 `total`，并为每一期写明 `share`，合计 1000000（百万分之）。',
    ],
  ),
  RETAINER_PART_UNUSED: findingEntry(
    'error',
    [
      '{clause} has the part `{part}`, which its model `{model}` does not pay.',
      '{clause}写有 `{part}`，但其模式 `{model}` 不支付该部分。',
    ],
    ['Remove the part or choose the model that pays it.', '删除该部分，或选择包含该部分的模式。'],
  ),
} as const;
