import { findingOf } from '../../finding/catalogue.ts';
import type { Decoded } from './encoding.ts';
import { FILE_FINDINGS, type FileFinding } from './findings.ts';

/** The finding that the encoding of a file was guessed; none where it was known. */
export function guessFinding(file: string, { encoding, guessed }: Decoded): FileFinding[] {
  if (!guessed) return [];
  return [findingOf(FILE_FINDINGS, 'ENCODING_GUESSED', { path: '', params: { file, encoding } })];
}
