import { getHeapStatistics } from 'node:v8';
import { inputInvalid } from '@livelane/contracts/vocabulary';
import { attributionFileIssue } from '../../node/issues.ts';

/** Bytes of memory that a row that is held as a record takes until it is credited, as measured at a million touches and 100,000 orders. */
const BYTES = { touches: 2600, orders: 6500 } as const;

/** Share of the memory of the process that rows may take. */
const SHARE = 0.9;

/** What the rows that were read so far take of the memory of the process. */
export interface MemoryBudget {
  /**
   * Counts the rows of the files of an option, and then notes their number.
   * @returns a function to call with the rows read of the present file
   */
  counting(kind: keyof typeof BYTES, note?: (rows: number) => void): (rows: number) => void;
}

/**
 * A budget that refuses input before the memory of the process is full, which would end it without a word.
 * @param limit - bytes of memory of the process
 */
export function memoryBudget(limit = getHeapStatistics().heap_size_limit): MemoryBudget {
  const rows = { touches: 0, orders: 0 };
  return {
    counting: (kind, note) => {
      let before = 0;
      return (read) => {
        rows[kind] += read - (read > before ? before : 0);
        before = read;
        note?.(read);
        if (rows.touches * BYTES.touches + rows.orders * BYTES.orders > limit * SHARE)
          throw beyond(limit, { ...rows });
      };
    },
  };
}

function beyond(limit: number, received: Readonly<Record<keyof typeof BYTES, number>>) {
  const most = (kind: keyof typeof BYTES): number => Math.floor((limit * SHARE) / BYTES[kind]);
  const params = {
    ...{ touches: most('touches'), orders: most('orders') },
    megabytes: Math.round(limit / 2 ** 20),
  };
  return inputInvalid('--touches, --orders', [
    attributionFileIssue('MEMORY', { received, params }),
  ]);
}
