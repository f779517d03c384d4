import {
  type Column,
  idCell,
  type List,
  type ListShape,
  moneyColumns,
  readList,
} from '@livelane/contracts/vocabulary/node';
import { type Spend, SpendSchema } from '../report/spend.ts';
import { type OptionReading, readingOf } from './files.ts';

const COLUMNS: readonly Column[] = [
  { column: 'channel', aliases: ['creator', '达人', '渠道'], read: idCell, required: true },
  ...moneyColumns({ field: 'money', required: true }),
];

/** What was spent by creator or channel, of a file. @throws FILE_UNREADABLE; INPUT_INVALID */
export function spendList(path: string, reading: OptionReading): Promise<List<Spend>> {
  const shape: ListShape<typeof SpendSchema> = { schema: SpendSchema, columns: COLUMNS };
  return readList(path, shape, readingOf(path, reading));
}
