import type { IndexedInput } from '../../credit/prepared-input.ts';
import type { ColumnIndex } from './column-index.ts';

/** A deduplicated input whose touches are in columns. */
export interface ColumnInput extends IndexedInput {
  readonly index: ColumnIndex;
}

/** Whether the touches of an input are in columns. */
export function isInColumns(input: IndexedInput): input is ColumnInput {
  return 'columns' in input.index;
}
