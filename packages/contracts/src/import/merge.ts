import type { ClauseKindName } from '../clauses/schemas.ts';
import type { Stretch } from '../review/prose/sentences.ts';
import type { StandardTermId } from '../standard/schemas.ts';
import { isDenied } from './denied.ts';
import { isPast, withoutPast } from './past.ts';
import { READERS } from './readers.ts';
import type { Ground, ReadField, Reading } from './reading.ts';
import type { Said } from './text/said.ts';
import { CONDITION } from './text/who.ts';

/** What a text says of one clause, one standard term, or the cover page, from all its sentences. */
export interface Gathered {
  readonly of: Reading['of'];
  readonly key: string;
  /** Fields by their place, in the order of the text. */
  readonly fields: Map<string, ReadField[]>;
  /** The numbers of the sentences. */
  readonly units: Set<number>;
  readonly conditions: Stretch[];
}

/** What was gathered of a text. */
export interface Gathering {
  readonly clauses: readonly (Gathered & { readonly of: { readonly clause: ClauseKindName } })[];
  readonly terms: readonly (Gathered & { readonly of: { readonly term: StandardTermId } })[];
  readonly cover: Gathered;
}

/** More pieces than this under one heading are not meant by one "each". */
const MOST_EACH = 20;

/** Shows every sentence to every reader and brings together what they say of the same clause. */
export function gather(said: readonly Said[]): Gathering {
  const all = new Map<string, Gathered>();
  const cover: Gathered = emptyOf({ cover: true }, 'cover');
  all.set('cover', cover);
  const bySection = new Map<string, Gathered[]>();
  const later: { readonly unit: number; readonly reading: Reading }[] = [];
  for (const [unit, it] of said.entries())
    for (const reading of readingsOf(it)) {
      if (reading.follows !== undefined) {
        later.push({ unit, reading });
        continue;
      }
      const key = keyOf(reading);
      const found = all.get(key) ?? emptyOf(reading.of, reading.key ?? '');
      all.set(key, found);
      take(found, reading, { unit, said: it });
      if ('clause' in reading.of) {
        const place = `${reading.of.clause}/${it.section}`;
        const list = bySection.get(place) ?? [];
        if (!list.includes(found) && list.length <= MOST_EACH) list.push(found);
        bySection.set(place, list);
      }
    }
  const ofKind = countByKind(all);
  for (const { unit, reading } of later) {
    const it = said[unit];
    if (it === undefined || !('clause' in reading.of)) continue;
    const near = bySection.get(`${reading.of.clause}/${it.section}`) ?? [];
    const only = ofKind.get(reading.of.clause) ?? [];
    for (const found of followed(reading, near, only)) take(found, reading, { unit, said: it });
  }
  const list = [...all.values()];
  return {
    clauses: list.filter((it): it is Gathering['clauses'][number] => 'clause' in it.of),
    terms: list.filter((it): it is Gathering['terms'][number] => 'term' in it.of),
    cover,
  };
}

const emptyOf = (of: Reading['of'], key: string): Gathered => ({
  of,
  key,
  fields: new Map(),
  units: new Set(),
  conditions: [],
});

function readingsOf(sentence: Said): Reading[] {
  if (sentence.isHeading || sentence.text.length < 3) return [];
  const said = withoutPast(sentence);
  return READERS.flatMap((reader) => reader(said)).filter(
    (reading) => reading.fields.length > 0 && !isDenied(said, reading) && !isPast(said, reading),
  );
}

const keyOf = ({ of, key = '' }: Reading): string =>
  'cover' in of ? 'cover' : `${'clause' in of ? of.clause : `term ${of.term}`}#${key}`;

function countByKind(all: ReadonlyMap<string, Gathered>): Map<string, Gathered[]> {
  const found = new Map<string, Gathered[]>();
  for (const it of all.values())
    if ('clause' in it.of) {
      const list = found.get(it.of.clause) ?? [];
      if (list.length < 2) list.push(it);
      found.set(it.of.clause, list);
    }
  return found;
}

/** The clauses that a later sentence goes on about: those under its heading, else the only one of the text. */
function followed(
  { follows, concerns = () => true }: Reading,
  near: readonly Gathered[],
  only: readonly Gathered[],
): readonly Gathered[] {
  const fit = near.filter(({ fields }) => concerns(fields.get('/form')?.[0]?.value));
  if (fit.length === 1) return fit;
  if (near.length === 0)
    return only.length === 1 && concerns(only[0]?.fields.get('/form')?.[0]?.value) ? only : [];
  return follows === 'each' && near.length <= MOST_EACH ? fit : [];
}

function take(
  found: Gathered,
  { fields }: Reading,
  { unit, said }: { readonly unit: number; readonly said: Said },
): void {
  const condition = 'clause' in found.of ? CONDITION.exec(said.text) : null;
  found.units.add(unit);
  if (
    condition !== null &&
    found.conditions.length < MOST_EACH &&
    found.conditions.every(({ start }) => start < said.start)
  )
    found.conditions.push({
      start: said.start + condition.index,
      end: said.start + condition.index + condition[0].length,
    });
  for (const it of fields) {
    const list = found.fields.get(it.at) ?? [];
    // A number that holds in some cases alone is no better than one that was inferred.
    const ground: Ground = condition === null ? it.ground : 'inferred';
    list.push({ ...it, ground });
    found.fields.set(it.at, list);
  }
}

/** A field that all its sentences agree on, or the places that leave it open. */
export type Settled =
  | { readonly at: string; readonly value: unknown; readonly from: readonly ReadField[] }
  | { readonly at: string; readonly from: readonly ReadField[] };

/** What each field settles: the value that every place gives; of several values none. */
export function settled(fields: ReadonlyMap<string, readonly ReadField[]>): Settled[] {
  return [...fields].map(([at, from]) => {
    const values = new Set(from.map(({ value }) => JSON.stringify(value)));
    const value = from[0]?.value;
    return values.size === 1 && value !== undefined ? { at, value, from } : { at, from };
  });
}
