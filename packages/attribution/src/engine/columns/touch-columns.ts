import { type ByteTexts, grown, type Numbers } from '../scan/byte-dictionary.ts';
import type { ScannedTouches } from '../scan/scan-jobs.ts';
import { LIST, NO_DWELL, OPTIONAL_TEXTS, type TouchPart } from '../scan/touch-part.ts';
import { NoColumns, Texts } from './texts.ts';

/** Touches in columns, in the order of their files. */
export interface TouchColumns extends TouchPart {
  readonly texts: Texts;
  /** The kinds that the numbers of `kind` name. */
  readonly kinds: readonly string[];
}

/** The most kinds that a column of bytes numbers. */
const MOST_KINDS = 255;

/** One after the other, the touches of some threads. @throws NoColumns where a text is no id */
export function joinedColumns(scanned: readonly ScannedTouches[]): TouchColumns {
  const texts = new Texts();
  const kinds: string[] = [];
  const sources = scanned.map((it) => ({
    part: it.part,
    ...texts.add(it.texts),
    kinds: namesOf(it.kinds).map((name) => numberIn(kinds, name)),
  }));
  if (kinds.length > MOST_KINDS) throw new NoColumns();
  const total = sum(sources, ({ part }) => part.count);
  const into = emptyColumns(total, sources, { texts, kinds });
  const segments = scanned.flatMap(({ done }, source) =>
    done.map(({ job, until }, place) => {
      return { source, job, from: done[place - 1]?.until ?? 0, until };
    }),
  );
  const listsBefore = sources.map((_, place) =>
    sum(sources.slice(0, place), ({ part }) => part.listStarts.length - 1),
  );
  let [at, idAt] = [0, 0];
  for (const { source, from, until } of segments.sort((a, b) => a.job - b.job)) {
    const given = sources[source] as Source;
    copyNumbers(given, into, { from, until, at, lists: listsBefore[source] ?? 0 });
    idAt = copyIds(given.part, into, { from, until, at, idAt });
    at += until - from;
  }
  copyLists(sources, into);
  return into;
}

interface Source {
  readonly part: TouchPart;
  readonly ids: Uint32Array;
  readonly identities: Uint32Array;
  readonly kinds: readonly number[];
}

type Written = { -readonly [Name in keyof TouchColumns]: TouchColumns[Name] };

function emptyColumns(
  count: number,
  sources: readonly Source[],
  { texts, kinds }: Pick<TouchColumns, 'texts' | 'kinds'>,
): Written {
  const used = (column: (part: TouchPart) => Numbers): number =>
    sources.some(({ part }) => column(part).length > 0) ? count : 0;
  const [creator, clickId, code, sessionId] = OPTIONAL_TEXTS.map(
    (field) => new Uint32Array(used((part) => part.optional[field])),
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return {
    ...{ count, texts, kinds, kind: new Uint8Array(count), at: new Float64Array(count) },
    ...{ persons: new Uint32Array(count), channel: new Uint32Array(count) },
    optional: { creator, clickId, code, sessionId },
    dwell: new Uint32Array(used((part) => part.dwell)).fill(NO_DWELL),
    idStarts: new Uint32Array(count + 1),
    idBytes: new Uint8Array(sum(sources, ({ part }) => part.idStarts[part.count] ?? 0)),
    idHashes: new Int32Array(count),
    listStarts: new Uint32Array(1 + sum(sources, ({ part }) => part.listStarts.length - 1)),
    listed: new Uint32Array(sum(sources, ({ part }) => part.listStarts.at(-1) ?? 0)),
  };
}

interface Place {
  readonly from: number;
  readonly until: number;
  readonly at: number;
}

function copyNumbers(
  { part, ids, identities, kinds }: Source,
  into: TouchColumns,
  { from, until, at, lists }: Place & { readonly lists: number },
): void {
  into.at.set(part.at.subarray(from, until), at);
  into.idHashes.set(part.idHashes.subarray(from, until), at);
  into.dwell.set(part.dwell.subarray(from, Math.min(until, part.dwell.length)), at);
  for (let row = from, to = at; row < until; row += 1, to += 1) {
    into.kind[to] = kinds[part.kind[row] as number] as number;
    into.channel[to] = ids[part.channel[row] as number] as number;
    const person = part.persons[row] as number;
    into.persons[to] = person >= LIST ? person + lists : (identities[person] as number);
  }
  for (const field of OPTIONAL_TEXTS) {
    const [given, column] = [part.optional[field], into.optional[field]];
    const end = Math.min(until, given.length);
    for (let row = from, to = at; row < end; row += 1, to += 1) {
      const number = given[row] as number;
      column[to] = number === 0 ? 0 : (ids[number - 1] as number) + 1;
    }
  }
}

function copyIds(
  part: TouchPart,
  into: TouchColumns,
  { from, until, at, idAt }: Place & { readonly idAt: number },
): number {
  const [start, end] = [part.idStarts[from] as number, part.idStarts[until] as number];
  into.idBytes.set(part.idBytes.subarray(start, end), idAt);
  for (let row = from, to = at; row < until; row += 1, to += 1)
    into.idStarts[to + 1] = (part.idStarts[row + 1] as number) - start + idAt;
  return idAt + end - start;
}

/** The lists of identities, each identity of a list once where one of them was written otherwise than it is compared. */
function copyLists(sources: readonly Source[], into: Written): void {
  let [list, end] = [0, 0];
  for (const { part, ids, identities } of sources)
    for (let own = 0; own + 1 < part.listStarts.length; own += 1) {
      const given = part.listed.subarray(part.listStarts[own], part.listStarts[own + 1]);
      const isChanged = given.some((text) => ids[text] !== identities[text]);
      const texts = Array.from(given, (text) => identities[text] as number);
      for (const text of isChanged ? new Set(texts) : texts) {
        into.listed = grown(into.listed, end + 1);
        into.listed[end] = text;
        end += 1;
      }
      list += 1;
      into.listStarts[list] = end;
    }
}

function namesOf({ size, starts, bytes }: ByteTexts): string[] {
  const decoder = new TextDecoder();
  return Array.from({ length: size }, (_, at) =>
    decoder.decode(bytes.subarray(starts[at], starts[at + 1])),
  );
}

function numberIn(names: string[], name: string): number {
  const known = names.indexOf(name);
  return known < 0 ? names.push(name) - 1 : known;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
