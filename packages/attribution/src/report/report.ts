import {
  type AttributionPolicy,
  type DisplayLanguage,
  formatMoney,
  groupDigits,
} from '@livelane/contracts/vocabulary';
import { type Page, type Words, wordsIn, writeHtml } from '@livelane/contracts/vocabulary/page';
import { checkPolicy } from '../credit/policy.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { checkInput } from '../records/check-input.ts';
import { CONVERTED } from './converted.ts';
import { bilingual, type FactOptions, factsOf, type ReportFacts } from './facts.ts';
import { intervals } from './sections/intervals.ts';
import { models } from './sections/models.ts';
import { paths } from './sections/paths.ts';
import type { ReportSection } from './sections/section.ts';
import { spend } from './sections/spend.ts';
import { times } from './sections/times.ts';
import { unattributed } from './sections/unattributed.ts';
import { windows } from './sections/windows.ts';

/** The parts of the report, in their order. */
const SECTIONS: readonly ReportSection[] = [
  models,
  intervals,
  paths,
  times,
  windows,
  spend,
  unattributed,
];

const TITLE = bilingual('Whose sales are these?', '销售归因报告');
const PERIOD = bilingual('Orders from {from} to {to} (UTC).', '订单时间：{from} 至 {to}（UTC）。');
const COUNTS = bilingual(
  'Orders: {total}, of which {attributed} have a touch that is good for them; value after refunds: {value}. Policy {policy}, revision {revision}.',
  '订单：{total} 个，其中 {attributed} 个有有效触点；扣除退款后价值：{value}。规则 {policy}，修订 {revision}。',
);
const FIGURES = bilingual('Figures', '数据');
const FOOTER = bilingual(
  'Made by livelane-attribution. Policy {hash}.',
  '由 livelane-attribution 生成。规则 {hash}。',
);

/** Language, currency, quotes and spending of a report. */
export interface ReportOptions extends FactOptions {
  /** Default: `en`. */
  readonly language?: DisplayLanguage;
}

/**
 * A report on the credit of orders as one self-contained HTML file: no script, nothing is loaded, light and dark,
 * printable. Credit by model side by side and with intervals, how journeys flow, time to convert, credit as the click window goes from 1 to
 * 30 days, spending against credit, and the orders that are credited to nobody with the reason. The same input gives the
 * same bytes; everything in it is inert.
 *
 * @throws INPUT_INVALID for input that does not match its schema; FX_QUOTE_MISSING where an amount needs a quote
 * @example
 * ```ts
 * import { policyOfCodes } from '@livelane/attribution';
 * import { attributionReport } from '@livelane/attribution/report';
 * attributionReport({ touches: [], orders: [] }, policyOfCodes([])).slice(0, 15); // => "<!DOCTYPE html>"
 * ```
 */
export function attributionReport(
  input: AttributionInput,
  policy: AttributionPolicy,
  options: ReportOptions = {},
): string {
  const { language = 'en', ...given } = options;
  const checked = checkPolicy(policy);
  checkInput(input);
  return reportText(factsOf(input, checked, given), language);
}

/** The page of a report's facts. */
export function reportText(facts: ReportFacts, language: DisplayLanguage): string {
  return writeHtml(pageOf(facts, wordsIn(language)));
}

function pageOf(facts: ReportFacts, words: Words): Page {
  const { say, language, day } = words;
  const { policy, orders, models: all } = facts.comparison;
  const [first] = all;
  const { period, converted } = facts;
  const value = first === undefined ? '' : formatMoney(first.totals.value);
  const counts = {
    total: groupDigits(orders.total),
    attributed: groupDigits(orders.attributed),
    value,
    ...{ policy: policy.id, revision: policy.revision },
  };
  return {
    language,
    title: say(TITLE),
    under: [
      ...(period === null ? [] : [say(PERIOD, { from: day(period.from), to: day(period.to) })]),
      say(COUNTS, counts),
      ...(converted.length === 0
        ? []
        : [say(CONVERTED, { currency: facts.comparison.currency, others: converted.join(', ') })]),
    ],
    cards: SECTIONS.map((section) => section(facts, words)).filter((blocks) => blocks.length > 0),
    footer: say(FOOTER, { hash: policy.hash }),
    figures: say(FIGURES),
  };
}
