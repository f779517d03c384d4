import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { type Party, partyKey, partyOf } from '../journey/party.ts';
import type { Touch } from '../journey/touch.ts';

/** Touches by everything that can join them to an order; columns, so that a million of them fit well. */
export interface TouchIndex {
  readonly touches: readonly Touch[];
  /** Milliseconds since 1970, by touch. */
  readonly at: Float64Array;
  /** Place of the kind in the policy's precedence, by touch. */
  readonly rank: Uint8Array;
  /** 1 once a touch is in some order's journey. */
  readonly used: Uint8Array;
  /** Room for whoever joins touches to an order to note where it put each; zero between two orders. */
  readonly placeOf: Int32Array;
  /** Whose each touch is; one object per party. */
  readonly party: readonly Party[];
  readonly byClickId: ReadonlyMap<string, readonly number[]>;
  /** The one party whose room a session was; null where touches of several parties are in it. */
  readonly roomOwner: ReadonlyMap<string, Party | null>;
  /** The touches of every identity that has at least so many. */
  crowded(least: number): Iterable<readonly [person: string, touches: readonly number[]]>;
  /** Touches of an identity from one moment to another, both included, in order of time. */
  between(person: string, from: number, to: number): readonly number[];
}

interface Bucket {
  readonly items: number[];
  sorted: boolean;
}

/**
 * The index of the touches whose kinds the policy knows. One pass; an identity's touches are sorted when they
 * are first asked for, so that people who never ordered cost nothing.
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
    if (touch.sessionId !== undefined) noteOwner(roomOwner, touch.sessionId, touch);
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
  const crowded: TouchIndex['crowded'] = function* (least) {
    for (const [person, { items }] of byPerson) if (items.length >= least) yield [person, items];
  };
  return {
    touches: known,
    at,
    rank,
    used: new Uint8Array(known.length),
    placeOf: new Int32Array(known.length),
    party: partiesOf(known),
    byClickId,
    roomOwner,
    between,
    crowded,
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

function noteOwner(owners: Map<string, Party | null>, sessionId: string, touch: Touch): void {
  // A redeemed code in the room may be another creator's: it does not say whose room it is.
  if (touch.kind === 'code') return;
  const party = partyOf(touch);
  const known = owners.get(sessionId);
  if (known === undefined) owners.set(sessionId, party);
  else if (known !== null && partyKey(known) !== partyKey(party)) owners.set(sessionId, null);
}

function firstAtOrAfter(items: readonly number[], at: Float64Array, moment: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[items[middle] ?? 0] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
