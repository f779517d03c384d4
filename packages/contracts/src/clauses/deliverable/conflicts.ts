import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import {
  listed,
  outsideTerm,
  repeatedIds,
  unknownParties,
  unknownProducts,
} from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { PublishNode } from '../../clause/publish-node.ts';
import {
  compareInstants,
  type Instant,
  toEpochMs,
  toInstant,
  toMinor,
} from '../../vocabulary/index.ts';
import type { DELIVERABLE_FINDINGS } from './findings.ts';
import { traitsOf } from './form/form.ts';
import { formConflicts } from './form/form-conflicts.ts';
import { readNode, type Span, timeParams } from './node-span.ts';
import type { DeliverableClause } from './schema.ts';
import { hostConflicts, overlappingSessions } from './session.ts';

/** A conflict of a deliverable. */
export type DeliverableConflict = ConflictIn<typeof DELIVERABLE_FINDINGS & SharedFindings>;

/** Conflicts of a deliverable with itself or with the contract. */
export function deliverableConflicts(
  clause: DeliverableClause,
  contract: ContractContext,
): DeliverableConflict[] {
  const promotions = clause.live?.promotions ?? [];
  return [
    ...unknownParties(contract, [
      ['/actor', clause.actor],
      ['/recipient', clause.recipient],
      ['/samples/sender', clause.samples?.sender],
    ]),
    ...unknownProducts(contract, [
      ...listed('/samples/productIds', clause.samples?.productIds),
      ...listed('/live/productIds', clause.live?.productIds),
      ...promotions.map(
        (it, index) => [`/live/promotions/${index}/productId`, it.productId] as const,
      ),
    ]),
    ...repeatedIds('/live/promotions', promotions),
    ...(clause.publish ?? []).flatMap((node, index) =>
      nodeConflicts(node, { at: `/publish/${index}`, clause, contract }),
    ),
    ...formConflicts(clause, contract),
    ...countConflicts(clause),
    ...promotionConflicts(clause, contract),
    ...stayConflicts(clause),
    ...hostConflicts(clause, contract),
    ...overlappingSessions(clause, contract),
  ];
}

function nodeConflicts(
  node: PublishNode,
  { at, clause, contract }: { at: string; clause: DeliverableClause; contract: ContractContext },
): DeliverableConflict[] {
  const span = readNode(node);
  if ('notOneInstant' in span)
    return [{ code: 'LOCAL_TIME_INVALID', at: `${at}/local`, params: timeParams(span) }];
  const end = endOf(span, minutesOf(clause));
  if (outsideTerm(contract, span.start, end)) return [{ code: 'PUBLISH_OUTSIDE_TERM', at }];
  // What an amendment leaves as it was may well be over.
  return contract.revision === 1 && compareInstants(end, contract.draftedAt) < 0
    ? [{ code: 'PUBLISH_BEFORE_DRAFT', at, params: { time: end } }]
    : [];
}

/** When a piece is over at the latest: within its window, where it fits into it. */
function endOf({ start, end }: Span, minutes: number): Instant {
  const shortest = toInstant(toEpochMs(start) + minutes * 60_000);
  return compareInstants(shortest, end) > 0 ? shortest : end;
}

/** How long a session or a day lasts; 0 for what has no length. */
function minutesOf(clause: DeliverableClause): number {
  const { asks } = traitsOf(clause);
  if (asks.includes('live')) return clause.live?.minutes ?? 0;
  return asks.includes('minutes') ? (clause.minutes ?? 0) : 0;
}

function promotionConflicts(
  { live }: DeliverableClause,
  { products }: ContractContext,
): DeliverableConflict[] {
  const known = new Map(products.map((product) => [product.id, product]));
  const shown = new Set(live?.productIds ?? products.map(({ id }) => id));
  return (live?.promotions ?? []).flatMap(({ productId, price }, index): DeliverableConflict[] => {
    const product = known.get(productId);
    if (product === undefined) return [];
    const at = `/live/promotions/${index}`;
    const { name, price: list } = product;
    if (!shown.has(productId))
      return [{ code: 'PROMOTION_NOT_SHOWN', at: `${at}/productId`, params: { product: name } }];
    // What a viewer pays is priced as the product is; only what is owed is in the contract's currency.
    if (price.currency !== list.currency)
      return [
        {
          code: 'PROMOTION_CURRENCY',
          at: `${at}/price`,
          params: { product: name, found: price.currency, currency: list.currency },
        },
      ];
    return toMinor(price) > toMinor(list)
      ? [{ code: 'PROMOTION_PRICE_HIGHER', at: `${at}/price`, params: { product: name } }]
      : [];
  });
}

function stayConflicts({ pinDays, keepUpDays }: DeliverableClause): DeliverableConflict[] {
  if (typeof pinDays !== 'number' || typeof keepUpDays !== 'number' || pinDays <= keepUpDays)
    return [];
  return [
    { code: 'PIN_OUTLASTS_STAY', at: '/pinDays', params: { pin: pinDays, stay: keepUpDays } },
  ];
}

function countConflicts(clause: DeliverableClause): DeliverableConflict[] {
  const { live, publish, quantity } = clause;
  if (typeof quantity !== 'number') return [];
  const conflicts: DeliverableConflict[] = [];
  const sessions = live?.sessions;
  if (
    traitsOf(clause).asks.includes('live') &&
    typeof sessions === 'number' &&
    sessions !== quantity
  )
    conflicts.push({
      code: 'SESSIONS_DIFFER',
      at: '/live/sessions',
      params: { sessions, quantity },
    });
  const instants = (publish ?? []).filter(({ node }) => node !== 'window').length;
  const windows = (publish ?? []).length - instants;
  if (publish && (instants > quantity || (windows === 0 && instants < quantity)))
    conflicts.push({
      code: 'PUBLISH_COUNT',
      at: '/publish',
      params: { nodes: publish.length, quantity },
    });
  return conflicts;
}
