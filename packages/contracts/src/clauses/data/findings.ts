import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of figures to report. */
export const DATA_FINDINGS = {
  REPORT_AFTER_ASSESSMENT: findingEntry(
    'warning',
    [
      'The report of {clause} may come after {assessment} is assessed on {date}.',
      '{clause}的数据可能晚于{assessment}的认定日{date}提供。',
    ],
    ['Bring the deadline forward, or assess later.', '提前数据时限，或推迟认定日。'],
  ),
} as const;
