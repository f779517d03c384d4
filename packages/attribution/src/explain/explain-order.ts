import {
  type AttributionPolicy,
  type CreditedSale,
  type Id,
  type InputIssue,
  type Instant,
  inputInvalid,
  nearestName,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { creditPrepared } from '../credit/credit-orders.ts';
import { type CheckedPolicy, checkPolicy } from '../credit/policy.ts';
import { prepareInput } from '../credit/prepared-input.ts';
import { finish } from '../credit/steps.ts';
import type { AttributionFinding } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { checkInput } from '../records/check-input.ts';
import { attributionIssue } from '../records/issues.ts';
import { type Division, divisionOf } from './division.ts';
import type { ExplainedTouch } from './explained-touch.ts';
import { everyTouch, otherTouches, outcomeText } from './other-touches.ts';
import type { TouchOutcome } from './outcome.ts';

/** The result of {@link explainOrder}. */
export interface OrderExplanation {
  readonly kind: 'order-explanation';
  readonly version: 1;
  readonly orderId: Id;
  readonly at: Instant;
  readonly policy: CreditedSale['policy'];
  /**
   * The rule that divided the order: a model, `code`, or `unattributed`. Where codes count for some products only, the rules
   * of its lines, each once, joined by commas; its rows have the rule of each line.
   */
  readonly ruleId: Id;
  /** All touches of the buyer, the oldest first. */
  readonly touches: readonly ExplainedTouch[];
  /** The rows of the order as `creditOrders` writes them. */
  readonly sales: readonly CreditedSale[];
  /** Findings about this order. */
  readonly findings: readonly AttributionFinding[];
}

/**
 * Why an order is credited as it is: every touch of its buyer, whether its window contains the order, its class, its share,
 * and why it won or lost. Computed by the code that credits, so that the shares are those of `creditOrders`.
 *
 * @param input - touches, orders and adjustments; other orders are ignored
 * @param orderId - an order of the input
 * @throws INPUT_INVALID for input that does not match its schema, or an order that is not in it
 * @example
 * ```ts
 * import { explainOrder, type Order, policyOfCodes } from '@livelane/attribution';
 * const order: Order = { id: 'O1', at: '2026-11-22T14:00:00Z', codes: ['MIA10'], lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] };
 * const { touches } = explainOrder({ touches: [], orders: [order] }, policyOfCodes([{ code: 'MIA10', creator: 'mia' }]), 'O1');
 * touches.map((it) => `${it.kind} ${it.share} ${it.outcome}`); // => ["code 1 CREDITED"]
 * ```
 */
export function explainOrder(
  input: AttributionInput,
  policy: AttributionPolicy,
  orderId: Id,
): OrderExplanation {
  const checked = checkPolicy(policy);
  checkInput(input);
  return explainChecked(input, checked, orderId);
}

/** {@link explainOrder} of input that matches its schemas. */
export function explainChecked(
  input: AttributionInput,
  checked: CheckedPolicy,
  orderId: Id,
): OrderExplanation {
  const prepared = prepareInput(onlyOf(orderId, input), checked);
  const [journey] = prepared.journeys;
  if (journey === undefined) throw inputInvalid('orderId', [noOrder(orderId, input)]);
  const division = divisionOf(journey, checked);
  const { policy, hash } = checked;
  const { sales, findings } = finish(creditPrepared(prepared, {}));
  return {
    kind: 'order-explanation',
    version: 1,
    orderId,
    at: toInstant(journey.at),
    policy: { id: policy.id, revision: policy.revision, hash },
    ruleId: division.ruleId,
    touches: [
      ...goodTouches(journey, division),
      ...otherTouches(journey, everyTouch(input.touches, policy)),
    ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    sales,
    findings: findings.filter(({ evidence }) => evidence?.orderIds.includes(orderId)),
  };
}

/** Ids that are compared with one that no order has. */
const MOST_COMPARED = 10_000;

function noOrder(received: Id, { orders }: AttributionInput): InputIssue {
  const near = nearestName(
    received,
    orders.slice(0, MOST_COMPARED).map(({ id }) => id),
  );
  return near === undefined
    ? attributionIssue('ORDER_OF_INPUT', { received })
    : attributionIssue('ORDER_OF_INPUT_NEAR', { received, params: { near } });
}

function onlyOf(orderId: Id, input: AttributionInput): AttributionInput {
  return {
    ...input,
    orders: input.orders.filter(({ id }) => id === orderId),
    adjustments: (input.adjustments ?? []).filter((it) => it.orderId === orderId),
  };
}

/** The touches of the journey, which are good for the order. */
function goodTouches({ touches }: Journey, division: Division): ExplainedTouch[] {
  return touches.map((touch): ExplainedTouch => {
    const { ids, kind, firstSeenAt, party, link, rank } = touch;
    const { ruleId = division.ruleId, share } = division.touches.get(touch) ?? {};
    const outcome = goodOutcome(share, ruleId);
    return {
      ...{ ids, kind, party, link, rank, share: share ?? 0, outcome },
      at: toInstant(firstSeenAt),
      inWindow: true,
      why: outcomeText(outcome, { rule: ruleId }),
    };
  });
}

function goodOutcome(share: number | undefined, ruleId: Id): TouchOutcome {
  if (share !== undefined) return share > 0 ? 'CREDITED' : 'OTHERS_CHOSEN';
  return ruleId === 'code' ? 'CODE_TAKES_ALL' : 'BETTER_CLASS';
}
