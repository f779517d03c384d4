export type { GivenCover } from './cover.ts';
export { type ImportOptions, importProse } from './import-prose.ts';
export type { ImportedField } from './proposed.ts';
export type {
  ImportedClause,
  ImportedProse,
  ImportedSentence,
  ImportedTerm,
  ImportQuestion,
} from './result.ts';
