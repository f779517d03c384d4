export { NGRAM_EMBEDDING, similarity, type TextEmbedding, type TextVector } from './embedding.ts';
export { carriesLabel, USUAL_LABELS } from './labels.ts';
export {
  hasTopic,
  type Lexicon,
  type TextReader,
  type TextReading,
  textReader,
} from './lexicon.ts';
export { LEXICON } from './lexicons.ts';
export { SENSITIVE_TOPICS, type SensitiveTopic, TOPICS, type Topic } from './topics.ts';
export type { WordingOptions } from './wording.ts';
