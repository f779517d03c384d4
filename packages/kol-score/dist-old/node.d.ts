import { N as NumberSigns, I as ImportCode, L as ListReading, a as ImportFinding, F as FileFinding, T as TextRow } from './vocabulary-node.d-BNy5s6Wp.js';
export { b as IMPORT_FINDINGS } from './vocabulary-node.d-BNy5s6Wp.js';
import { CreatorProfile } from './index.js';
import { I as InputIssue } from './error-catalogue-BX8sDekI.d-Cj1I8weS.js';
import { Finding } from './index.js';
import 'zod/mini';
import './currency-wMraleF3.d-CByUw1om.js';
import './template-CV9n_oxx.d-CDAxxETz.js';
import './local-text-DtIhIPPq.d-CvCaTXhw.js';

/** What a bare number of a share counts: parts of 1, of 100 or of 10,000. */
type ShareUnit = 'fraction' | 'percent' | 'basis-points';

/** Where a record stands in its file. */
interface RecordPlace {
    readonly file: string;
    /** 1-based line; of a JSON array, the 1-based position. */
    readonly line: number;
    /** JSON Pointer into the file or the line; empty for a row. */
    readonly path: string;
}
/** A row of a table or a JSON value, whose values are looked up by name. */
interface SourceRecord {
    readonly place: RecordPlace;
    /** The row or value as its file has it. */
    readonly whole: unknown;
    /** The source's own names of a column; of a JSON path, the path. */
    ownNames(name: string): readonly string[];
    /** The values of a column or of a JSON path such as `a.b`, those that say nothing left out. */
    valuesAt(name: string): readonly unknown[];
}

/** What readers of values know of the file and the record that they read. */
interface Reading {
    readonly record: SourceRecord;
    /** Of amounts that name none. */
    readonly currency: string | undefined;
    /** How numbers are written. Default: a decimal point, commas between groups. */
    readonly numbers: NumberSigns | undefined;
    /** Categories of briefs by the source's own. */
    readonly categories: Readonly<Record<string, string>>;
    /** The unit of bare shares in some columns, as all their values show; undefined where none is above 1. */
    unitOf(names: readonly string[]): ShareUnit | undefined;
    /** Reports a value that cannot be read, which then is not known. */
    refuse(issue: InputIssue): undefined;
    /** Counts something to remark about the file; `detail` is named in it. */
    note(code: ImportCode, detail?: string): void;
}
/**
 * What some values of a field mean: those of all its columns that hold something, at least one.
 * @returns undefined where it is not known
 */
type ValueReader = (values: readonly unknown[], reading: Reading) => unknown;
/** One field of a profile and where a source has it. */
interface FieldMap {
    /** Columns or JSON paths; of several, the first that holds something counts. */
    readonly from: readonly string[];
    /** The field of the draft: `a/b` is the field `b` of the object `a`. */
    readonly to: string;
    readonly read: ValueReader;
}

/** How the exports of one service are read: where they have the fields of a profile, as data. */
interface SourceMap {
    /** Its name on the command line. */
    readonly source: string;
    /** Where its creators are, if it covers one platform or market only. */
    readonly platform?: string;
    readonly market?: string;
    /** Of amounts that name none. */
    readonly currency?: string;
    /** Columns or JSON paths that name the currency of the record's amounts. */
    readonly currencyFrom?: readonly string[];
    /** How its audiences came to be known: reported by the platform, or estimated by a model. */
    readonly audienceSource: 'declared' | 'estimated';
    /** Length in days of the window of its sales figures; absent where it does not state one. */
    readonly shopDays?: number;
    /** JSON paths of lists of creators within a response; the first that is there counts. */
    readonly lists: readonly string[];
    readonly fields: readonly FieldMap[];
    /** Records that add to a creator of another record, such as videos to their channel. */
    readonly parts?: {
        /** A JSON path whose value says that a record is a part. */
        readonly when: string;
        readonly is: string;
        readonly fields: readonly FieldMap[];
    };
    /** A field that a column gives by its name alone. */
    readonly fieldOfColumn?: (column: string) => FieldMap | undefined;
    /** Whether one row may hold several platforms, with their columns side by side. Default: no. */
    readonly hasPlatformColumns?: boolean;
    /** Columns or JSON paths that no profile needs; a path stands for all below it. */
    readonly unused: readonly string[];
    /** Columns or JSON paths of ethnicities, which are dropped. */
    readonly ethnicities: readonly string[];
}

