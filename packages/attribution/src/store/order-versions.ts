import { toInstant } from '@livelane/contracts/vocabulary';
import { byId } from '../records/content.ts';
import type { Order } from '../records/order.ts';

/**
 * Each order as its sources state it last: a shop that changes an order states it anew, in any order of arrival; of versions
 * that became known at one instant the later one in the list counts. An order that had several states has a record for each,
 * since when it was paid or cancelled counts as well.
 * @param versions - of any number of orders
 * @returns one record for each order, source and state, in the order of the ids
 */
export function latestOrders(versions: readonly Order[]): Order[] {
  const groups = new Map<string, Order[]>();
  for (const version of versions) {
    const key = JSON.stringify([version.id, version.source ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  return [...groups.values()]
    .flatMap(latest)
    .sort((a, b) => byId(a, b) || textOrder(a.source, b.source) || knownAt(a) - knownAt(b));
}

function latest(versions: readonly Order[]): Order[] {
  const inTime = versions.toSorted((a, b) => knownAt(a) - knownAt(b));
  const content = Object.assign({}, ...inTime) as Order;
  const states = new Map<NonNullable<Order['status']>, Order>();
  for (const version of inTime) {
    const status = version.status ?? 'paid';
    const { status: _, recordedAt: __, ...rest } = content;
    const recordedAt = toInstant(knownAt(version));
    if (!states.has(status)) states.set(status, { ...rest, recordedAt, status });
  }
  return [...states.values()];
}

/** When a version became known, in milliseconds since 1970. */
function knownAt({ at, recordedAt }: Order): number {
  return Date.parse(recordedAt ?? at);
}

function textOrder(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
