import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of quotas. */
export const QUOTA_FINDINGS = {
  QUOTA_WITHOUT_WORK: findingEntry(
    'error',
    [
      '{clause} counts pieces on {platform}, for which the contract has no deliverable, so that none can count.',
      '{clause}对{platform}计数，而合同没有该平台的交付内容，无从计数。',
    ],
    ['Correct the platform, or add a deliverable for it.', '更正平台，或补充该平台的交付内容。'],
  ),
} as const;
