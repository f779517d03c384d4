/** A part of a sentence: text, or a name that keeps its own direction of writing. */
export type Inline = string | { readonly name: string };

/** A sentence: text, or its parts. */
export type Prose = string | readonly Inline[];

/**
 * A cell of a table. Text and names stay text when the table is copied into a spreadsheet; figures stay figures. A name
 * may lead to the heading with the id `to`.
 */
export type Cell =
  | Prose
  | { readonly figure: string }
  | { readonly name: string; readonly to?: string };

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** Whether it holds figures, which are aligned at their end. */
  readonly figures?: true;
}

/** A table. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** An item of a list. */
export interface Point {
  readonly tone: 'for' | 'against' | 'plain';
  /** A word or code before the text. */
  readonly mark?: string;
  readonly text: Prose;
  /** What follows from it, in smaller letters. */
  readonly note?: Prose;
}

/** The parts of a report. Every writer writes these and nothing else. */
export type Block =
  | { readonly block: 'heading'; readonly level: 2 | 3; readonly text: Prose; readonly id?: string }
  | { readonly block: 'paragraph'; readonly text: Prose }
  | { readonly block: 'points'; readonly points: readonly Point[] }
  | ({ readonly block: 'table' } & Table)
  /** A picture; a writer without pictures writes its figures. */
  | {
      readonly block: 'picture';
      readonly svg: string;
      readonly caption: string;
      readonly figures?: Table;
    }
  /** Side by side where there is room. */
  | { readonly block: 'columns'; readonly columns: readonly (readonly Block[])[] };

/** A report before it is written. */
export interface Page {
  readonly language: 'en' | 'zh-Hans';
  readonly title: Prose;
  /** What the report is about, below the title. */
  readonly under: readonly Prose[];
  /** Parts that belong together, each in a card of its own. */
  readonly cards: readonly (readonly Block[])[];
  readonly footer: string;
  /** The label of the figures of a picture. */
  readonly figures: string;
}

/**
 * The text of a sentence without its parts.
 * @example
 * ```ts
 * import { plain } from '@livelane/contracts/vocabulary/page';
 * plain(['Credited to ', { name: 'Mia' }, ' alone']); // => "Credited to Mia alone"
 * ```
 */
export function plain(prose: Prose): string {
  if (typeof prose === 'string') return prose;
  return prose.map((it) => (typeof it === 'string' ? it : it.name)).join('');
}

/**
 * The text of a cell as a spreadsheet gets it, before it is made safe.
 * @example
 * ```ts
 * import { cellContent } from '@livelane/contracts/vocabulary/page';
 * cellContent({ figure: '1,200.50' }); // => "1,200.50"
 * cellContent({ name: 'Mia', to: 'creator-mia' }); // => "Mia"
 * cellContent(['sold by ', { name: 'Mia' }]); // => "sold by Mia"
 * ```
 */
export function cellContent(cell: Cell): string {
  if (typeof cell === 'string' || Array.isArray(cell)) return plain(cell as Prose);
  return 'figure' in cell ? cell.figure : (cell as { readonly name: string }).name;
}
