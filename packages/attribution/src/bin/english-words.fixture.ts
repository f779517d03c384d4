import * as testing from '@livelane/testing/english-words';
import { EXPORTS } from '../import/registry.ts';
import { MODEL_NAMES } from '../models/registry/registry.ts';
import { DIALECT_NAMES } from '../sql/dialects/dialect.ts';
import { WAREHOUSE_MODELS } from '../sql/plan/plan.ts';
import { TABLE_NAMES } from '../sql/plan/plan-of.ts';

/** Commands, models, sample values, defaults and forms of files. */
const KEPT = [
  ...['auto', 'included', 'excluded', 'channel', 'currency', 'amount'],
  ...['ebcdic', 'credit', 'run', 'touches', 'help', 'de', 'live', 'path', 'tab'],
  ...['explain', 'lift', 'holdout', 'report', 'html', 'sql', 'totals', 'import'],
  ...['accrual', 'cash', 'day', 'month'],
  ...MODEL_NAMES,
  ...WAREHOUSE_MODELS,
  ...DIALECT_NAMES,
  'ClickHouse',
  ...Object.keys(TABLE_NAMES),
  ...['files', ...Object.keys(EXPORTS)],
];

/**
 * English words in a Chinese text of the bin.
 * @param data - other words of the user's, such as names of columns
 */
export function englishWords(text: string, data: readonly string[] = []): string[] {
  return testing.englishWords(text, [...KEPT, ...data]);
}
