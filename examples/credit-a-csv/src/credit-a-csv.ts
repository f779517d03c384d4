import { join } from 'node:path';
import {
  type CreditedSale,
  type CreditTotal,
  creditOrders,
  creditTotals,
  explainOrder,
  type OrderExplanation,
  policyOfCodes,
} from '@livelane/attribution';
import { importRecords } from '@livelane/attribution/import';
import { readCodes } from '@livelane/attribution/node';
import { attributionReport } from '@livelane/attribution/report';
import { openShop } from './shop.ts';
import { summaryOf } from './summary.ts';

/** Everything that comes of one folder. */
export interface Credited {
  readonly sales: readonly CreditedSale[];
  readonly totals: readonly CreditTotal[];
  readonly explanations: readonly OrderExplanation[];
  readonly report: string;
  /** What people read on the screen. */
  readonly summary: readonly string[];
}

/** From an export and a list of codes to credited orders, the reasons and a report. The same folder gives the same bytes. */
export async function creditACsv(folder: string): Promise<Credited> {
  const { from, files, codes, set, zone, language } = await openShop(folder);
  const reading = zone === undefined ? {} : { zone };

  // 1. Orders and refunds as the shop writes them; what is estimated is a finding, what cannot be read an error.
  const paths = files.map((file) => join(folder, file));
  const { orders, adjustments, findings } = await importRecords(paths, { from, set, ...reading });

  // 2. Who owns which code, and when: with nothing else a code takes its order.
  const owners = await readCodes(join(folder, codes), reading);
  const policy = policyOfCodes(owners.codes);

  // 3. Every line credited to the minor unit; a refund is a row of its own, and so is what nobody earned.
  const input = { touches: [], orders, adjustments };
  const { sales, findings: remarks } = creditOrders(input, policy);

  // 4. Why: every order with what decided it.
  const explanations = orders.map(({ id }) => explainOrder(input, policy, id));

  // 5. What each creator was credited, refunds in the month of their sale; and all of it on one page.
  const totals = creditTotals(sales, { view: 'accrual', by: 'month', zone: zone ?? 'UTC' });
  const report = attributionReport(input, policy, { language });
  const notes = [...findings, ...owners.findings, ...remarks];
  const summary = summaryOf({ language, sales, totals, findings: notes });
  return { sales, totals, explanations, report, summary };
}
