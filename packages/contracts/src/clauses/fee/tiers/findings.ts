import { findingEntry } from '../../../clause/conflict/finding-entry.ts';

/** Conflicts of the tiers of a commission. */
export const TIER_FINDINGS = {
  TIERS_OVERLAP: findingEntry(
    'error',
    [
      'Two tiers of {clause} apply to a total of {found}.',
      '{clause}中有两档同时适用于累计 {found}。',
    ],
    [
      'Begin each tier where the one before ends, from the lowest up.',
      '自低到高排列各档，每档自上一档终点起算。',
    ],
  ),
  TIERS_HOLE: findingEntry(
    'error',
    [
      'No tier of {clause} applies to a total of {found}.',
      '{clause}中没有一档适用于累计 {found}。',
    ],
    [
      'End each tier where the next begins, and leave the last without an end.',
      '每档止于下一档起点，最后一档不设终点。',
    ],
  ),
} as const;
