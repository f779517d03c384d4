import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of approvals. */
export const APPROVAL_FINDINGS = {
  APPROVAL_REPEATED: findingEntry(
    'error',
    [
      'Pieces need the approval of {clause} and of “{id}”: it is open which of them decides.',
      '同一内容须经{clause}与“{id}”审核，以何者为准不明。',
    ],
    ['Keep one approval for each deliverable.', '每项交付内容只保留一条审核条款。'],
  ),
} as const;
