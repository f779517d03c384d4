import * as testing from '@livelane/testing/english-words';
import { MODEL_NAMES } from '../models/registry/registry.ts';

/** Commands, models, sample values, defaults and forms of files. */
const KEPT = [
  ...['ebcdic', 'credit', 'run', 'touches', 'totals', 'help', 'de', 'live', 'path', 'tab'],
  ...['accrual', 'cash', 'day', 'month'],
  ...MODEL_NAMES,
];

/**
 * English words in a Chinese text of the bin.
 * @param data - other words of the user's, such as names of columns
 */
export function englishWords(text: string, data: readonly string[] = []): string[] {
  return testing.englishWords(text, [...KEPT, ...data]);
}
