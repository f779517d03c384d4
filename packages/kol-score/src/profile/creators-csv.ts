import {
  type Currency,
  type InputInvalid,
  type InputIssue,
  inputInvalid,
  inputIssue,
  isLivelaneError,
  parseDecimal,
} from '@livelane/contracts/vocabulary';
import { kolIssue } from '../text/issues.ts';
import type { CreatorProfile } from './creator-profile.ts';
import { creatorIssues, type IdPlace, repeatedIds } from './parse-creators.ts';

/** A row of a CSV file: its 1-based line and its cells by column name, all text. */
export interface CreatorRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The columns that a table of creators must have. */
export const REQUIRED_COLUMNS = [
  'id',
  'name',
  'platform',
  'market',
  'followers',
  'priceTier',
] as const;

/** Those that it may have beside them. */
export const OTHER_COLUMNS = [
  ...['tierSource', 'audienceSource', 'countries', 'audienceLanguages', 'ages', 'female', 'male'],
  ...['interests', 'categories', 'languages', 'fee', 'feeCurrency', 'commission'],
  ...['posts', 'lives', 'permits'],
] as const;

/**
 * The creator profiles of a CSV table, one a row. Columns: `id`, `name`, `platform`, `market`, `followers` (digits; empty is hidden),
 * `priceTier`; and where known `tierSource`, `audienceSource` (left out: estimated), `countries` (`US:0.7|CA:0.1`), `audienceLanguages`,
 * `ages` (`18-24:0.4|65+:0.1`), `female`, `male`, `interests`, `categories`, `languages` (`en|es`), `fee` with `feeCurrency` (a decimal
 * such as 1200.50), `commission` (parts per million), `posts`, `lives` and `permits` (JSON arrays as in a profile).
 *
 * @param rows - as a CSV reader gives them; ids stay text, so 19 digits survive
 * @throws INPUT_INVALID with the line, the column, what was received and what is expected
 * @example
 * ```ts
 * import { parseCreatorsCsv } from '@livelane/kol-score';
 * const cells = { id: '7123456789012345678', name: 'Mia', platform: 'tiktok', market: 'US', followers: '200000', priceTier: 'affordable', countries: 'US:0.7|CA:0.1' };
 * parseCreatorsCsv([{ line: 2, cells }])[0]?.audience.countries; // => {"US":0.7,"CA":0.1}
 * ```
 */
export function parseCreatorsCsv(rows: readonly CreatorRow[]): CreatorProfile[] {
  if (!Array.isArray(rows))
    throw inputInvalid('creators', [inputIssue('ARRAY', { received: rows })]);
  const issues: InputIssue[] = [];
  const profiles: CreatorProfile[] = [];
  const ids: IdPlace[] = [];
  for (const { line, cells } of rows) {
    const columns = REQUIRED_COLUMNS.filter((column) => !Object.hasOwn(cells, column));
    if (columns.length > 0)
      throw inputInvalid('creators', [
        kolIssue('COLUMNS', { line: 1, received: Object.keys(cells), params: { columns } }),
      ]);
    const { profile, misfits } = readRow(cells);
    for (const issue of misfits) issues.push({ ...issue, line });
    if (profile !== null) profiles.push(profile);
    ids.push({ id: cells['id']?.trim(), path: '/id', line });
  }
  issues.push(...repeatedIds(ids));
  if (issues.length > 0) throw inputInvalid('creators', issues);
  return profiles;
}

type Cells = CreatorRow['cells'];

function readRow(cells: Cells): { profile: CreatorProfile | null; misfits: readonly InputIssue[] } {
  try {
    const draft = draftOf(cells);
    const misfits = creatorIssues(draft);
    return { profile: misfits.length === 0 ? (draft as unknown as CreatorProfile) : null, misfits };
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    return { profile: null, misfits: error.details.issues };
  }
}

function badCell(issue: InputIssue): InputInvalid {
  return inputInvalid('creators', [issue]);
}

