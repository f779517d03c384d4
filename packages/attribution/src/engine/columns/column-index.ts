import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { MOST_TOUCHES_OF_A_KEY } from '../../identity/timeline.ts';
import type { TouchIndex, TouchKey } from '../../identity/touch-index.ts';
import { partyKey } from '../../records/party.ts';
import { eligibleKinds } from '../../windows/classes.ts';
import { type KeyedRows, NO_KEY } from '../partition/rows-by-key.ts';
import { Timelines } from '../partition/timelines.ts';
import { LIST } from '../scan/touch-part.ts';
import { compareIdsAt, touchAt } from './column-touch.ts';
import { Parties } from './parties.ts';
import type { TouchColumns } from './touch-columns.ts';

/** Rank of a kind that cannot be eligible, and of a copy. */
export const NOT_INDEXED = 255;

/** Stands for several parties in {@link roomOwners}. */
const SEVERAL = 0xffff_ffff;

/** An index of touches in columns, whose positions are rows; {@link TouchIndex.rank} is {@link NOT_INDEXED} for rows that are left out. */
export interface ColumnIndex extends TouchIndex {
  readonly columns: TouchColumns;
  readonly timelines: Readonly<Record<TouchKey['by'], Timelines>>;
  readonly parties: Parties;
}

/** The index of the touches whose kind can be eligible under the policy, copies left out. */
export function indexColumns(
  columns: TouchColumns,
  copies: Iterable<number>,
  policy: AttributionPolicy,
): ColumnIndex {
  const { count, at } = columns;
  const rank = ranksOf(columns, policy);
  for (const row of copies) rank[row] = NOT_INDEXED;
  const parties = new Parties(columns);
  const order = { at, compare: (a: number, b: number) => compareIdsAt(columns, a, b) };
  const { size } = columns.texts;
  const timelines = {
    person: new Timelines(size, byIdentity(columns, rank), order),
    'click-id': new Timelines(size, byClickId(columns, rank), order),
  };
  const touch = (row: number) => (rank[row] === NOT_INDEXED ? undefined : touchAt(columns, row));
  let owners: Uint32Array | undefined;
  return {
    ...{ columns, timelines, parties, size: count, at, rank },
    touch,
    used: new Uint8Array(count),
    positionIn: new Int32Array(count),
    party: (row) => parties.at(parties.ofRow(row)),
    roomOwner: (sessionId) => {
      // Most lists hold no order that was placed in a room.
      owners ??= roomOwners(columns, rank, parties);
      const owner = owners[columns.texts.find(sessionId)] ?? 0;
      if (owner === SEVERAL) return null;
      return owner === 0 ? undefined : parties.at(owner - 1);
    },
    ...lookups(columns, timelines, parties),
  };
}

function ranksOf({ count, kind, kinds }: TouchColumns, policy: AttributionPolicy): Uint8Array {
  const ranks = eligibleKinds(policy);
  const ofKind = kinds.map((name) => ranks.get(name as never) ?? NOT_INDEXED);
  const rank = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) rank[row] = ofKind[kind[row] as number] as number;
  return rank;
}

/** The rows of each identity, once, also where a list names an identity twice. */
function byIdentity(
  { count, persons, listStarts, listed }: TouchColumns,
  rank: Uint8Array,
): KeyedRows {
  if (listStarts.length === 1) return { keys: indexedKeys(persons, rank) };
  const most = count + listed.length;
  const [keys, rows] = [new Uint32Array(most).fill(NO_KEY), new Uint32Array(most)];
  let entries = 0;
  const add = (key: number, row: number): void => {
    keys[entries] = key;
    rows[entries] = row;
    entries += 1;
  };
  for (let row = 0; row < count; row += 1) {
    if (rank[row] === NOT_INDEXED) continue;
    const person = persons[row] as number;
    if (person < LIST) add(person, row);
    else {
      const list = listed.subarray(listStarts[person - LIST], listStarts[person - LIST + 1]);
      list.forEach((text, place) => {
        if (list.indexOf(text) === place) add(text, row);
      });
    }
  }
  return { keys: keys.subarray(0, entries), rows };
}

