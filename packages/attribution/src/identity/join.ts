import { compoundId } from '../records/compound-id.ts';
import type { Order } from '../records/order.ts';
import type { TouchIndex } from './touch-index.ts';

/**
 * The keys that join a touch to an order, the strongest first: the order itself (a code redeemed for it), a click id,
 * the live session in whose room it was placed, one of the person's identities.
 */
export const LINKS = ['order', 'click-id', 'session', 'person'] as const;

/** One of {@link LINKS}. */
export type Link = (typeof LINKS)[number];

/** A touch joined to an order. */
export interface Joined {
  /** Position of the touch in the index. */
  readonly touch: number;
  readonly link: Link;
  /** Strength of the join: lower is stronger; later identities in the order's list are weaker. */
  readonly priority: number;
}

/** The result of a join. */
export interface JoinResult {
  readonly joined: Joined[];
  /** Positions of touches that share an identity with the order but contradict a stronger one. */
  readonly conflicting: number[];
}

/** The identity of a touch that belongs to one order, such as a code redeemed at its checkout: `order:` and the order's id. */
export function orderIdentity(orderId: string): string {
  return compoundId('order', orderId);
}

/**
 * The touches of an order's buyer between two instants (inclusive, milliseconds since 1970), each once by its strongest
 * link. A touch that shares an identity is not joined where a stronger identity of the same scheme (the text before the
 * first colon) differs: two people share a device.
 */
export function joinTouches(
  order: Order,
  index: TouchIndex,
  { from, to }: { readonly from: number; readonly to: number },
): JoinResult {
  const persons = order.persons ?? [];
  const joined: { touch: number; link: Link; priority: number }[] = [];
  const conflicting = new Set<number>();
  // 1-based position of a touch in `joined`. A typed array instead of a map: one buyer can have thousands of touches a day.
  const { positionIn } = index;
  const add = (touch: number, link: Link, priority: number): void => {
    const known = joined[(positionIn[touch] ?? 0) - 1];
    if (known === undefined) positionIn[touch] = joined.push({ touch, link, priority });
    else if (priority < known.priority) {
      known.link = link;
      known.priority = priority;
    }
  };
  for (const touch of index.between(orderIdentity(order.id), from, to)) add(touch, 'order', 0);
  for (const clickId of order.clickIds ?? []) {
    for (const touch of index.byClickId.get(clickId) ?? []) {
      const at = index.at[touch] ?? 0;
      if (from <= at && at <= to) add(touch, 'click-id', 1);
    }
  }
  persons.forEach((person, position) => {
    for (const touch of index.between(person, from, to)) {
      const record = index.touches[touch];
      if (belongsToAnother(record?.persons ?? [], person, persons)) conflicting.add(touch);
      else if (inRoomOf(order, record?.sessionId)) add(touch, 'session', 2);
      else add(touch, 'person', 3 + position);
    }
  });
  const wrongly = [...conflicting].filter((touch) => positionIn[touch] === 0);
  for (const { touch } of joined) positionIn[touch] = 0;
  return { joined, conflicting: wrongly };
}

function inRoomOf(order: Order, sessionId: string | undefined): boolean {
  return sessionId !== undefined && order.inRoom === sessionId;
}

function belongsToAnother(
  theirs: readonly string[],
  shared: string,
  ours: readonly string[],
): boolean {
  const position = theirs.indexOf(shared);
  if (position <= 0) return false;
  const stronger = theirs.slice(0, position);
  const oursStronger = ours.slice(0, ours.indexOf(shared));
  return stronger.some((identity) => {
    const scheme = schemeOf(identity);
    return (
      scheme !== '' &&
      !ours.includes(identity) &&
      oursStronger.some((own) => schemeOf(own) === scheme)
    );
  });
}

function schemeOf(identity: string): string {
  const colon = identity.indexOf(':');
  return colon <= 0 ? '' : identity.slice(0, colon);
}