/** What a person says of all creators of an import. */
interface Given {
    /** The market of creators whose source has none. */
    readonly market?: string;
    /** The platform of creators whose source has none, or instead of the one that the source covers. */
    readonly platform?: string;
}

/** Which accounts are one person's, so that they are joined. */
type JoinBy = 
/** Equal handles, whatever their letter case, dots and underscores. */
'handle'
/** The accounts of one row, which has a column for each platform. */
 | 'row'
/** Rows with the same value in a column. */
 | {
    readonly column: string;
};

/** The services whose exports are read, by their names on the command line. */
declare const SOURCES: {
    readonly xingtu: SourceMap;
    readonly 'tiktok-shop': SourceMap;
    readonly 'tiktok-creator-marketplace': SourceMap;
    readonly phyllo: SourceMap;
    readonly modash: SourceMap;
    readonly hypeauditor: SourceMap;
    readonly youtube: SourceMap;
    readonly instagram: SourceMap;
    readonly csv: SourceMap;
};
/** A service whose exports are read: the name of its field map. */
type ImportSource = keyof typeof SOURCES;

/** How files of a source are imported. */
interface ImportOptions extends Given, Omit<ListReading, 'what'> {
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
interface ImportedCreators {
    /** In the order of the files. */
    readonly creators: readonly CreatorProfile[];
    /** `CREATOR_NOT_READ` and `ROW_MALFORMED` for each creator that was not imported; remarks on figures that stay unknown. */
    readonly findings: readonly (ImportFinding | FileFinding)[];
}
/**
 * The creators of files that other services export: JSON, NDJSON, CSV or .xlsx, as their content shows. Numbers are read
 * as people write them (`1.2M`, `12.5万`, `1,200,000`), ranges kept as ranges, and what the source does not say is unknown:
 * no export holds a price tier, few hold posts.
 * @param paths - `-` is standard input
 * @returns valid profiles, which `rankCreators` takes; a creator that cannot be read is a finding, and the rest goes on
 * @throws FILE_UNREADABLE; INPUT_INVALID for a file that is no list, or names in `columns` that the source does not have
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
declare function importCreators(paths: readonly string[], options: ImportOptions): Promise<ImportedCreators>;

/** How a file is read. Default: as its content shows, and a table as its header shows. */
interface ReadOptions extends Omit<ListReading, 'what'> {
    /** The number of rows that the file has, as a person confirmed it. Default: nobody did. */
    readonly rows?: number;
}
/** The creators of a file, and what is remarked about it. */
interface CreatorFile {
    readonly creators: readonly CreatorProfile[];
    readonly findings: readonly Finding[];
}
/**
 * The creators of a file: JSON, NDJSON, CSV or .xlsx, as its content shows. JSON holds an array of profiles, or an
 * object with the array as `creators`. A table has one creator a row: `id`, `name`, `platform`, `market`, `followers`
 * (empty: hidden), `priceTier`; and where known `tierSource`, `audienceSource` (empty: estimated), `countries`
 * (`US:0.7|CA:10%`), `audienceLanguages`, `ages` (`18-24:0.4|65+:0.1`), `female`, `male`, `interests`, `categories`,
 * `languages` (`en|es`), `fee` with `feeCurrency` (a decimal such as 1200.50), `commission` with its unit (`8%`,
 * `800bp`, `80000ppm`), `posts`, `lives` and `permits` (JSON arrays as in a profile).
 * @param path - `-` is standard input
 * @returns the profiles in the order of the file, at least one
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong, a repeated id included
 */
declare function readCreators(path: string, options?: ReadOptions): Promise<CreatorFile>;
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
declare function creatorsFromRows(rows: readonly TextRow[], options?: ReadOptions): CreatorFile;

export { ImportCode, ImportFinding, creatorsFromRows, importCreators, readCreators };
export type { CreatorFile, ImportOptions, ImportSource, ImportedCreators, JoinBy, ReadOptions };
