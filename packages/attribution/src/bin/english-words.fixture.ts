import * as testing from '@livelane/testing/english-words';
import { EXPORTS } from '../import/registry.ts';
import { MODEL_NAMES } from '../models/registry/registry.ts';

/** Commands, models, sample values, defaults and forms of files. */
const KEPT = [
  ...['ebcdic', 'credit', 'import', 'run', 'touches', 'help', 'de', 'live', 'path', 'tab'],
  ...MODEL_NAMES,
  ...['files', ...Object.keys(EXPORTS)],
];

/**
 * English words in a Chinese text of the bin.
 * @param data - other words of the user's, such as names of columns
 */
export function englishWords(text: string, data: readonly string[] = []): string[] {
  return testing.englishWords(text, [...KEPT, ...data]);
}
