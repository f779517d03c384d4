import type {
  FindingCatalogue,
  FindingEntry,
  Param,
  Params,
  PlaceholderOf,
} from '../../vocabulary/index.ts';

/**
 * How many conflicts of one kind the review names of one clause, so that what it says grows with the contract and not with its
 * square. A clause that conflicts with each of many others may stop to look after one more.
 */
export const MOST_NAMED = 5;

/** A conflict of a clause with itself or with its contract. */
export interface Conflict {
  /** A code of the review's catalogue. */
  readonly code: string;
  /** JSON Pointer within the clause. */
  readonly at: string;
  readonly params?: Params;
}

type PlaceholdersIn<Entry extends FindingEntry> =
  | PlaceholderOf<Entry['message']['en']>
  | PlaceholderOf<Entry['fix']['en']>;

/** `{clause}` is filled by the review, with the name of the clause that conflicts. */
type Needed<Entry extends FindingEntry> = Exclude<PlaceholdersIn<Entry>, 'clause'>;

/** A {@link Conflict} with a code of a catalogue of findings and the parameters that its texts need. */
export type ConflictIn<Catalogue extends FindingCatalogue> = {
  readonly [Code in keyof Catalogue & string]: {
    readonly code: Code;
    /** JSON Pointer within the clause. */
    readonly at: string;
  } & ([Needed<Catalogue[Code]>] extends [never]
    ? { readonly params?: Readonly<Record<string, never>> }
    : { readonly params: { readonly [Name in Needed<Catalogue[Code]>]: Param } });
}[keyof Catalogue & string];
