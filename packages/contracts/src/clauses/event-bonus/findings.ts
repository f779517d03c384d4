import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of event bonuses. */
export const EVENT_BONUS_FINDINGS = {
  BONUS_STEPS_UNORDERED: findingEntry(
    'error',
    ['The steps of {clause} are not in ascending order.', '{clause}的奖金阶梯没有逐级递增。'],
    ['List the steps from the lowest up, each once.', '自低到高排列各档，每档一次。'],
  ),
  PLACES_OVERLAP: findingEntry(
    'error',
    ['{clause} pays place {rank} more than once.', '{clause}对第 {rank} 名重复付奖。'],
    ['List the places from the first down, each once.', '自第一名起排列，每个名次一次。'],
  ),
  BONUS_PART_UNUSED: findingEntry(
    'error',
    [
      '{clause} has the part `{part}`, which it does not pay by.',
      '{clause}写有 `{part}`，但并不以此付奖。',
    ],
    ['Remove the part, or change `pays`.', '删除该部分，或更改 `pays`。'],
  ),
} as const;
