import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

/** What `docs/records/catalogue.json` says of a record beside its schema. */
export interface RecordEntry {
  /** A file that holds one record, an array of them, or one a line. */
  readonly example: string;
  readonly writtenBy: string;
  readonly readBy: string;
  /** Commands that take it, such as `livelane-kol rank --brief`. */
  readonly commands: readonly string[];
  readonly about: string;
  /** Other pages describe it in place instead of linking to its page. */
  readonly inline?: boolean;
  /** The JSON Schemas of other records refer to its file in place of repeating it. */
  readonly referred?: boolean;
  /** A CSV file that reads as the example; its columns: name, field, how a cell is written, whether required. */
  readonly csv?: {
    readonly file: string;
    readonly about: string;
    readonly columns: readonly (readonly [string, string, string, string])[];
  };
}

export interface Catalogue {
  /** The paragraphs of the first page; `{records}` stands for the table of the records. */
  readonly index: readonly string[];
  /** In the order of the loop. */
  readonly records: Readonly<Record<string, RecordEntry>>;
  readonly formsIndex: readonly string[];
  /** Forms of values: schemas that the vocabulary exports. */
  readonly forms: Readonly<Record<string, { readonly schema: string; readonly example: unknown }>>;
}

export function readCatalogue(): Catalogue {
  return JSON.parse(text('docs/records/catalogue.json')) as Catalogue;
}

export function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
