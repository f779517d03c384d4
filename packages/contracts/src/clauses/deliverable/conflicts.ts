import type { Contract } from '../../contract/document.ts';
import {
  type Instant,
  isLivelaneError,
  toEpochMs,
  toInstant,
  toMinor,
} from '../../vocabulary/index.ts';
import type { Conflict } from '../kind.ts';
import {
  foreignMoney,
  outsideTerm,
  repeatedIds,
  unknownParties,
  unknownProducts,
} from '../reference.ts';
import type { PublishNode } from './publish-node.ts';
import type { Deliverable } from './schema.ts';
import { endOfNode, startOfNode } from './starts.ts';

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
    ...foreignMoney(
      contract.currency,
      promotions.map((it, index) => [`/live/promotions/${index}/price`, it.price] as const),
    ),
    ...(clause.publish ?? []).flatMap((node, index) =>
      nodeConflicts(node, { at: `/publish/${index}`, clause, contract }),
    ),
    ...countConflicts(clause),
    ...promotionConflicts(clause, contract),
    ...stayConflicts(clause),
  ];
}

function nodeConflicts(
  node: PublishNode,
  { at, clause, contract }: { at: string; clause: Deliverable; contract: Contract },
): Conflict[] {
  const span = spanOf(node);
  if (span === null)
    return [
      {
        code: 'LOCAL_TIME_INVALID',
        at: `${at}/local`,
        values: node.node === 'local' ? { local: node.local, zone: node.zone } : {},
      },
    ];
  const onAir = clause.form === 'live' ? (clause.live?.minutes ?? 0) * 60_000 : 0;
  const end = toInstant(toEpochMs(span.end) + onAir);
  return outsideTerm(contract, span.start, end) ? [{ code: 'PUBLISH_OUTSIDE_TERM', at }] : [];
}

function promotionConflicts({ live }: Deliverable, { products }: Contract): Conflict[] {
  const listed = new Map(products.map((product) => [product.id, product]));
  const shown = new Set(live?.productIds ?? products.map(({ id }) => id));
  return (live?.promotions ?? []).flatMap(({ productId, price }, index): Conflict[] => {
    const product = listed.get(productId);
    if (product === undefined) return [];
    const values = { product: product.name };
    if (!shown.has(productId))
      return [{ code: 'PROMOTION_NOT_SHOWN', at: `/live/promotions/${index}/productId`, values }];
    return price.currency === product.price.currency && toMinor(price) > toMinor(product.price)
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

/** When a node lets a piece go out; null for a local time that is not one instant. */
export function spanOf(node: PublishNode): { start: Instant; end: Instant } | null {
  try {
    return { start: startOfNode(node), end: endOfNode(node) };
  } catch (error) {
    if (isLivelaneError(error) && error.code === 'ZONE_TIME_INVALID') return null;
    throw error;
  }
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
