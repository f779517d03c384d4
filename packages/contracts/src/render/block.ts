import type { Prose } from '../clause/text/prose.ts';
import type { Script } from '../locales/translations/translation.ts';
import type { Language } from '../vocabulary/index.ts';

/** The one model of a rendered contract; every writer writes these blocks and nothing else. */
export type Block =
  | { readonly block: 'title'; readonly text: string; readonly under: string }
  | { readonly block: 'heading'; readonly text: string; readonly tag?: string }
  | {
      readonly block: 'article';
      readonly number: string;
      readonly text: string;
      /** Id of the clause, where facts and statements refer to it. Default: none. */
      readonly tag?: string;
    }
  | { readonly block: 'paragraph'; readonly prose: Prose; readonly number?: string }
  | { readonly block: 'note'; readonly prose: Prose }
  | { readonly block: 'facts'; readonly rows: readonly (readonly [label: string, value: Prose])[] }
  | {
      readonly block: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Prose[])[];
      /** What each row is about, by ids that are the same in every version. Default: rows are known by their text alone. */
      readonly about?: readonly string[];
    }
  | {
      readonly block: 'signatures';
      /** Separator of role and name on one line. */
      readonly colon: string;
      readonly parties: readonly SigningParty[];
    }
  /** Two languages side by side; a writer without columns puts them one after the other. */
  | { readonly block: 'pair'; readonly first: readonly Block[]; readonly second: readonly Block[] };

/** Who signs: what is known of the party, and the lines that it fills in by hand. */
export interface SigningParty {
  readonly role: string;
  readonly name: string;
  readonly facts: readonly (readonly [label: string, value: Prose])[];
  readonly lines: readonly string[];
}

/** Input of every writer in addition to the blocks. */
export interface Page {
  readonly language: Language;
  /** How its letters run, and in which fonts. Default: from left to right, in those of English and Chinese. */
  readonly script?: Script;
  readonly title: string;
  /** Contract id, revision and hash, as on every page. */
  readonly footer: string;
  readonly blocks: readonly Block[];
  /** The canonical JSON of the contract, for reading back. Default: none, as the page is not the contract. */
  readonly json?: string;
}