function byClickId({ optional: { clickId } }: TouchColumns, rank: Uint8Array): KeyedRows {
  // 0, which stands for none, becomes NO_KEY.
  const keys = clickId.map((text) => text - 1);
  return { keys: indexedKeys(keys.subarray(0, rank.length), rank) };
}

/** The keys of rows, without those of rows that are not indexed. */
function indexedKeys(keys: Uint32Array, rank: Uint8Array): Uint32Array {
  if (!rank.includes(NOT_INDEXED)) return keys;
  return keys.map((key, row) => (rank[row] === NOT_INDEXED ? NO_KEY : key));
}

/** Of each session, by the number of its text: its party plus 1; 0 where it has none, and {@link SEVERAL} where it has several. */
function roomOwners(
  { optional: { sessionId }, kind, kinds, texts }: TouchColumns,
  rank: Uint8Array,
  parties: Parties,
): Uint32Array {
  const rows = Math.min(sessionId.length, rank.length);
  const owners = new Uint32Array(rows === 0 ? 0 : texts.size);
  const code = kinds.indexOf('code');
  for (let row = 0; row < rows; row += 1) {
    const session = sessionId[row] as number;
    if (session === 0 || rank[row] === NOT_INDEXED || kind[row] === code) continue;
    const party = parties.ofRow(row) + 1;
    const known = owners[session - 1] as number;
    if (known !== party) owners[session - 1] = known === 0 ? party : SEVERAL;
  }
  return owners;
}

type Lookups = Pick<
  TouchIndex,
  'withAtLeast' | 'withDense' | 'countOf' | 'between' | 'first' | 'firstByParty'
>;

function lookups(
  { texts, at }: TouchColumns,
  timelines: ColumnIndex['timelines'],
  parties: Parties,
): Lookups {
  const byParty = new Map<Timelines, Map<number, ReadonlyMap<string, number>>>();
  return {
    withAtLeast: function* (minimum, by = 'person') {
      for (let text = 0; text < texts.size; text += 1)
        if (timelines[by].countOf(text) >= minimum)
          yield [texts.at(text), timelines[by].sorted(text)];
    },
    withDense: function* (minimum, seconds) {
      const { person } = timelines;
      for (let text = 0; text < texts.size; text += 1)
        if (person.countOf(text) >= minimum) {
          const rows = person.sorted(text);
          if (isDense(rows, at, { minimum, seconds })) yield [texts.at(text), rows];
        }
    },
    countOf: ({ by, value }) => timelines[by].countOf(texts.find(value)),
    between: ({ by, value }, from, to) => {
      const key = texts.find(value);
      if (key < 0) return { touches: [], isCut: false };
      const own = timelines[by];
      own.sort(key);
      const start = own.firstAtOrAfter(key, from);
      const end = own.firstAtOrAfter(key, to + 1);
      const newest = Math.max(start, end - MOST_TOUCHES_OF_A_KEY);
      return { touches: own.rows.subarray(newest, end), isCut: newest > start };
    },
    first: ({ by, value }) => timelines[by].sorted(texts.find(value))[0],
    firstByParty: ({ by, value }) => {
      const text = texts.find(value);
      const known = byParty.get(timelines[by])?.get(text);
      if (known !== undefined) return known;
      const firsts = new Map<string, number>();
      for (const row of timelines[by].sorted(text).toReversed())
        firsts.set(partyKey(parties.at(parties.ofRow(row))), row);
      byParty.set(timelines[by], (byParty.get(timelines[by]) ?? new Map()).set(text, firsts));
      return firsts;
    },
  };
}

/** Whether so many rows of a key, by time, are within a half-open span. */
function isDense(
  rows: Uint32Array,
  at: Float64Array,
  { minimum, seconds }: { readonly minimum: number; readonly seconds: number },
): boolean {
  for (let last = minimum - 1; last < rows.length; last += 1) {
    const first = rows[last - minimum + 1] as number;
    const span = (at[rows[last] as number] as number) - (at[first] as number);
    if (span < seconds * 1000) return true;
  }
  return false;
}
