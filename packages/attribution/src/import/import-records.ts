import { findingOf, inputInvalid, inputIssue, inputIssues } from '@livelane/contracts/vocabulary';
import {
  confirmedLists,
  type FileFinding,
  type List,
  type ListReading,
  type ListShape,
  type RecordsOf,
  readList,
  readTogether,
} from '@livelane/contracts/vocabulary/node';
import {
  type Entry,
  EntrySchema,
  isAdjustment,
  isOrder,
  isTouch,
  memberOf,
} from '../node/entries.ts';
import type { ReadOptions } from '../node/files.ts';
import { attributionFileIssue } from '../node/issues.ts';
import { itemsOf, refuseContentConflicts } from '../node/sources.ts';
import { writtenAt } from '../node/written-at.ts';
import type { Adjustment } from '../records/adjustment.ts';
import { type ChannelPath, ChannelPathSchema } from '../records/channel-path.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';
import { checkConstants } from './constants.ts';
import type { ExportKind, ExportStatus } from './export-kind.ts';
import { IMPORT_FINDINGS, type ImportFinding, type ImportFindingCode } from './findings.ts';
import { answerItems, flatRow } from './json-rows.ts';
import { recordsOfOrderRows } from './orders/order-rows.ts';
import { columnsOf, otherKind } from './other-kind.ts';
import { EXPORTS, type ExportName } from './registry.ts';

/** How exports are imported. */
export interface ImportOptions extends ReadOptions {
  /** The service that the files come from. */
  readonly from: ExportName;
  /** Values of fields that the files lack: `currency`, `market`, `creator`, `channel`, `kind`, `refundedAt`. */
  readonly set?: Readonly<Record<string, string>>;
  /** What words for the state of an order mean that the export is not known to use. */
  readonly statuses?: Readonly<Record<string, ExportStatus>>;
  /** Ids of creators by their names in the export. Default: they are kept as they are. */
  readonly creators?: Readonly<Record<string, string>>;
}

/** The records of exports, and what is remarked about the files. */
export interface ImportedRecords {
  readonly orders: readonly Order[];
  readonly adjustments: readonly Adjustment[];
  /** The contacts that the service credits with orders. */
  readonly touches: readonly Touch[];
  /** Of exports that hold paths. */
  readonly paths: readonly ChannelPath[];
  readonly findings: readonly (FileFinding | ImportFinding)[];
}

/**
 * The orders, refunds and credited contacts of files that shops and affiliate networks export: JSON, NDJSON, CSV, .xlsx
 * or Parquet, as their content shows. Amounts are exact: price × quantity less discounts, so that lines sum to the subtotal of
 * their order.
 * @param paths - `-` is standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong with any of the files, by line and column
 * @example
 * ```ts
 * import { mkdtempSync, writeFileSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { importRecords } from '@livelane/attribution/import';
 * const list = `${mkdtempSync(`${tmpdir()}/orders-`)}/orders.csv`;
 * writeFileSync(list, 'Order,Date,SKU,Quantity,Price,Coupon\nA1,2026-11-22 14:00,lip,2,9.99,MIA10\n');
 * const { orders } = await importRecords([list], { from: 'csv', zone: 'UTC', set: { currency: 'USD' } });
 * orders[0]?.lines[0]?.money.minor; // => "1998"
 * ```
 */
