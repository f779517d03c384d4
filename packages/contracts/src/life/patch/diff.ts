import type { Contract } from '../../contract/document.ts';
import { jsonPointer } from '../../vocabulary/index.ts';
import type { PatchOperation } from './operation.ts';

/** One difference of two documents: the step of a patch that makes it, what stood there, and what it is part of. */
export interface Change {
  readonly op: 'add' | 'remove' | 'replace' | 'move';
  /**
   * JSON Pointer of the place. Changes are in the order in which they are made: of a list, what is taken away comes first,
   * the last item before the others.
   */
  readonly path: string;
  /** From where an item of a list was moved. */
  readonly from?: string;
  /** The value that is there now. */
  readonly value?: unknown;
  /** The value that was there before. */
  readonly was?: unknown;
  /** Id of the clause, party, product or other item that is changed, name of the standard term; absent for the cover page. */
  readonly of?: string;
}

/**
 * The differences of two revisions, path by path. Items of lists are matched by their ids, so that a clause that was put in
 * changes no other one.
 * @returns empty for documents with the same hash; else the steps that lead from the first to the second
 * @example
 * ```ts
 * import { diffContracts } from '@livelane/contracts/life';
 * const of = (noticeDays: number) => ({ clauses: [{ clause: 'termination', id: 'end', noticeDays }] }) as never;
 * diffContracts(of(30), of(45)).map(({ of, path, was, value }) => [of, path, was, value]); // => [["end", "/clauses/0/noticeDays", 30, 45]]
 * ```
 */
export function diffContracts(before: Contract, after: Contract): Change[] {
  return changesOf(before, after);
}

/** The differences of two JSON values. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const changes: Change[] = [];
  compare({ before, after }, { path: [], changes });
  return changes;
}

/** The patch (RFC 6902) that makes changes. */
export function patchOf(changes: readonly Change[]): PatchOperation[] {
  return changes.map(({ op, path, from, value }): PatchOperation => {
    if (op === 'remove') return { op, path };
    if (op === 'move') return { op, from: from ?? path, path };
    return { op, path, value };
  });
}

interface Two {
  readonly before: unknown;
  readonly after: unknown;
}

interface At {
  readonly path: readonly (string | number)[];
  /** Id of the outermost item that the place lies in. */
  readonly of?: string;
  readonly changes: Change[];
}

function compare({ before, after }: Two, at: At): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, at);
  else if (isObject(before) && isObject(after)) compareObjects(before, after, at);
  else note(at, { op: 'replace', path: at.path, was: before, value: after });
}

function compareObjects(before: Fields, after: Fields, at: At): void {
  for (const [key, was] of fieldsOf(before))
    if (lacks(after, key)) note(at, { op: 'remove', path: [...at.path, key], was });
  for (const [key, value] of fieldsOf(after)) {
    const path = [...at.path, key];
    if (lacks(before, key)) note(at, { op: 'add', path, value });
    else compare({ before: before[key], after: value }, { ...at, path });
  }
}

function compareLists(before: readonly unknown[], after: readonly unknown[], at: At): void {
  const [old, now] = [idsOf(before), idsOf(after)];
  if (old !== undefined && now !== undefined) {
    compareItems(before, after, at);
    return;
  }
  const isPlain = [...before, ...after].some((it) => !isObject(it));
  if (isPlain) {
    const isSame = before.length === after.length && before.every((it, n) => isEqual(it, after[n]));
    if (!isSame) note(at, { op: 'replace', path: at.path, was: before, value: after });
    return;
  }
  for (let n = before.length - 1; n >= after.length; n--)
    note(at, { op: 'remove', path: [...at.path, n], was: before[n] });
  after.forEach((value, n) => {
    const path = [...at.path, n];
    if (n < before.length) compare({ before: before[n], after: value }, { ...at, path });
    else note(at, { op: 'add', path, value });
  });
}

/** Lists of items with ids. */
function compareItems(before: readonly unknown[], after: readonly unknown[], at: At): void {
  const kept = new Set(idsOf(after));
  const list = [...before];
  for (let n = list.length - 1; n >= 0; n--) {
    const [item, id] = [list[n], idOf(list[n])];
    if (id === undefined || kept.has(id)) continue;
    note({ ...at, of: at.of ?? id }, { op: 'remove', path: [...at.path, n], was: item });
    list.splice(n, 1);
  }
  after.forEach((value, n) => {
    const id = idOf(value) ?? '';
    const path = [...at.path, n];
    const found = idOf(list[n]) === id ? n : list.findIndex((it) => idOf(it) === id);
    if (found < 0) {
      note({ ...at, of: at.of ?? id }, { op: 'add', path, value });
      list.splice(n, 0, value);
      return;
    }
    const [item] = list.splice(found, 1);
    list.splice(n, 0, item);
    if (found !== n)
      note({ ...at, of: at.of ?? id }, { op: 'move', path, from: [...at.path, found] });
    compare({ before: item, after: value }, { ...at, path, of: at.of ?? id });
  });
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that JSON writes. */
function fieldsOf(value: Fields): [string, unknown][] {
  return Object.entries(value).filter(([, it]) => it !== undefined);
}

function lacks(value: Fields, key: string): boolean {
  return !Object.hasOwn(value, key) || value[key] === undefined;
}

function isEqual(before: unknown, after: unknown): boolean {
  return changesOf(before, after).length === 0;
}

/** Fields that name an item of a list: most have an id; standard terms, waivers and audiences name what they are about. */
const NAMING = ['id', 'term', 'item', 'market'] as const;

function idOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  return NAMING.map((field) => item[field]).find((it) => typeof it === 'string');
}

/** The ids of a list of which every item has one of its own. */
function idsOf(list: readonly unknown[]): string[] | undefined {
  const ids = list.map(idOf).filter((id) => id !== undefined);
  return ids.length === list.length && new Set(ids).size === ids.length ? ids : undefined;
}

interface Noted extends Omit<Change, 'path' | 'from' | 'of'> {
  readonly path: readonly (string | number)[];
  readonly from?: readonly (string | number)[];
}

function note({ of, changes }: At, { path, from, ...change }: Noted): void {
  changes.push({
    ...change,
    path: jsonPointer(path),
    ...(from === undefined ? {} : { from: jsonPointer(from) }),
    ...(of === undefined ? {} : { of }),
  });
}
