import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { type Party, partyKey, partyOf } from '../records/party.ts';
import type { Touch } from '../records/touch.ts';
import { eligibleKinds } from '../windows/classes.ts';
import {
  addTo,
  firstAtOrAfter,
  MOST_TOUCHES_OF_A_KEY,
  sorted,
  type Timeline,
  type Timelines,
} from './timeline.ts';

/** A key that joins touches to orders: one of a person's identities, or a click id. */
export interface TouchKey {
  readonly by: 'person' | 'click-id';
  readonly value: string;
}

/** The touches of a key between two instants. */
export interface TouchesOfKey {
  /** Their positions by time; the newest {@link MOST_TOUCHES_OF_A_KEY} of them. */
  readonly touches: Iterable<number>;
  /** Whether there are more. */
  readonly isCut: boolean;
}

/** Touches indexed by every key that can join them to an order. Stored in columns, so that a million touches fit in memory. */
export interface TouchIndex {
  /** How many touches there are. */
  readonly size: number;
  /** The touch at a position; undefined where it cannot be eligible. */
  touch(position: number): Touch | undefined;
  /** Milliseconds since 1970, by touch. */
  readonly at: Float64Array;
  /** Index of the touch's kind in the policy's precedence. */
  readonly rank: Uint8Array;
  /** 1 where the touch is part of an order's journey. */
  readonly used: Uint8Array;
  /** Scratch space of `joinTouches`, one entry per touch: all zero between two calls. */
  readonly positionIn: Int32Array;
  /** The party that a touch credits; equal parties are one object. */
  party(position: number): Party | undefined;
  /** The only party with touches in a session's room; null where there are several, undefined where there is none. */
  roomOwner(sessionId: string): Party | null | undefined;
  /** Every identity, or every click id, with at least `minimum` touches, with their positions. */
  withAtLeast(
    minimum: number,
    by?: TouchKey['by'],
  ): Iterable<readonly [value: string, touches: ArrayLike<number>]>;
  /**
   * The identities of {@link withAtLeast} with so many touches within a span of time: all of them, and perhaps others.
   * @param seconds - length of the half-open span
   */
  withDense(
    minimum: number,
    seconds: number,
  ): Iterable<readonly [person: string, touches: ArrayLike<number>]>;
  /** How many touches a key has. */
  countOf(key: TouchKey): number;
  /** The touches of a key between two instants, inclusive. */
  between(key: TouchKey, from: number, to: number): TouchesOfKey;
  /** The first touch of a key, whenever it was; undefined where it has none. */
  first(key: TouchKey): number | undefined;
  /** The first touch of a key for each party, by the key of the party. */
  firstByParty(key: TouchKey): ReadonlyMap<string, number>;
}

/** An index of the touches whose kind can be eligible under the policy, built in one pass. */
export function indexTouches(touches: readonly Touch[], policy: AttributionPolicy): TouchIndex {
  const ranks = eligibleKinds(policy);
  const known = touches.filter((touch) => ranks.has(touch.kind));
  const at = new Float64Array(known.length);
  const rank = new Uint8Array(known.length);
  const timelines: Readonly<Record<TouchKey['by'], Timelines>> = {
    person: new Map(),
    'click-id': new Map(),
  };
  const roomOwner = new Map<string, Party | null>();
  for (let index = 0; index < known.length; index += 1) {
    const touch = known[index] as Touch;
    at[index] = Date.parse(touch.at);
    rank[index] = ranks.get(touch.kind) ?? 0;
    for (const person of touch.persons) addTo(timelines.person, person, index);
    if (touch.clickId !== undefined) addTo(timelines['click-id'], touch.clickId, index);
    if (touch.sessionId !== undefined) recordOwner(roomOwner, touch.sessionId, touch);
  }
  const party = partiesOf(known);
  return {
    size: known.length,
    touch: (position) => known[position],
    at,
    rank,
    used: new Uint8Array(known.length),
    positionIn: new Int32Array(known.length),
    party: (position) => party[position],
    roomOwner: (sessionId) => roomOwner.get(sessionId),
    ...lookups(timelines, known, at),
  };
}

type Lookups = Pick<
  TouchIndex,
  'withAtLeast' | 'withDense' | 'countOf' | 'between' | 'first' | 'firstByParty'
>;

function lookups(
  timelines: Readonly<Record<TouchKey['by'], Timelines>>,
  touches: readonly Touch[],
  at: Float64Array,
): Lookups {
  const order = { at, idOf: (position: number) => touches[position]?.id ?? '' };
  const positionsOf = ({ by, value }: TouchKey): readonly number[] => {
    const timeline = timelines[by].get(value);
    return timeline === undefined ? [] : sorted(timeline, order);
  };
  const byParty = new Map<Timeline, ReadonlyMap<string, number>>();
  const withAtLeast: Lookups['withAtLeast'] = function* (minimum, by = 'person') {
    for (const [value, { positions }] of timelines[by])
      if (positions.length >= minimum) yield [value, positions];
  };
  return {
    withAtLeast,
    withDense: (minimum) => withAtLeast(minimum),
    countOf: ({ by, value }) => timelines[by].get(value)?.positions.length ?? 0,
    between: (key, from, to) => {
      const positions = positionsOf(key);
      const start = firstAtOrAfter(positions, at, from);
      const end = firstAtOrAfter(positions, at, to + 1);
      const newest = Math.max(start, end - MOST_TOUCHES_OF_A_KEY);
      return { touches: positions.slice(newest, end), isCut: newest > start };
    },
    first: (key) => positionsOf(key)[0],
    firstByParty: (key) => {
      const timeline = timelines[key.by].get(key.value);
      if (timeline === undefined) return new Map();
      const known = byParty.get(timeline);
      if (known !== undefined) return known;
      const firsts = new Map<string, number>();
      for (const position of sorted(timeline, order).toReversed()) {
        const touch = touches[position];
        if (touch !== undefined) firsts.set(partyKey(partyOf(touch)), position);
      }
      byParty.set(timeline, firsts);
      return firsts;
    },
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

function recordOwner(owners: Map<string, Party | null>, sessionId: string, touch: Touch): void {
  // A code redeemed in the room can belong to another creator, so it is no evidence of whose room it is.
  if (touch.kind === 'code') return;
  const party = partyOf(touch);
  const known = owners.get(sessionId);
  if (known === undefined) owners.set(sessionId, party);
  else if (known !== null && partyKey(known) !== partyKey(party)) owners.set(sessionId, null);
}
