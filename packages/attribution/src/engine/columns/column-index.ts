import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { MOST_TOUCHES_OF_A_KEY } from '../../identity/timeline.ts';
import type { TouchIndex, TouchKey } from '../../identity/touch-index.ts';
import { partyKey } from '../../records/party.ts';
import { eligibleKinds } from '../../windows/classes.ts';
import { Timelines } from '../partition/timelines.ts';
import { LIST } from '../scan/touch-part.ts';
import { compareIdsAt, touchAt } from './column-touch.ts';
import { Parties } from './parties.ts';
import type { TouchColumns } from './touch-columns.ts';

/** Rank of a kind that cannot be eligible, and of a copy. */
export const NOT_INDEXED = 255;

/** An index of touches in columns, whose positions are rows; {@link TouchIndex.rank} is {@link NOT_INDEXED} for rows that are left out. */
export interface ColumnIndex extends TouchIndex {
  readonly columns: TouchColumns;
  readonly timelines: Readonly<Record<TouchKey['by'], Timelines>>;
  readonly parties: Parties;
  /** The number of the party of each row that is indexed. */
  readonly partyNumbers: Uint32Array;
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
  const partyNumbers = new Uint32Array(count);
  for (let row = 0; row < count; row += 1)
    if (rank[row] !== NOT_INDEXED) partyNumbers[row] = parties.ofRow(row);
  const order = { at, compare: (a: number, b: number) => compareIdsAt(columns, a, b) };
  const { size } = columns.texts;
  const timelines = {
    person: new Timelines(size, (add) => eachIdentity(columns, rank, add), order),
    'click-id': new Timelines(size, (add) => eachClickId(columns, rank, add), order),
  };
  const touch = (row: number) => (rank[row] === NOT_INDEXED ? undefined : touchAt(columns, row));
  const owners = roomOwners(columns, rank, partyNumbers);
  return {
    ...{ columns, timelines, parties, partyNumbers, size: count, at, rank },
    touch,
    used: new Uint8Array(count),
    positionIn: new Int32Array(count),
    party: (row) => parties.at(partyNumbers[row] as number),
    roomOwner: (sessionId) => {
      const owner = owners.get(columns.texts.find(sessionId));
      return owner === undefined || owner === null ? owner : parties.at(owner);
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

type Each = (key: number, row: number) => void;

function eachIdentity(
  { count, persons, listStarts, listed }: TouchColumns,
  rank: Uint8Array,
  add: Each,
): void {
  for (let row = 0; row < count; row += 1) {
    if (rank[row] === NOT_INDEXED) continue;
    const person = persons[row] as number;
    if (person < LIST) add(person, row);
    else {
      const list = listed.subarray(listStarts[person - LIST], listStarts[person - LIST + 1]);
      // Once, also where a list names an identity twice.
      list.forEach((text, place) => {
        if (list.indexOf(text) === place) add(text, row);
      });
    }
  }
}

function eachClickId({ optional: { clickId } }: TouchColumns, rank: Uint8Array, add: Each): void {
  for (let row = 0; row < Math.min(clickId.length, rank.length); row += 1)
    if (clickId[row] !== 0 && rank[row] !== NOT_INDEXED) add((clickId[row] as number) - 1, row);
}

function roomOwners(
  { optional: { sessionId }, kind, kinds }: TouchColumns,
  rank: Uint8Array,
  parties: Uint32Array,
): ReadonlyMap<number, number | null> {
  const owners = new Map<number, number | null>();
  const code = kinds.indexOf('code');
  for (let row = 0; row < Math.min(sessionId.length, rank.length); row += 1) {
    if (sessionId[row] === 0 || rank[row] === NOT_INDEXED || kind[row] === code) continue;
    const session = (sessionId[row] as number) - 1;
    const party = parties[row] as number;
    const known = owners.get(session);
    if (known === undefined) owners.set(session, party);
    else if (known !== party) owners.set(session, null);
  }
  return owners;
}

type Lookups = Pick<
  TouchIndex,
  'withAtLeast' | 'withDense' | 'countOf' | 'between' | 'first' | 'firstByParty'
>;

function lookups(
  { texts }: TouchColumns,
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
          if (isDense(person, text, { minimum, seconds })) yield [texts.at(text), rows];
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

/** Whether so many rows of a key that is sorted are within a half-open span. */
function isDense(
  { starts, times }: Timelines,
  key: number,
  { minimum, seconds }: { readonly minimum: number; readonly seconds: number },
): boolean {
  const end = starts[key + 1] as number;
  for (let place = (starts[key] as number) + minimum - 1; place < end; place += 1) {
    const span = (times[place] as number) - (times[place - minimum + 1] as number);
    if (span < seconds * 1000) return true;
  }
  return false;
}
