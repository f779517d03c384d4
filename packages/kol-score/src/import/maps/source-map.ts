import type { FieldMap } from '../record/reading.ts';

/** How the exports of one service are read: where they have the fields of a profile, as data. */
export interface SourceMap {
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

/** Paths below an object, and the same at the top, for responses that hold a profile and for the profile alone. */
export function below(object: string, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => [path, `${object}.${path}`]);
}
