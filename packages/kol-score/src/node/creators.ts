import {
  type Finding,
  type InputInvalid,
  type InputIssue,
  inputInvalid,
  inputIssue,
  unusualRates,
} from '@livelane/contracts/vocabulary';
import {
  confirmedLists,
  type HeldItem,
  kindIn,
  type List,
  type ListReading,
  type ListShape,
  listOfRows,
  readList,
  type TextRow,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { type CreatorProfile, CreatorProfileSchema } from '../profile/creator-profile.ts';
import { creatorIssues, repeatedIds } from '../profile/parse-creators.ts';
import { kolIssue } from '../text/issues.ts';
import { CREATOR_COLUMNS, creatorsOfRows } from './columns.ts';

/** How a file is read. Default: as its content shows, and a table as its header shows. */
export interface ReadOptions extends Omit<ListReading, 'what'> {
  /** The number of rows that the file has, as a person confirmed it. Default: nobody did. */
  readonly rows?: number;
}

/** The creators of a file, and what is remarked about it. */
export interface CreatorFile {
  readonly creators: readonly CreatorProfile[];
  readonly findings: readonly Finding[];
}

/**
 * The creators of a file: JSON, NDJSON, CSV, .xlsx or Parquet, as its content shows. JSON holds an array of profiles, or an
 * object with the array as `creators`. A table has one creator a row: `id`, `name`, `platform`, `market`, `followers`
 * (empty: hidden), `priceTier`; and where known `tierSource`, `audienceSource` (empty: estimated), `countries`
 * (`US:0.7|CA:10%`), `audienceLanguages`, `ages` (`18-24:0.4|65+:0.1`), `female`, `male`, `interests`, `categories`,
 * `languages` (`en|es`), `fee` with `feeCurrency` (a decimal such as 1200.50), `commission` with its unit (`8%`,
 * `800bp`, `80000ppm`), `posts`, `lives` and `permits` (JSON arrays as in a profile).
 * @param path - `-` is standard input
 * @returns the profiles in the order of the file, at least one
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong, a repeated id included
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readCreators } from '@livelane/kol-score/node';
 * const header = 'id,name,platform,market,followers,priceTier,countries,commission';
 * const mia = '7123456789012345678,Mia,tiktok,US,,affordable,US:0.7|CA:10%,8%';
 * await writeFile('creators.csv', `${header}\n${mia}\n`);
 * const { creators } = await readCreators('creators.csv');
 * creators.map(({ id, followers, audience }) => [id, followers, audience.countries]);
 * // => [["7123456789012345678", null, { US: 0.7, CA: 0.1 }]]
 * creators[0]?.fee; // => { commission: 80000 }
 * ```
 */
export async function readCreators(path: string, options: ReadOptions = {}): Promise<CreatorFile> {
  return creatorFile(await readCreatorList(path, options), options);
}

/**
 * The creators of a table in memory, with the columns of {@link readCreators}.
 * @param rows - text by column name; ids stay text, so that 19 digits survive
 * @returns the profiles in the order of the rows, at least one
 * @throws INPUT_INVALID with all that is wrong, each with the position of its row in the path
 * @example
 * ```ts
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * const row = { id: '7123456789012345678', name: 'Mia', platform: 'tiktok', market: 'US', followers: '200000', priceTier: 'affordable', commission: '8%' };
 * creatorsFromRows([row]).creators[0]?.fee?.commission; // => 80000
 * ```
 */
export function creatorsFromRows(rows: readonly TextRow[], options: ReadOptions = {}): CreatorFile {
  return creatorFile(atLeastOne(listOfRows(rows, creatorList(), options)), options);
}

function creatorFile(list: List<CreatorProfile>, { rows }: ReadOptions): CreatorFile {
  const findings = [...confirmedLists([list], rows), ...commissionFindings(list)];
  return { creators: list.items, findings };
}

/** The list of creators of a file, at least one. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readCreatorList(
  path: string,
  reading: ListReading,
): Promise<List<CreatorProfile>> {
  return atLeastOne(await readList(path, creatorList(), reading));
}

/** How one list of creators is read; it remembers their ids. */
export function creatorList(): ListShape<typeof CreatorProfileSchema> {
  const repeated = repeatedIds();
  return {
    schema: CreatorProfileSchema,
    columns: CREATOR_COLUMNS,
    recordsOf: creatorsOfRows,
    itemsOf: creatorsIn,
    holder: z.object({ creators: z.array(z.unknown()) }),
    refuses: otherRecord,
    issuesOf: (profile) => [...creatorIssues(profile), ...repeated(profile)],
  };
}

/** A profile, or those of an object that holds them. */
function creatorsIn(value: object): HeldItem[] {
  return 'creators' in value && Array.isArray(value.creators)
    ? value.creators.map((creator: unknown, at) => ({ path: `/creators/${at}`, value: creator }))
    : [{ path: '', value }];
}

/** A record of another kind is refused as such. */
function otherRecord(first: unknown): InputIssue | undefined {
  const kind = kindIn(first);
  return typeof kind === 'string' && kind !== 'creator-profile'
    ? kolIssue('CREATORS', { path: '/kind', received: kind })
    : undefined;
}

function atLeastOne(list: List<CreatorProfile>): List<CreatorProfile> {
  if (list.items.length > 0) return list;
  throw noCreator(list.what);
}

/** The error of a list without a creator. */
export function noCreator(what: string): InputInvalid {
  const params = { minimum: 1 };
  return inputInvalid(what, [inputIssue('AT_LEAST_ITEMS', { received: [], params })]);
}

/** Commissions below 1% that JSON gives in parts per million; those of a table have their unit. */
export function commissionFindings({ kind, items, what }: List<CreatorProfile>): Finding[] {
  if (kind !== 'json' && kind !== 'ndjson') return [];
  const fees = items.map(({ fee }) => ({ fee: { commission: fee?.commission } }));
  return unusualRates(fees, { what });
}
