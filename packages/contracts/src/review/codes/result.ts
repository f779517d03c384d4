import { entry } from './entry.ts';

/** What is credited, measured, reported and assessed, and when. */
export const RESULT_CODES = {
  ATTRIBUTION_MISSING: entry(
    'error',
    [
      '{clause} pays for or counts credited sales, but no clause says how a sale is credited.',
      '{clause}按归属销售计付或计数，但没有条款约定如何界定归属。',
    ],
    ['Add an attribution clause.', '增加转化归因条款。'],
  ),
  ATTRIBUTION_REPEATED: entry(
    'error',
    [
      '{clause} is a second attribution rule; only one can settle.',
      '{clause}是第二条归因规则，结算只能依据一条。',
    ],
    ['Keep one attribution clause.', '仅保留一条归因条款。'],
  ),
  WINDOW_EXCEEDS_ASSESSMENT: entry(
    'error',
    [
      'An attribution window of {clause} is longer than the assessment period of {assessment}.',
      '{clause}的归因窗口期长于{assessment}的考核周期。',
    ],
    ['Shorten the window or lengthen the period.', '缩短窗口期或延长考核周期。'],
  ),
  ASSESSMENT_MISSING: entry(
    'error',
    [
      '{clause} makes a payment wait for an assessment, but no clause says what is assessed.',
      '{clause}约定考核后付款，但没有条款约定考核什么。',
    ],
    ['Add an assessment clause.', '增加效果考核条款。'],
  ),
  ASSESSMENT_OUTSIDE_TERM: entry(
    'error',
    [
      'The assessment period of {clause} reaches out of the term of the contract.',
      '{clause}的考核周期超出合同期限。',
    ],
    ['Move the period or the term.', '调整考核周期或合同期限。'],
  ),
  ASSESSED_TOO_EARLY: entry(
    'error',
    [
      '{clause} is assessed on {date}, before its period ends.',
      '{clause}的认定日{date}早于考核周期结束。',
    ],
    ['Assess on or after the last day of the period.', '将认定日定于考核周期最后一日或之后。'],
  ),
  REPORT_AFTER_ASSESSMENT: entry(
    'warning',
    [
      'The report of {clause} may come after {assessment} is assessed on {date}.',
      '{clause}的数据可能晚于{assessment}的认定日{date}提供。',
    ],
    ['Bring the deadline forward, or assess later.', '提前数据时限，或推迟认定日。'],
  ),
  DEPOSIT_BEFORE_ASSESSMENT: entry(
    'error',
    [
      'A performance deposit of {clause} falls due before its assessment.',
      '{clause}的效果保证金在考核之前即到期。',
    ],
    ['Give the stage the trigger "assessment".', '将该期的触发条件设为“assessment”。'],
  ),
  CRITERION_UNREACHABLE: entry(
    'warning',
    [
      '{clause} asks for {wanted} by `{measure}`, and all that is agreed makes {most}.',
      '{clause}按 `{measure}` 要求{wanted}，但全部约定合计仅{most}。',
    ],
    ['Lower the threshold or agree on more.', '降低门槛，或约定更多内容。'],
  ),
  MEASURE_UNIT: entry(
    'error',
    [
      '{clause} asks for a threshold of `{measure}` in the wrong unit.',
      '{clause}中 `{measure}` 的门槛单位不符。',
    ],
    [
      'Give money for `credited-net-sales`, a whole number for every other measure.',
      '`credited-net-sales` 用金额，其余指标用整数。',
    ],
  ),
  METRIC_UNNAMED: entry(
    'error',
    [
      '{clause} measures a reported metric without naming it.',
      '{clause}以所报告的指标计，但没有写明是哪一项。',
    ],
    ['Name the metric in `metricId`.', '在 `metricId` 中写明指标。'],
  ),
} as const;
