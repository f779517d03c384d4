import { findingEntry } from './finding-entry.ts';

/** Conflicts that several kinds of clause can have. */
export const SHARED_FINDINGS = {
  REFERENCE_UNKNOWN: findingEntry(
    'error',
    [
      '{clause} names the {what} “{id}”, which the contract does not have.',
      '{clause}提到的{what}“{id}”在合同中不存在。',
    ],
    ['Correct the id or add what it names.', '更正编号，或补充其所指内容。'],
  ),
  ID_REPEATED: findingEntry(
    'error',
    ['The id “{id}” appears twice in {clause}.', '编号“{id}”在{clause}中出现两次。'],
    ['Give each an id of its own.', '为每一项使用不同的编号。'],
  ),
  CURRENCY_MISMATCH: findingEntry(
    'error',
    [
      '{clause} names an amount in {found}, while everything is owed in {currency}.',
      '{clause}的金额币种为{found}，而合同币种为{currency}。',
    ],
    ['Name the amount in the currency of the contract.', '以合同币种书写金额。'],
  ),
  PAY_ZERO: findingEntry(
    'warning',
    ['{clause} pays an amount or a share of 0.', '{clause}支付的金额或比例为 0。'],
    [
      'State what is paid, or remove it; goods and services in place of money are an `in-kind` clause.',
      '写明支付的金额或比例，或删除该项；以物品或服务代替付款的，使用 `in-kind` 条款。',
    ],
  ),
  ATTRIBUTION_MISSING: findingEntry(
    'error',
    [
      '{clause} pays for or counts credited sales, but no clause says how a sale is credited.',
      '{clause}按归属销售计付或计数，但没有条款约定如何界定归属。',
    ],
    ['Add an attribution clause.', '增加转化归因条款。'],
  ),
  PAID_TO_PAYER: findingEntry(
    'error',
    ['{clause} is paid by “{party}” to itself.', '{clause}的付款方与收款方同为“{party}”。'],
    ['Name another payer or payee.', '更正付款方或收款方。'],
  ),
  DAY_OUTSIDE_TERM: findingEntry(
    'error',
    ['{clause} names {date}, outside the term.', '{clause}写明的 {date} 不在合同期限内。'],
    ['Move the day or the term.', '调整该日期或合同期限。'],
  ),
  DAYS_UNORDERED: findingEntry(
    'error',
    [
      '{clause} ends on {until}, before it starts on {from}.',
      '{clause}止于 {until}，早于起始日 {from}。',
    ],
    ['Correct one of the days.', '更正其中一个日期。'],
  ),
  MEASURE_UNIT: findingEntry(
    'error',
    [
      '{clause} states the threshold of `{measure}` in the wrong unit.',
      '{clause}中 `{measure}` 的门槛单位不符。',
    ],
    [
      'Give money for `credited-net-sales`, a whole number for every other measure.',
      '`credited-net-sales` 用金额，其余指标用整数。',
    ],
  ),
  METRIC_UNNAMED: findingEntry(
    'error',
    [
      '{clause} measures a reported metric without naming it.',
      '{clause}以所报告的指标计，但没有写明是哪一项。',
    ],
    ['Name the metric in `metricId`.', '在 `metricId` 中写明指标。'],
  ),
} as const;

/** The catalogue of conflicts that several kinds can have. */
export type SharedFindings = typeof SHARED_FINDINGS;