export async function importRecords(
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportedRecords> {
  const { from, set = {}, statuses = {}, creators = {}, rows, ...given } = options;
  const known = exportNamed(from);
  checkConstants(set, '--set');
  const kind = { ...known, statuses: { ...known.statuses, ...lowerCased(statuses) } };
  const reading = { ...ofKind(kind), ...given };
  const notes = new Map<string, Notes>();
  const context = { from, kind, constants: { ...kind.constants, ...set }, creators };
  const shapeOf = (path: string): ListShape<typeof EntrySchema> => {
    const note = notesOf(notes, path);
    return {
      ...ofOrders(kind, from),
      recordsOf: (all, issues) => recordsOfOrderRows(all, issues, { ...context, note }),
    };
  };
  if (kind.holds === 'paths') {
    const lists = await readTogether(
      paths.map((path) => () => readList(path, ofPaths(kind, from), { ...reading, what: path })),
    );
    return { ...NOTHING, paths: itemsOf(lists), findings: confirmedLists(lists, rows) };
  }
  const lists = await readTogether(
    paths.map((path) => () => readList(path, shapeOf(path), { ...reading, what: path })),
  );
  const entries = entriesOf(await Promise.all(lists.map(knownSinceWritten)));
  return {
    ...NOTHING,
    ...entries,
    findings: [...confirmedLists(lists, rows), ...[...notes].flatMap(findingsOf)],
  };
}

function exportNamed(from: string): ExportKind {
  const kinds: Readonly<Record<string, ExportKind>> = EXPORTS;
  const kind = Object.hasOwn(kinds, from) ? kinds[from] : undefined;
  if (kind !== undefined) return kind;
  const params = { choices: Object.keys(kinds) };
  throw inputInvalid('importRecords', [
    inputIssue('ONE_OF', { path: '/from', received: from, params }),
  ]);
}

const NOTHING = { orders: [], adjustments: [], touches: [], paths: [] } as const;

function lowerCased(
  statuses: Readonly<Record<string, ExportStatus>>,
): Readonly<Record<string, ExportStatus>> {
  return Object.fromEntries(
    Object.entries(statuses).map(([word, status]) => [word.trim().toLowerCase(), status]),
  );
}

/** How the numbers and times of a kind of export are written. */
function ofKind({ numbers, zone }: ExportKind): Pick<ListReading, 'numbers' | 'zone'> {
  return {
    ...(numbers === undefined ? {} : { numbers }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function ofOrders(
  kind: ExportKind,
  from: ExportName,
): Omit<ListShape<typeof EntrySchema>, 'recordsOf'> {
  return {
    schema: EntrySchema,
    memberOf,
    issuesOf: (entry) => inputIssues(memberOf(entry), entry),
    columns: columnsOf(kind),
    refusesHeader: (header) => otherKind(from, header),
    itemsOf: answerItems,
    rowsOf: (value) => (kind.rowsOf === undefined ? [flatRow(value)] : kind.rowsOf(value)),
    openEnd: 'error',
  };
}

function ofPaths(kind: ExportKind, from: ExportName): ListShape<typeof ChannelPathSchema> {
  const recordsOf: RecordsOf = function* (rows) {
    for (const { line, fields } of rows) yield { line, value: { value: 0, nulls: 0, ...fields } };
  };
  return {
    schema: ChannelPathSchema,
    columns: columnsOf(kind),
    refusesHeader: (header) => otherKind(from, header),
    itemsOf: answerItems,
    rowsOf: (value) => [flatRow(value)],
    recordsOf,
  };
}

/** What an export says went back in all became known when its file was written: after what a webhook told before. */
async function knownSinceWritten(list: List<Entry>): Promise<List<Entry>> {
  const written = await writtenAt(list.what);
  if (written === undefined) return list;
  const items = list.items.map((entry) =>
    isAdjustment(entry) && entry.cumulative === true && Date.parse(written) > Date.parse(entry.at)
      ? { ...entry, recordedAt: written }
      : entry,
  );
  return { ...list, items };
}

function entriesOf(lists: readonly List<Entry>[]) {
  const entries = itemsOf(lists);
  const only = <Kind extends Entry>(isWanted: (entry: Entry) => entry is Kind) =>
    lists.map(({ items, lines, ...list }) => ({
      ...list,
      items: items.filter(isWanted),
      lines: lines.filter((_, at) => isWanted(items[at] as Entry)),
    }));
  refuseContentConflicts({
    touch: only(isTouch),
    order: only(isOrder),
    adjustment: only(isAdjustment),
  });
  return {
    orders: entries.filter(isOrder),
    adjustments: entries.filter(isAdjustment),
    touches: entries.filter(isTouch),
  };
}

/** What is remarked about a file: how often, and for which order first. */
type Notes = Map<ImportFindingCode, { readonly count: number; readonly order: string }>;

function notesOf(files: Map<string, Notes>, path: string) {
  const notes: Notes = new Map();
  files.set(path, notes);
  return (code: ImportFindingCode, order: string): void => {
    const known = notes.get(code);
    notes.set(code, { count: (known?.count ?? 0) + 1, order: known?.order ?? order });
  };
}

function findingsOf([file, notes]: readonly [string, Notes]): ImportFinding[] {
  return Array.from(notes, ([code, { count, order }]) =>
    findingOf(IMPORT_FINDINGS, code, { path: '', params: { file, count, order } }),
  );
}

/** A word of an export and what it means. @throws INPUT_INVALID */
export function statusMeaning(text: string): readonly [word: string, status: ExportStatus] {
  const at = text.lastIndexOf('=');
  const [word, meaning] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  const status = MEANINGS.find((it) => it === meaning);
  if (word !== '' && status !== undefined) return [word, status];
  const params = { meanings: [...MEANINGS] };
  throw inputInvalid('--status', [
    attributionFileIssue('STATUS_MEANING', { path: '', received: text, params }),
  ]);
}

const MEANINGS: readonly ExportStatus[] = ['paid', 'pending', 'cancelled', 'refunded', 'skipped'];
