import * as testing from '@livelane/testing/english-words';
import { MODEL_NAMES } from '../models/registry/registry.ts';
import { DIALECT_NAMES } from '../sql/dialects/dialect.ts';
import { WAREHOUSE_MODELS } from '../sql/plan/plan.ts';
import { TABLE_NAMES } from '../sql/plan/plan-of.ts';

/** Commands, models, sample values, defaults and forms of files. */
const KEPT = [
  ...['ebcdic', 'credit', 'run', 'sql', 'touches', 'help', 'de', 'live', 'path', 'tab'],
  ...MODEL_NAMES,
  ...WAREHOUSE_MODELS,
  ...DIALECT_NAMES,
  'ClickHouse',
  ...Object.keys(TABLE_NAMES),
];

/**
 * English words in a Chinese text of the bin.
 * @param data - other words of the user's, such as names of columns
 */
export function englishWords(text: string, data: readonly string[] = []): string[] {
  return testing.englishWords(text, [...KEPT, ...data]);
}
