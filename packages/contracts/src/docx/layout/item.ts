import type { Language } from '../../vocabulary/index.ts';

/** The styles of paragraphs; those with a number have one for each language of the document. */
export type StyleName =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Article'
  | 'Provision'
  | 'Normal'
  | 'Note'
  | 'ColumnHead'
  | 'TableHead'
  | 'TableLabel'
  | 'TableText'
  | 'SigningRole'
  | 'SigningName'
  | 'SigningFact'
  | 'SigningLine';

/** Where a paragraph stands in the contract, as its readers name it. */
export interface Place {
  /** Language of the paragraph. */
  readonly language: Language;
  /** The heading, or the title of the article. */
  readonly section: string;
  /** Number of the article, such as `Article 3`. Default: outside of articles. */
  readonly article?: string;
  /** Number of the provision, such as `3.2`. Default: before the first one. */
  readonly provision?: string;
  /** What begins the row of a table, or who signs in a block. Default: outside of tables and blocks. */
  readonly row?: string;
}

/** What a redline says of a text: it is new, or it was taken out. */
export type Mark = 'inserted' | 'deleted';

/** A run of text in one look. */
export interface Run {
  readonly text: string;
  /** Default: the text stays, or the document is no redline. */
  readonly mark?: Mark;
  /** `value`: agreed between the parties. `blank`: open. `tag`: an id. Default: the look of the paragraph. */
  readonly look?: 'value' | 'blank' | 'tag';
}

/** A paragraph of the document. */
export interface Paragraph {
  readonly item: 'paragraph';
  readonly style: StyleName;
  readonly place: Place;
  readonly runs: readonly Run[];
  /** Where a line to write on ends, in twentieths of a point from the left. Default: no line. */
  readonly lineTo?: number;
  /** The paragraph as a whole, with its runs. Default: it stays, or the document is no redline. */
  readonly mark?: Mark;
  /** Number of the move of which a marked paragraph is one of the two ends. Default: it was not moved. */
  readonly move?: number;
}

/** A table of the document. */
export interface Table {
  readonly item: 'table';
  /** `ruled`: lines between rows. `columns`: two languages. `signatures`: no lines. */
  readonly look: 'ruled' | 'columns' | 'signatures';
  /** Space on its left, in twentieths of a point. */
  readonly indent: number;
  /** Widths of its columns, in twentieths of a point. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
}

/** A row of a table. */
export interface Row {
  /** A head is repeated on each page. */
  readonly isHead: boolean;
  /** A whole row does not break over pages. */
  readonly isWhole: boolean;
  /** What it is about, the same in every version. Default: it is known by its text alone. */
  readonly about?: string;
  /** The row as a whole, with all in it. Default: it stays, or the document is no redline. */
  readonly mark?: Mark;
  readonly cells: readonly (readonly Item[])[];
}

/** What the body of the document is made of. */
export type Item = Paragraph | Table;
