import { type CreditedSale, type Instant, toInstant } from '@livelane/contracts/vocabulary';
import {
  type CreditOptions,
  compareSales,
  creditNew,
  pending,
  waiting,
} from '../../credit/credit-orders.ts';
import { eachOnce } from '../../credit/policy-versions.ts';
import { STEP } from '../../credit/steps.ts';
import { inputFindings } from '../../detectors/detect.ts';
import { type AttributionFinding, sortFindings } from '../../findings/finding.ts';
import { buildJourney, journeyContext } from '../../journey/build-journey.ts';
import { canonicalInstant, type MergedOrder } from '../../journey/deduplicate.ts';
import type { Journey } from '../../journey/journey.ts';
import type { ColumnInput } from '../columns/column-input.ts';
import { SharedIdentities } from '../compare/shared-identities.ts';
import { JourneyRows } from '../journeys/journey-rows.ts';
import { rowJourney } from '../journeys/row-journey.ts';

/**
 * The rows of `creditOrders` in their order, some thousands at a time, so that no more of them are held than those of orders
 * with adjustments.
 * @returns the findings, once the last rows were taken
 */
export function* creditRows(
  input: ColumnInput,
  { recordedAt: given }: CreditOptions = {},
): Generator<CreditedSale[], AttributionFinding[]> {
  const recordedAt = given === undefined ? undefined : toInstant(Date.parse(given));
  const credited = new CreditedOrders(input, recordedAt);
  const isAdjusted = ({ id, status }: MergedOrder): boolean =>
    status === 'cancelled' || input.adjustments.has(id);
  // The rows of an adjustment are at another time than its order.
  const adjusted = input.orders.filter(isAdjusted).flatMap((order) => credited.rowsOf(order));
  adjusted.sort(compareSales);
  const others = input.orders.filter((order) => !isAdjusted(order));
  const times = new Map(others.map((order) => [order, canonicalInstant(order.at)]));
  others.sort(
    (a, b) => compareTexts(times.get(a) ?? '', times.get(b) ?? '') || compareTexts(a.id, b.id),
  );
  let rows: CreditedSale[] = [];
  let next = 0;
  for (const order of others) {
    const own = credited.rowsOf(order).sort(compareSales);
    const [first] = own;
    if (first === undefined) continue;
    for (; next < adjusted.length; next += 1) {
      const row = adjusted[next] as CreditedSale;
      if (compareSales(row, first) > 0) break;
      rows.push(row);
    }
    rows.push(...own);
    if (rows.length < STEP) continue;
    yield rows;
    rows = [];
  }
  yield [...rows, ...adjusted.slice(next)];
  return credited.findings();
}

/** Credits orders one after the other, and keeps what is found. */
class CreditedOrders {
  readonly #input: ColumnInput;
  readonly #recordedAt: Instant | undefined;
  readonly #context: ReturnType<typeof journeyContext>;
  readonly #rows: JourneyRows;
  /** When the policy takes effect. */
  readonly #start: number;
  readonly #identities: SharedIdentities;
  readonly #findings: AttributionFinding[] = [];
  /** Orders with codes that nobody owns. */
  readonly #unowned: Journey[] = [];

  constructor(input: ColumnInput, recordedAt: Instant | undefined) {
    this.#input = input;
    this.#recordedAt = recordedAt;
    const { policy } = input.policy;
    this.#context = journeyContext(input.index, policy);
    this.#rows = new JourneyRows(this.#context, input.index);
    this.#start = Date.parse(policy.effectiveFrom);
    this.#identities = new SharedIdentities(input.index);
  }

  rowsOf(order: MergedOrder): CreditedSale[] {
    const journey = this.#journeyOf(order);
    this.#identities.add(order, journey.cutKeys);
    if (journey.unownedCodes.length > 0)
      this.#unowned.push({ ...journey, cutKeys: [], order: { ...order, persons: [] } });
    if (order.status === 'pending') {
      this.#findings.push(pending(journey));
      return [];
    }
    const { sales, findings } = creditNew(journey, this.#input);
    for (const found of findings) this.#findings.push(found);
    const recordedAt = this.#recordedAt;
    return recordedAt === undefined ? sales : sales.map((row) => ({ ...row, recordedAt }));
  }

  #journeyOf(order: MergedOrder): Journey {
    const isInForce = Date.parse(order.at) >= this.#start;
    const byRows = isInForce ? rowJourney(order, this.#rows, this.#input.index) : undefined;
    return byRows ?? buildJourney(order, this.#context);
  }

  /** What was found of all orders. */
  findings(): AttributionFinding[] {
    const { adjustments, orders, policy } = this.#input;
    const known = new Set(orders.map(({ id }) => id));
    const journeys = [...this.#unowned, ...this.#identities.suspects(orders)];
    return sortFindings(
      eachOnce([
        ...this.#input.findings,
        ...inputFindings({ ...this.#input, policy: policy.policy, journeys }),
        ...waiting({ adjustments, orders: known }),
        ...this.#findings,
      ]),
    );
  }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
