import { compoundId } from '../records/compound-id.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';
import { contradicts } from './contradiction.ts';
import { schemeOf } from './scheme.ts';
import type { TouchIndex, TouchKey } from './touch-index.ts';

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
  /** Positions of redemptions for the order that contradict it; they are not joined. */
  readonly contradicting: number[];
  /** Identities and click ids of which only the newest touches were joined. */
  readonly cutKeys: string[];
  /** Whether any touch of the buyer is known up to the order, however old, besides those that are ignored. */
  readonly isKnown: (isIgnored?: (touch: Touch) => boolean) => boolean;
}

/** The identity of a touch that belongs to one order, such as a code redeemed at its checkout: `order:` and the order's id. */
export function orderIdentity(orderId: string): string {
  return compoundId('order', orderId);
}

/**
 * The touches of an order's buyer between two instants (inclusive, milliseconds since 1970), each once by its strongest
 * link; of each identity and click id at most the newest 500, so that one shared by thousands of people costs no more
 * than that for each order. A touch that shares an identity is not joined where a stronger identity of the same scheme
 * (the text before the first colon) differs: two people share a device.
 */
export function joinTouches(
  order: Order,
  index: TouchIndex,
  { from, to }: { readonly from: number; readonly to: number },
): JoinResult {
  const persons = order.persons ?? [];
  const clickIds = order.clickIds ?? [];
  const joined: { touch: number; link: Link; priority: number }[] = [];
  const conflicting = new Set<number>();
  const cutKeys: string[] = [];
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
  const touchesOf = (key: TouchKey): Iterable<number> => {
    const { touches, isCut } = index.between(key, from, to);
    if (isCut) cutKeys.push(key.value);
    return touches;
  };
  const redeemed = redemptions(order, index, to);
  for (const touch of redeemed.agreeing) if ((index.at[touch] ?? 0) >= from) add(touch, 'order', 0);
  for (const value of clickIds)
    for (const touch of touchesOf({ by: 'click-id', value })) add(touch, 'click-id', 1);
  persons.forEach((person, position) => {
    for (const touch of touchesOf({ by: 'person', value: person })) {
      const record = index.touch(touch);
      if (redeemed.contradicting.includes(touch)) continue;
      if (belongsToAnother(record?.persons ?? [], person, persons)) conflicting.add(touch);
      else if (inRoomOf(order, record?.sessionId)) add(touch, 'session', 2);
      else add(touch, 'person', 3 + position);
    }
  });
  const wrongly = [...conflicting].filter((touch) => positionIn[touch] === 0);
  for (const { touch } of joined) positionIn[touch] = 0;
  const isKnown: JoinResult['isKnown'] = (isIgnored) => {
    if (isIgnored === undefined)
      return redeemed.agreeing.length > 0 || keysOf(order).some((key) => isSeen(key, index, to));
    const earlier = keysOf(order).flatMap((key) => [
      ...index.between(key, Number.NEGATIVE_INFINITY, to).touches,
    ]);
    return [...redeemed.agreeing, ...earlier].some((touch) => {
      const record = index.touch(touch);
      return record !== undefined && !isIgnored(record);
    });
  };
  return { joined, conflicting: wrongly, contradicting: redeemed.contradicting, cutKeys, isKnown };
}

/** The click ids and identities by which an order's buyer is known. */
function keysOf({ clickIds = [], persons = [] }: Order): TouchKey[] {
  return [
    ...clickIds.map((value) => ({ by: 'click-id', value }) as const),
    ...persons.map((value) => ({ by: 'person', value }) as const),
  ];
}

/** Whether a party, by its key, touched the buyer of an order before an instant. */
export function hasTouchedBefore(
  order: Order,
  index: TouchIndex,
  { party, before }: { readonly party: string; readonly before: number },
): boolean {
  const persons = order.persons ?? [];
  return keysOf(order).some((key) => {
    const first = index.firstByParty(key).get(party);
    if (first === undefined || (index.at[first] ?? 0) >= before) return false;
    const theirs = index.touch(first)?.persons ?? [];
    return key.by === 'click-id' || !belongsToAnother(theirs, key.value, persons);
  });
}

function isSeen(key: TouchKey, index: TouchIndex, to: number): boolean {
  const first = index.first(key);
  return first !== undefined && (index.at[first] ?? 0) <= to;
}

/** The touches up to an instant that name the order itself, by whether they contradict it. */
function redemptions(
  order: Order,
  index: TouchIndex,
  to: number,
): { readonly agreeing: number[]; readonly contradicting: number[] } {
  const key = { by: 'person', value: orderIdentity(order.id) } as const;
  const agreeing: number[] = [];
  const contradicting: number[] = [];
  for (const touch of index.between(key, Number.NEGATIVE_INFINITY, to).touches) {
    const record = index.touch(touch);
    const isContrary = record?.kind === 'code' && contradicts(record, order);
    (isContrary ? contradicting : agreeing).push(touch);
  }
  return { agreeing, contradicting };
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
