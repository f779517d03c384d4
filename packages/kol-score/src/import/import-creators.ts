import {
  CurrencySchema,
  findingOf,
  type InputIssue,
  inputInvalid,
  inputIssue,
  inputIssues,
  MarketSchema,
  nearestName,
  PlatformSchema,
} from '@livelane/contracts/vocabulary';
import {
  type FileFinding,
  type ListReading,
  readTogether,
} from '@livelane/contracts/vocabulary/node';
import { IMPORT_FINDINGS, type ImportFinding } from '../findings/import-findings.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { kolIssue } from '../text/issues.ts';
import { type Draft, merged } from './draft/draft.ts';
import type { Given } from './draft/profile-of.ts';
import { type ImportedFile, importFile, importList } from './import-file.ts';
import { type JoinBy, joined } from './join.ts';
import { type ImportSource, SOURCES } from './maps/registry.ts';
import type { SourceMap } from './maps/source-map.ts';
import { Profiles } from './profiles.ts';
import { text } from './record/readers.ts';
import { field } from './record/reading.ts';

/** How files of a source are imported. */
export interface ImportOptions extends Given, Omit<ListReading, 'what'> {
  /** The service that the files come from. */
  readonly from: ImportSource;
  /** ISO 4217 code of amounts that name no currency. Default: that of the source, if it has one. */
  readonly currency?: string;
  /** Categories of briefs by those of the source. Default: they are kept as they are. */
  readonly categories?: Readonly<Record<string, string>>;
  /** Gives accounts of one person on several platforms the same `person`. Default: no two accounts are joined. */
  readonly join?: JoinBy;
}

/** The creators of imported files, and what is remarked about the files. */
export interface ImportedCreators {
  /** In the order of the files. */
  readonly creators: readonly CreatorProfile[];
  /** `CREATOR_NOT_READ` and `ROW_MALFORMED` for each creator that was not imported; remarks on figures that stay unknown. */
  readonly findings: readonly (ImportFinding | FileFinding)[];
}

/**
 * The creators of files that other services export: JSON, NDJSON, CSV, .xlsx or Parquet, as their content shows. Numbers are read
 * as people write them (`1.2M`, `12.5万`, `1,200,000`), ranges kept as ranges, and what the source does not say is unknown:
 * no export holds a price tier, few hold posts.
 * @param paths - `-` is standard input
 * @returns valid profiles, which `rankCreators` takes; a creator that cannot be read is a finding, and the rest goes on
 * @throws FILE_UNREADABLE; INPUT_INVALID for a source that is not known, a file that is no list, or names in `columns`
 *   that the source does not have
 * @example
 * ```ts
 * import { mkdtempSync, writeFileSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { importCreators } from '@livelane/kol-score/node';
 * const list = `${mkdtempSync(`${tmpdir()}/list-`)}/list.csv`;
 * writeFileSync(list, 'Name,IG Followers,IG Fee,Audience\nLucía,1.2M,€1500,Spain IP 85%\n');
 * const { creators } = await importCreators([list], { from: 'csv', market: 'ES' });
 * creators[0]?.followers; // => 1200000
 * creators[0]?.audience; // => {"countries":{"ES":0.85}}
 * ```
 */
