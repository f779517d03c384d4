export { type DocxOptions, renderDocx } from './docx.ts';
export type { Place as DocxPlace } from './layout/item.ts';
export { type DocxReading, type ReadDocxOptions, readDocx } from './read.ts';
export type { DocxEdit, DocxPart } from './reader/edits.ts';
export { docxText } from './text.ts';