function draftOf(cells: Cells): Record<string, unknown> {
  return {
    kind: 'creator-profile',
    version: 1,
    id: text(cells, 'id'),
    name: text(cells, 'name'),
    platform: text(cells, 'platform'),
    market: text(cells, 'market'),
    followers: text(cells, 'followers') === '' ? null : whole(cells, 'followers'),
    posts: json(cells, 'posts') ?? [],
    ...optional('lives', json(cells, 'lives')),
    audience: audienceOf(cells),
    audienceSource: text(cells, 'audienceSource') || 'estimated',
    priceTier: text(cells, 'priceTier'),
    tierSource: text(cells, 'tierSource') || 'estimated',
    categories: shares(cells, 'categories') ?? {},
    languages: text(cells, 'languages')
      .split('|')
      .filter((tag) => tag !== ''),
    ...optional('fee', feeOf(cells)),
    ...optional('permits', json(cells, 'permits')),
  };
}

function audienceOf(cells: Cells): Record<string, unknown> {
  const [female, male] = [text(cells, 'female'), text(cells, 'male')];
  return {
    ...optional('countries', shares(cells, 'countries')),
    ...optional('languages', shares(cells, 'audienceLanguages')),
    ...optional('ages', agesOf(cells)),
    ...optional(
      'gender',
      female === '' && male === ''
        ? undefined
        : { female: number(cells, 'female'), male: number(cells, 'male') },
    ),
    ...optional('interests', shares(cells, 'interests')),
  };
}

function feeOf(cells: Cells): Record<string, unknown> | undefined {
  const [fee, currency, commission] = [
    text(cells, 'fee'),
    text(cells, 'feeCurrency'),
    text(cells, 'commission'),
  ];
  if (fee === '' && commission === '') return undefined;
  return {
    fixed: fee === '' ? null : amount(fee, currency),
    commission: commission === '' ? null : whole(cells, 'commission'),
  };
}

function amount(decimal: string, currency: string): unknown {
  try {
    return parseDecimal(currency as Currency, decimal);
  } catch (error) {
    if (!isLivelaneError(error)) throw error;
    throw badCell(kolIssue('FEE_CELL', { path: '/fee', received: `${decimal} ${currency}` }));
  }
}

function agesOf(cells: Cells): unknown {
  return entries(cells, 'ages')?.map(([bracket, share]) => {
    const match = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(bracket);
    if (match === null) throw badCell(kolIssue('AGES_CELL', { path: '/ages', received: bracket }));
    return { from: Number(match[1]), to: match[2] === undefined ? null : Number(match[2]), share };
  });
}

function shares(cells: Cells, column: string): Record<string, number> | undefined {
  const list = entries(cells, column);
  return list === undefined ? undefined : Object.fromEntries(list);
}

/** The entries of a cell such as `US:0.7|CA:0.1`; undefined where the cell is empty. */
function entries(cells: Cells, column: string): [string, number][] | undefined {
  const cell = text(cells, column);
  if (cell === '') return undefined;
  const list = cell.split('|').map((entry): [string, number] => {
    const at = entry.lastIndexOf(':');
    const share = entry.slice(at + 1).trim();
    if (at < 1 || !/^(?:[01]|[01]?\.\d{1,12})$/.test(share))
      throw badCell(kolIssue('SHARES_CELL', { path: `/${column}`, received: entry }));
    return [entry.slice(0, at).trim(), Number(share)];
  });
  if (new Set(list.map(([key]) => key)).size < list.length)
    throw badCell(kolIssue('KEY_ONCE', { path: `/${column}`, received: cell }));
  return list;
}

function whole(cells: Cells, column: string): number {
  const cell = text(cells, column);
  if (/^\d{1,16}$/.test(cell)) return Number(cell);
  throw badCell(inputIssue('COUNT', { path: `/${column}`, received: cell }));
}

function number(cells: Cells, column: string): number {
  const cell = text(cells, column);
  if (/^\d(\.\d{1,12})?$/.test(cell)) return Number(cell);
  throw badCell(kolIssue('SHARE_CELL', { path: `/${column}`, received: cell }));
}

function json(cells: Cells, column: string): unknown {
  const cell = text(cells, column);
  if (cell === '') return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    throw badCell(kolIssue('JSON_CELL', { path: `/${column}`, received: cell }));
  }
}

function text(cells: Cells, column: string): string {
  return Object.hasOwn(cells, column) ? (cells[column] ?? '').trim() : '';
}

function optional(key: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [key]: value };
}
