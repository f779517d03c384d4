import { L as LocalText } from './local-text-DtIhIPPq.d-CvCaTXhw.js';

/** The direction of a text in the space of an embedding. */
type TextVector = readonly number[];
/**
 * Turns texts into vectors, so that alike texts have a large cosine. Grading is synchronous: compute the vectors of a
 * model beforehand, and look them up here.
 */
interface TextEmbedding {
    /** Names the embedding in the id of a grade. */
    readonly id: string;
    /** One vector of finite numbers for each text, all of one length. The same text has the same vector. */
    readonly embed: (texts: readonly string[]) => readonly TextVector[];
    /** Cosine of two texts that have nothing in common: worth 0. */
    readonly unrelated: number;
    /** Cosine from which two texts have the same tone: worth 1. Above `unrelated`. */
    readonly alike: number;
}
/**
 * The embedding without a model: counts of three-letter sequences, hashed to 256 components, on a logarithmic scale. It
 * compares letters, not meaning. The ends of its scale are this project’s judgement.
 * @example
 * ```ts
 * import { NGRAM_EMBEDDING, similarity } from '@livelane/kol-score/wording';
 * const [wanted, near, far] = NGRAM_EMBEDDING.embed(['soft, calm colours', 'calm and soft colours', 'BUY NOW!!!']);
 * similarity(wanted, near, NGRAM_EMBEDDING) > similarity(wanted, far, NGRAM_EMBEDDING); // => true
 * ```
 */
declare const NGRAM_EMBEDDING: TextEmbedding;
/**
 * How alike two vectors are on the scale of their embedding.
 * @returns from 0 to 1; 0 for a vector of zeros
 */
declare function similarity(a: TextVector | undefined, b: TextVector | undefined, { unrelated, alike }: Pick<TextEmbedding, 'unrelated' | 'alike'>): number;

/** What a word of a lexicon is about. */
declare const TOPICS: readonly ["profanity", "alcohol", "tobacco", "gambling", "medical", "riches", "value", "upscale", "comparison", "trial"];
/** One of {@link TOPICS}. */
type Topic = (typeof TOPICS)[number];
/** The topics that a brand wants to read before a deal, with their names. */
declare const SENSITIVE_TOPICS: {
    readonly profanity: LocalText;
    readonly alcohol: LocalText;
    readonly tobacco: LocalText;
    readonly gambling: LocalText;
    readonly medical: LocalText;
    readonly riches: LocalText;
};
/** One of {@link SENSITIVE_TOPICS}. */
type SensitiveTopic = keyof typeof SENSITIVE_TOPICS;

/** Words and phrases by language and topic, as data. */
interface Lexicon {
    readonly id: string;
    readonly version: number;
    /** Where the words come from. */
    readonly source: string;
    /**
     * By language and topic, separated by `|`. Letters of either case are the same; `*` at the end of an entry stands for
     * any ending. An entry in a script without spaces has at least two characters and is found anywhere in a text.
     */
    readonly words: Readonly<Record<string, Partial<Readonly<Record<Topic, string>>>>>;
}
/** What a lexicon finds in one text. */
interface TextReading {
    /** The topics that the text has a word of, as bits: see {@link hasTopic}. */
    readonly topics: number;
    /** Length in words; two characters of a script without spaces count as one. */
    readonly words: number;
}
/** Reads a text in time linear in its length. */
type TextReader = (text: string) => TextReading;
/** Whether a text has a word of a topic. */
declare function hasTopic({ topics }: TextReading, topic: Topic): boolean;
/**
 * A reader of texts by the words of a lexicon. What is not in the lexicon is not found: a text without a finding is not
 * proven to be harmless.
 * @example
 * ```ts
 * import { LEXICON, hasTopic, textReader } from '@livelane/kol-score/wording';
 * const reading = textReader(LEXICON)('A cheap dupe, 实测 for a week');
 * [hasTopic(reading, 'value'), hasTopic(reading, 'trial'), hasTopic(reading, 'gambling')]; // => [true, true, false]
 * ```
 */
declare function textReader(lexicon: Lexicon): TextReader;

/** How the texts of posts are read. */
interface WordingOptions {
    /** Default: the lexicon of this package. */
    readonly lexicon?: Lexicon;
    /** Default: counts of letter sequences, see `NGRAM_EMBEDDING`. */
    readonly embedding?: TextEmbedding;
}
/** What all grades of one brief read texts with. */
interface Wording {
    readonly reader: TextReader;
    readonly embedding: TextEmbedding;
    /** Vectors of the texts that show the tone the brief wants; none if it shows none. */
    readonly tone: readonly TextVector[];
    /** Names lexicon and embedding where they are not those of this package. */
    readonly ids: readonly string[];
}

export { NGRAM_EMBEDDING as N, SENSITIVE_TOPICS as S, TOPICS as c, hasTopic as h, similarity as s, textReader as t };
export type { Lexicon as L, TextEmbedding as T, Wording as W, WordingOptions as a, SensitiveTopic as b, TextReader as d, TextReading as e, TextVector as f, Topic as g };
