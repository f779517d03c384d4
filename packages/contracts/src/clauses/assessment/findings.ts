import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of assessments. */
export const ASSESSMENT_FINDINGS = {
  ASSESSMENT_OUTSIDE_TERM: findingEntry(
    'error',
    [
      'The assessment period of {clause} extends beyond the term of the contract.',
      '{clause}的考核周期超出合同期限。',
    ],
    ['Move the period or the term.', '调整考核周期或合同期限。'],
  ),
  ASSESSED_TOO_EARLY: findingEntry(
    'error',
    [
      '{clause} is assessed on {date}, before its period ends.',
      '{clause}的认定日{date}早于考核周期结束。',
    ],
    ['Assess on or after the last day of the period.', '将认定日定于考核周期最后一日或之后。'],
  ),
  CRITERION_UNREACHABLE: findingEntry(
    'warning',
    [
      '{clause} requires {wanted} of `{measure}`, but all that is agreed amounts to {most}.',
      '{clause}按 `{measure}` 要求{wanted}，但全部约定合计仅{most}。',
    ],
    ['Lower the threshold or agree on more.', '降低门槛，或约定更多内容。'],
  ),
} as const;
