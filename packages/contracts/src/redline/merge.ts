import type { Item, Mark, Paragraph, Row, Table } from '../docx/layout/item.ts';
import { textOf } from '../docx/layout/runs.ts';
import { type Pairing, pairingsOf } from '../docx/reader/align.ts';
import { similarity } from '../docx/reader/similarity.ts';
import { mergedRuns } from './runs.ts';

/** The items of two versions as one list, in which each says whether it stays, is new or was taken out. */
export function mergedItems(before: readonly Item[], after: readonly Item[]): Item[] {
  return merged({ before, after, keyOf: keyOfItem, pairOf: mergedPair, mark: markedItem });
}

/** An item that is new or was taken out as a whole. */
export function markedItem(item: Item, mark: Mark): Item {
  return item.item === 'paragraph'
    ? markedParagraph(item, mark)
    : { ...item, rows: item.rows.map((row) => markedRow(row, mark)) };
}

/** A paragraph that is new or was taken out as a whole. */
export function markedParagraph(paragraph: Paragraph, mark: Mark): Paragraph {
  return { ...paragraph, mark, runs: paragraph.runs.map((run) => ({ ...run, mark })) };
}

/** A row that is new or was taken out as a whole. */
export function markedRow(row: Row, mark: Mark): Row {
  return {
    ...row,
    mark,
    cells: row.cells.map((items) => items.map((item) => markedItem(item, mark))),
  };
}

/** The rows of two versions of a table as one list. */
export function mergedRows(before: readonly Row[], after: readonly Row[]): Row[] {
  return merged({ before, after, keyOf: keyOfRow, pairOf: mergedRow, mark: markedRow });
}

interface Merging<Part> {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  /** What pairs are found by; see {@link likenessOfKeys}. */
  readonly keyOf: (part: Part) => string;
  /** Two parts as one; undefined where they cannot be. */
  readonly pairOf: (old: Part, now: Part) => Part | undefined;
  readonly mark: (part: Part, mark: Mark) => Part;
}

function merged<Part>({ before, after, keyOf, pairOf, mark }: Merging<Part>): Part[] {
  const pairings = pairingsOf(before.map(keyOf), after.map(keyOf), likenessOfKeys);
  return withReplaced(pairings).flatMap(([i, j]) => {
    const [old, now] = [i === undefined ? i : before[i], j === undefined ? j : after[j]];
    const pair = old === undefined || now === undefined ? undefined : pairOf(old, now);
    if (pair !== undefined) return [pair];
    return [
      ...(old === undefined ? [] : [mark(old, 'deleted')]),
      ...(now === undefined ? [] : [mark(now, 'inserted')]),
    ];
  });
}

/** One part alone in the place of another one is that part, in other words. */
function withReplaced(pairings: readonly Pairing[]): Pairing[] {
  const found: Pairing[] = [];
  let gap: Pairing[] = [];
  const close = (): void => {
    const [old] = gap.flatMap(([one]) => one ?? []);
    const [now] = gap.flatMap(([, other]) => other ?? []);
    if (gap.length === 2 && old !== undefined && now !== undefined) found.push([old, now]);
    else found.push(...gap);
    gap = [];
  };
  for (const pairing of pairings) {
    if (pairing.includes(undefined)) gap.push(pairing);
    else {
      close();
      found.push(pairing);
    }
  }
  close();
  return found;
}

const BETWEEN = '\u0000';

/** Key of a part: its kind, what its likeness rests on beside its text, and its text. */
function keyWith(kind: string, name: string, text: string): string {
  return [kind, name, text].join(BETWEEN);
}

/** Kind of rows that are known by what they are about. */
const KNOWN = 'known';

/**
 * Parts of different kinds are never one; those of one name are, rather than others. Rows about two things are one where their
 * text is: then it is the same thing, in a clause that has another id.
 */
function likenessOfKeys(one: string, other: string): number {
  if (one === other) return 2;
  const [kind = '', name = '', text = ''] = one.split(BETWEEN);
  const [otherKind, otherName, otherText = ''] = other.split(BETWEEN);
  if (kind !== otherKind) return 0;
  if (kind.startsWith(KNOWN) && name !== otherName) return text === otherText ? 1 : 0;
  const share = similarity(text, otherText);
  if (name !== '' && name === otherName) return 0.5 + share / 2;
  return share < 0.4 ? 0 : share / 2;
}

function keyOfItem(item: Item): string {
  if (item.item === 'paragraph') return keyWith(item.style, '', textOf(item.runs));
  return keyWith(`${item.look} ${item.widths.length}`, 'table', textOfRows(item.rows));
}

function keyOfRow({ isHead, about, cells }: Row): string {
  const [first, ...others] = cells.map(textOfItems);
  if (about !== undefined)
    return keyWith(`${KNOWN} ${cells.length}`, about, [first, ...others].join(' '));
  return keyWith(`${isHead} ${cells.length}`, first ?? '', others.join(' '));
}

function textOfRows(rows: readonly Row[]): string {
  return rows.flatMap(({ cells }) => cells.map(textOfItems)).join(' ');
}

function textOfItems(items: readonly Item[]): string {
  return items
    .map((item) => (item.item === 'paragraph' ? textOf(item.runs) : textOfRows(item.rows)))
    .join(' ');
}

function mergedPair(old: Item, now: Item): Item | undefined {
  if (old.item === 'paragraph' && now.item === 'paragraph')
    return old.style === now.style ? { ...now, runs: mergedRuns(old.runs, now.runs) } : undefined;
  if (old.item === 'table' && now.item === 'table') return mergedTable(old, now);
  return undefined;
}

function mergedTable(old: Table, now: Table): Table | undefined {
  if (old.look !== now.look || old.widths.length !== now.widths.length) return undefined;
  return { ...now, rows: mergedRows(old.rows, now.rows) };
}

/** Two versions of a row, cell by cell. */
export function mergedRow(old: Row, now: Row): Row | undefined {
  if (old.isHead !== now.isHead || old.cells.length !== now.cells.length) return undefined;
  if (old.about !== now.about && textOfRows([old]) !== textOfRows([now])) return undefined;
  return {
    ...now,
    isWhole: old.isWhole && now.isWhole,
    cells: now.cells.map((items, at) => mergedItems(old.cells[at] ?? [], items)),
  };
}
