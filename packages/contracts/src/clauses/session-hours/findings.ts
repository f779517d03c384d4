import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of pay by time live. */
export const SESSION_HOURS_FINDINGS = {
  HOURS_WITHOUT_SESSION: findingEntry(
    'error',
    ['{clause} covers no live deliverable.', '{clause}所涵盖的交付内容中没有直播。'],
    ['Cover a live deliverable.', '请涵盖直播交付内容。'],
  ),
  SESSIONS_PAID_TWICE: findingEntry(
    'warning',
    [
      '{clause} and the fee “{fee}” both pay the same payee for each session.',
      '{clause}与费用“{fee}”就同一场直播向同一收款方重复付费。',
    ],
    [
      'Keep one of them, or have them cover other deliverables.',
      '保留其一，或使其涵盖不同的交付内容。',
    ],
  ),
} as const;
