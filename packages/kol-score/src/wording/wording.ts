import type { Brief } from '@livelane/contracts/vocabulary';
import { NGRAM_EMBEDDING, type TextEmbedding, type TextVector, vectorsOf } from './embedding.ts';
import { type Lexicon, type TextReader, textReader } from './lexicon.ts';
import { LEXICON } from './lexicons.ts';

/** How the texts of posts are read. */
export interface WordingOptions {
  /** Default: the lexicon of this package. */
  readonly lexicon?: Lexicon;
  /** Default: counts of letter sequences, see `NGRAM_EMBEDDING`. */
  readonly embedding?: TextEmbedding;
}

/** What all grades of one brief read texts with. */
export interface Wording {
  readonly reader: TextReader;
  readonly embedding: TextEmbedding;
  /** Vectors of the texts that show the tone the brief wants; none if it shows none. */
  readonly tone: readonly TextVector[];
  /** Names lexicon and embedding where they are not those of this package. */
  readonly ids: readonly string[];
}

const STANDARD_READER = /* @__PURE__ */ textReader(LEXICON);

/** The reading of texts for a brief. @throws INPUT_INVALID for an embedding without a vector for each text */
export function wordingOf(
  { tone = [] }: Pick<Brief, 'tone'>,
  { lexicon, embedding = NGRAM_EMBEDDING }: WordingOptions = {},
): Wording {
  return {
    reader: lexicon === undefined ? STANDARD_READER : textReader(lexicon),
    embedding,
    tone: vectorsOf(embedding, tone),
    ids: [
      ...(lexicon === undefined ? [] : [`${lexicon.id} ${lexicon.version}`]),
      ...(embedding === NGRAM_EMBEDDING ? [] : [embedding.id]),
    ],
  };
}
