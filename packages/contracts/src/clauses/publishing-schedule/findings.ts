import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of publishing schedules. */
export const PUBLISHING_SCHEDULE_FINDINGS = {
  PUBLISH_IN_BLACKOUT: findingEntry(
    'error',
    [
      'The deliverable “{deliverable}” names a publish time in a blackout of {clause}.',
      '交付内容“{deliverable}”的发布时间落在{clause}的禁发时段内。',
    ],
    ['Move the publish time or the blackout.', '调整发布时间或禁发时段。'],
  ),
} as const;
