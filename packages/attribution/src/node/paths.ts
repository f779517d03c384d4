import {
  IdSchema,
  type InputIssue,
  inputInvalid,
  inputIssues,
} from '@livelane/contracts/vocabulary';
import { fileIssue, readTextFile } from '@livelane/contracts/vocabulary/node';
import type { ChannelPath } from '../records/channel-path.ts';
import { attributionIssue } from '../records/issues.ts';
import { checkHeader } from './columns.ts';
import type { ReadOptions } from './files.ts';
import { attributionFileIssue } from './issues.ts';
import { type Table, tableOf } from './rows.ts';

/** How a file of paths is read. Left out: comma between columns, `>` between channels. */
export interface ReadPathsOptions extends ReadOptions {
  readonly joiner?: string;
}

const NUMBER = /^\d{1,15}(\.\d{1,15})?([eE][+-]?\d{1,2})?$/;
const COLUMNS = ['path', 'total_conversions', 'total_conversion_value', 'total_null'] as const;

/**
 * Paths in the layout `path,total_conversions,total_conversion_value,total_null`: the channels of a path
 * joined by `>`, blanks around them ignored. The last two columns may be missing.
 * @throws FILE_UNREADABLE; INPUT_INVALID with lines
 */
export async function readPaths(
  path: string,
  options: ReadPathsOptions = {},
): Promise<ChannelPath[]> {
  const table = tableOf(await readTextFile(path, options.encoding ?? 'utf-8'), path, options);
  checkHeader(table.header, { needed: COLUMNS.slice(0, 2), known: COLUMNS }, path);
  return pathsOf(table, path, options.joiner ?? '>');
}

function pathsOf({ header, rows }: Table, what: string, joiner: string): ChannelPath[] {
  const issues: InputIssue[] = [];
  const [pathAt, ...numbersAt] = COLUMNS.map((column) => header.indexOf(column));
  const channels = channelReader(joiner, issues);
  const paths: ChannelPath[] = [];
  for (const { line, cells } of rows) {
    if (cells.length !== header.length) {
      issues.push(fileIssue('CSV_CELLS', { line, received: cells }));
      continue;
    }
    const [conversions = 0, value = 0, nulls = 0] = numbersAt.map((at, place) =>
      numberOf(cells[at], { line, column: COLUMNS[place + 1] ?? '', issues }),
    );
    if (value > 0 && conversions + nulls === 0) {
      const path = '/total_conversion_value';
      issues.push(attributionIssue('VALUE_WITHOUT_JOURNEY', { path, line, received: value }));
    }
    paths.push({ path: channels(cells[pathAt ?? 0] ?? '', line), conversions, value, nulls });
  }
  if (issues.length > 0) throw inputInvalid(what, issues);
  return paths;
}

interface Cell {
  readonly line: number;
  readonly column: string;
  readonly issues: InputIssue[];
}

function numberOf(cell: string | undefined, { line, column, issues }: Cell): number {
  const text = cell?.trim() ?? '';
  if (text === '' && column !== 'total_conversions') return 0;
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  const isValue = column === 'total_conversion_value';
  if (isValue ? value <= Number.MAX_SAFE_INTEGER : Number.isSafeInteger(value)) return value;
  const code = isValue ? 'VALUE_CELL' : 'COUNT_CELL';
  issues.push(attributionFileIssue(code, { path: `/${column}`, line, received: text }));
  return 0;
}

/** A reader of a cell's channels; each distinct spelling is validated once, however many paths contain it. */
function channelReader(
  joiner: string,
  issues: InputIssue[],
): (cell: string, line: number) => string[] {
  const known = new Map<string, string>();
  return (cell, line) =>
    cell.split(joiner).map((spelling, place) => {
      const seen = known.get(spelling);
      if (seen !== undefined) return seen;
      const channel = spelling.trim();
      const wrong = inputIssues(IdSchema, channel);
      for (const issue of wrong) issues.push({ ...issue, path: `/path/${place}`, line });
      if (wrong.length === 0) known.set(spelling, channel);
      return channel;
    });
}