export async function importCreators(
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportedCreators> {
  refuseCall(paths, options);
  const { from, market, platform, currency, categories = {}, join, ...reading } = options;
  const map: SourceMap = SOURCES[from];
  refuseOptions(options);
  refuseTargets(map, reading.columns ?? {});
  const column = typeof join === 'object' ? [field('person', join.column, text)] : [];
  const read = { map, currency, categories, reading, more: column };
  const files = await readTogether(paths.map((path) => () => importFile(path, read)));
  return creatorsOf(files, options);
}

/**
 * The creators of values that a service answered with, such as the items of its pages.
 * @param values - JSON values as the service has them
 * @param what - what messages call them
 */
export function importValues(
  values: readonly unknown[],
  what: string,
  options: Pick<ImportOptions, 'from' | 'market' | 'currency' | 'categories'>,
): ImportedCreators {
  const { from, currency, categories = {} } = options;
  const records = values.map((value, at) => ({ line: at + 1, path: `/${at}`, value }));
  const list = {
    what,
    kind: 'json',
    records,
    issues: [],
    findings: [],
    hasOpenEnd: false,
  } as const;
  const read = { map: SOURCES[from], currency, categories, reading: {}, more: [] };
  const file = importList(list, read);
  // What a service answers beside the fields of a profile is no matter of its caller.
  return creatorsOf([{ ...file, findings: [] }], options);
}

function creatorsOf(files: readonly ImportedFile[], options: ImportOptions): ImportedCreators {
  const { from, market, platform, join } = options;
  const map: SourceMap = SOURCES[from];
  const profiles = new Profiles(map, {
    ...(market === undefined ? {} : { market }),
    ...(platform === undefined ? {} : { platform }),
  });
  const named = files.filter((file) => !isNameless(file));
  for (const draft of draftsOf(named, map)) profiles.add(draft);
  const { creators, findings } = joined(profiles.accounts(), join);
  return {
    creators,
    findings: [
      ...files.flatMap((file) => file.findings),
      ...files.filter(isNameless).map((file) => namelessFinding(file, map)),
      ...profiles.findings,
      ...files.flatMap(({ notes }) => notes.findings()),
      ...files.flatMap(({ what }) => profiles.unquoted(what)),
      ...findings,
    ],
  };
}

/** The fields by which a creator is named. */
const NAMES = ['id', 'handle', 'name'];

/** Whether a file has entries, and none of them names a creator: it most likely is of another source. */
function isNameless({ drafts }: ImportedFile): boolean {
  return (
    drafts.length > 0 &&
    drafts.every(({ fields, wrong }) => NAMES.every((it) => !(it in fields) && !wrong.has(it)))
  );
}

function namelessFinding({ what, drafts }: ImportedFile, map: SourceMap): ImportFinding {
  const names = map.fields.flatMap(({ to, from }) => (NAMES.includes(to) ? from.slice(0, 2) : []));
  const params = { file: what, count: drafts.length, source: map.source, names };
  return findingOf(IMPORT_FINDINGS, 'NO_CREATOR_NAMED', { path: '', params });
}

/** The drafts of all files; parts are merged with the creator that they belong to. */
function draftsOf(files: readonly ImportedFile[], { parts }: SourceMap): readonly Draft[] {
  const drafts = files.flatMap((file) => file.drafts);
  if (parts === undefined) return drafts;
  const byId = new Map<unknown, Draft>();
  for (const draft of drafts) {
    const id = draft.fields['id'] ?? draft;
    const known = byId.get(id);
    const isWhole = 'followers' in draft.fields || 'handle' in draft.fields;
    byId.set(
      id,
      known === undefined ? draft : isWhole ? merged(draft, known) : merged(known, draft),
    );
  }
  return [...byId.values()];
}

/** A call without a list of files, or from a source that has no map. */
function refuseCall(paths: unknown, options: Partial<ImportOptions> | undefined): void {
  const from = options?.from;
  const sources = Object.keys(SOURCES);
  const issues = [
    ...(Array.isArray(paths) ? [] : [inputIssue('ARRAY', { path: '/paths', received: paths })]),
    ...(from !== undefined && sources.includes(from)
      ? []
      : [kolIssue('SOURCE_KNOWN', { path: '/from', received: from, params: { sources } })]),
  ];
  if (issues.length > 0) throw inputInvalid('importCreators', issues);
}

/** What a person says of all creators must be right for any of them. */
function refuseOptions({ market, platform, currency }: ImportOptions): void {
  const given = [
    { path: '--market', schema: MarketSchema, value: market },
    { path: '--platform', schema: PlatformSchema, value: platform },
    { path: '--currency', schema: CurrencySchema, value: currency },
  ];
  const issues = given.flatMap(({ path, schema, value }) =>
    value === undefined ? [] : inputIssues(schema, value).map((issue) => ({ ...issue, path })),
  );
  if (issues.length > 0) throw inputInvalid(issues.map(({ path }) => path).join(', '), issues);
}

/** Names of a mapping that lead to no column of the source. */
function refuseTargets(map: SourceMap, columns: Readonly<Record<string, string>>): void {
  const known = [...new Set(map.fields.flatMap(({ from }) => from))];
  const issues = Object.entries(columns).flatMap(([own, ours]): InputIssue[] => {
    const is = (name: string): boolean => name.toLowerCase() === ours.toLowerCase();
    if (known.some(is)) return [];
    const near = nearestName(ours, known);
    const place = { path: `/${own}`, received: ours };
    return [
      near === undefined
        ? kolIssue('COLUMN_OF_SOURCE', { ...place, params: { columns: known.slice(0, 12) } })
        : kolIssue('COLUMN_OF_SOURCE_NEAR', { ...place, params: { near } }),
    ];
  });
  if (issues.length > 0) throw inputInvalid('--columns', issues);
}
