import type { Contract } from '../../contract/document.ts';
import { compareInstants, toEpochMs, toInstant, toMinor } from '../../vocabulary/index.ts';
import type { Conflict } from '../kind.ts';
import { outsideTerm, repeatedIds, unknownParties, unknownProducts } from '../reference.ts';
import { readNode, timeValues } from './node-span.ts';
import type { PublishNode } from './publish-node.ts';
import type { Deliverable } from './schema.ts';
import { overlappingSessions, strangeHosts } from './session.ts';

/** What in a deliverable contradicts itself or the contract. */
export function deliverableConflicts(clause: Deliverable, contract: Contract): Conflict[] {
  const promotions = clause.live?.promotions ?? [];
  return [
    ...unknownParties(contract, [['/actor', clause.actor]]),
    ...unknownProducts(contract, [
      ...(clause.live?.productIds ?? []).map(
        (id, index) => [`/live/productIds/${index}`, id] as const,
      ),
      ...promotions.map(
        (it, index) => [`/live/promotions/${index}/productId`, it.productId] as const,
      ),
    ]),
    ...repeatedIds(
      '/live/promotions',
      promotions.map(({ id }) => id),
    ),
    ...(clause.publish ?? []).flatMap((node, index) =>
      nodeConflicts(node, { at: `/publish/${index}`, clause, contract }),
    ),
    ...countConflicts(clause),
    ...promotionConflicts(clause, contract),
    ...stayConflicts(clause),
    ...strangeHosts(clause, contract),
    ...overlappingSessions(clause, contract),
  ];
}

function nodeConflicts(
  node: PublishNode,
  { at, clause, contract }: { at: string; clause: Deliverable; contract: Contract },
): Conflict[] {
  const span = readNode(node);
  if ('notOneInstant' in span)
    return [{ code: 'LOCAL_TIME_INVALID', at: `${at}/local`, values: timeValues(span, node) }];
  const onAir = clause.form === 'live' ? (clause.live?.minutes ?? 0) * 60_000 : 0;
  const end = toInstant(toEpochMs(span.end) + onAir);
  if (outsideTerm(contract, span.start, end)) return [{ code: 'PUBLISH_OUTSIDE_TERM', at }];
  // What an amendment leaves as it was may well be over.
  return contract.revision === 1 && compareInstants(end, contract.draftedAt) < 0
    ? [
        {
          code: 'PUBLISH_BEFORE_DRAFT',
          at,
          values: { time: end },
        },
      ]
    : [];
}

function promotionConflicts({ live }: Deliverable, { products }: Contract): Conflict[] {
  const listed = new Map(products.map((product) => [product.id, product]));
  const shown = new Set(live?.productIds ?? products.map(({ id }) => id));
  return (live?.promotions ?? []).flatMap(({ productId, price }, index): Conflict[] => {
    const product = listed.get(productId);
    if (product === undefined) return [];
    const values = {
      product: product.name,
      found: price.currency,
      currency: product.price.currency,
    };
    if (!shown.has(productId))
      return [{ code: 'PROMOTION_NOT_SHOWN', at: `/live/promotions/${index}/productId`, values }];
    // What a viewer pays is priced as the product is; only what is owed is in the contract's currency.
    if (price.currency !== product.price.currency)
      return [{ code: 'PROMOTION_CURRENCY', at: `/live/promotions/${index}/price`, values }];
    return toMinor(price) > toMinor(product.price)
      ? [{ code: 'PROMOTION_PRICE_HIGHER', at: `/live/promotions/${index}/price`, values }]
      : [];
  });
}

function stayConflicts({ pinDays, keepUpDays }: Deliverable): Conflict[] {
  if (typeof pinDays !== 'number' || typeof keepUpDays !== 'number' || pinDays <= keepUpDays)
    return [];
  const values = { pin: String(pinDays), stay: String(keepUpDays) };
  return [{ code: 'PIN_OUTLASTS_STAY', at: '/pinDays', values }];
}

function countConflicts(clause: Deliverable): Conflict[] {
  const { quantity, publish } = clause;
  const sessions = clause.live?.sessions;
  const conflicts: Conflict[] = [];
  if (quantity === undefined || quantity === null) return conflicts;
  if (
    clause.form === 'live' &&
    sessions !== undefined &&
    sessions !== null &&
    sessions !== quantity
  ) {
    conflicts.push({
      code: 'SESSIONS_DIFFER',
      at: '/live/sessions',
      values: { sessions: String(sessions), quantity: String(quantity) },
    });
  }
  const instants = (publish ?? []).filter(({ node }) => node !== 'window').length;
  const windows = (publish ?? []).length - instants;
  if (publish && (instants > quantity || (windows === 0 && instants < quantity))) {
    conflicts.push({
      code: 'PUBLISH_COUNT',
      at: '/publish',
      values: { nodes: String(publish.length), quantity: String(quantity) },
    });
  }
  return conflicts;
}
