import type { Currency } from '@livelane/contracts/vocabulary';
import {
  type PreparedComparisonOptions,
  type ReportedOrders,
  reportOf,
} from '../../comparison/compare-models.ts';
import { pathModelCredits } from '../../comparison/path-model-credits.ts';
import type { ModelReport } from '../../comparison/report.ts';
import type { IndexedInput } from '../../credit/prepared-input.ts';
import { STEP, type Steps } from '../../credit/steps.ts';
import { inputFindings } from '../../detectors/detect.ts';
import type { MergedOrder } from '../../journey/deduplicate.ts';
import type { Model } from '../../models/model.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { type ColumnInput, isInColumns } from '../columns/column-input.ts';
import { OrderSums } from './order-sums.ts';
import { SharedIdentities } from './shared-identities.ts';

/** The currency of the first paid order. */
function currencyOf(orders: readonly MergedOrder[]): Currency {
  const first = orders.find(({ status }) => status !== 'pending');
  return first?.lines[0]?.money.currency ?? 'USD';
}

/** Whether an identity may be the one that the journey of a touch without identities has: `touch:` and the id of it. */
function mayNameATouch({ columns }: ColumnIndex): boolean {
  return columns.listStarts.length > 1 && columns.texts.someBeginsWith('touch:');
}

/** Whether {@link compareColumns} computes a report: of touches in columns, in the orders' one currency, without intervals. */
export function canCompare(
  input: IndexedInput,
  { currency = currencyOf(input.orders), intervals }: PreparedComparisonOptions,
): input is ColumnInput {
  return (
    isInColumns(input) &&
    intervals === undefined &&
    !mayNameATouch(input.index) &&
    input.orders.every(({ lines }) => lines[0]?.money.currency === currency)
  );
}

/** `comparePrepared` of touches in columns, without an object for each of them, with pauses. */
export function* compareColumns(
  input: ColumnInput,
  { models, topPaths, ...options }: PreparedComparisonOptions,
): Steps<ModelReport> {
  const { policy, orders, index } = input;
  const currency = options.currency ?? currencyOf(orders);
  const sums = new OrderSums(input, models);
  const identities = new SharedIdentities(index);
  for (let count = 0; count < orders.length; count += 1) {
    if (count % STEP === 0) yield { what: 'orders', count };
    const order = orders[count] as MergedOrder;
    identities.add(order, sums.add(order));
  }
  sums.paths.addOpen();
  const { total, attributed, kept, paths } = sums;
  const journeys = [...sums.whole, ...identities.suspects(orders)];
  const findings = inputFindings({ ...input, policy: policy.policy, journeys });
  const creditsOf: ReportedOrders['creditsOf'] = (model) =>
    model.needs === 'journey'
      ? { channels: sums.channelsOf(model as Model, currency) }
      : pathModelCredits(
          model,
          { currency, paths: paths.all(), unattributed: sums.unattributed },
          options,
        );
  return reportOf(
    {
      ...{ policy, currency, total, attributed, kept, creditsOf },
      totals: sums.totals(currency),
      topPaths: (most) => paths.top(currency, most),
      findings: [...input.findings, ...findings],
    },
    { models, ...(topPaths === undefined ? {} : { topPaths }) },
  );
}
