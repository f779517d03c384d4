import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { type Party, partyKey, partyOf } from '../records/party.ts';
import type { Touch } from '../records/touch.ts';

/** Touches indexed by every key that can join them to an order. Stored in columns, so that a million touches fit in memory. */
export interface TouchIndex {
  readonly touches: readonly Touch[];
  /** Milliseconds since 1970, by touch. */
  readonly at: Float64Array;
  /** Index of the touch's kind in the policy's precedence. */
  readonly rank: Uint8Array;
  /** 1 where the touch is part of an order's journey. */
  readonly used: Uint8Array;
  /** Scratch space of `joinTouches`, one entry per touch: all zero between two calls. */
  readonly positionIn: Int32Array;
  /** The party that each touch credits; equal parties are one object. */
  readonly party: readonly Party[];
  /** Positions of the touches with a click id. */
  readonly byClickId: ReadonlyMap<string, readonly number[]>;
  /** The only party with touches in a session's room; null where there are several. */
  readonly roomOwner: ReadonlyMap<string, Party | null>;
  /** Every identity with at least `minimum` touches, with their positions. */
  withAtLeast(minimum: number): Iterable<readonly [person: string, touches: readonly number[]]>;
  /** Positions of the touches of an identity between two instants, inclusive, by time. */
  between(person: string, from: number, to: number): readonly number[];
}

interface Bucket {
  readonly items: number[];
  sorted: boolean;
}

/**
 * An index of the touches whose kind is in the policy's precedence. Built in one pass; the touches of an identity are
 * sorted on first access, so people without an order cost no sort.
 */
export function indexTouches(touches: readonly Touch[], policy: AttributionPolicy): TouchIndex {
  const ranks = new Map(
    [...policy.precedence.entries()].reverse().map(([rank, kind]) => [kind, rank]),
  );
  const known = touches.filter((touch) => ranks.has(touch.kind));
  const at = new Float64Array(known.length);
  const rank = new Uint8Array(known.length);
  const byPerson = new Map<string, Bucket>();
  const byClickId = new Map<string, number[]>();
  const roomOwner = new Map<string, Party | null>();
  for (let index = 0; index < known.length; index += 1) {
    const touch = known[index] as Touch;
    at[index] = Date.parse(touch.at);
    rank[index] = ranks.get(touch.kind) ?? 0;
    for (const person of touch.persons) {
      const bucket = byPerson.get(person);
      if (bucket === undefined) byPerson.set(person, { items: [index], sorted: true });
      else if (bucket.items.at(-1) !== index) append(bucket, index, at);
    }
    if (touch.clickId !== undefined) pushTo(byClickId, touch.clickId, index);
    if (touch.sessionId !== undefined) recordOwner(roomOwner, touch.sessionId, touch);
  }
  const between: TouchIndex['between'] = (person, from, to) => {
    const bucket = byPerson.get(person);
    if (bucket === undefined) return [];
    if (!bucket.sorted) {
      bucket.items.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
      bucket.sorted = true;
    }
    return bucket.items.slice(
      firstAtOrAfter(bucket.items, at, from),
      firstAtOrAfter(bucket.items, at, to + 1),
    );
  };
  const withAtLeast: TouchIndex['withAtLeast'] = function* (minimum) {
    for (const [person, { items }] of byPerson) if (items.length >= minimum) yield [person, items];
  };
  return {
    touches: known,
    at,
    rank,
    used: new Uint8Array(known.length),
    positionIn: new Int32Array(known.length),
    party: partiesOf(known),
    byClickId,
    roomOwner,
    between,
    withAtLeast,
  };
}

function partiesOf(touches: readonly Touch[]): Party[] {
  const parties = new Map<string, Party>();
  return touches.map((touch) => {
    const party = partyOf(touch);
    const known = parties.get(partyKey(party)) ?? party;
    parties.set(partyKey(party), known);
    return known;
  });
}

function append(bucket: Bucket, index: number, at: Float64Array): void {
  if ((at[bucket.items.at(-1) ?? 0] ?? 0) > (at[index] ?? 0)) bucket.sorted = false;
  bucket.items.push(index);
}

function pushTo(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}

function recordOwner(owners: Map<string, Party | null>, sessionId: string, touch: Touch): void {
  // A code redeemed in the room can belong to another creator, so it is no evidence of whose room it is.
  if (touch.kind === 'code') return;
  const party = partyOf(touch);
  const known = owners.get(sessionId);
  if (known === undefined) owners.set(sessionId, party);
  else if (known !== null && partyKey(known) !== partyKey(party)) owners.set(sessionId, null);
}

function firstAtOrAfter(items: readonly number[], at: Float64Array, instant: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[items[middle] ?? 0] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
