import { fileURLToPath } from 'node:url';
import type { Section } from '../../section.ts';
import { measuredRun } from '../measured-process.ts';
import { RECORDS } from '../records/made-records.ts';

const [TOUCHES, ORDERS, WANTED] = [10_000_000, 100_000, 8];
const PROGRAM = fileURLToPath(new URL('../in-memory/five-models.ts', import.meta.url));

/** Five models over touches in memory, the partition by person included. */
export const columns: Section = {
  name: 'columns',
  about: 'first, last, linear, position and time-decay over 10,000,000 touches in memory',
  measure: () => {
    const { output, megabytes } = measuredRun(PROGRAM, [`${TOUCHES}`, `${ORDERS}`]);
    const { seconds } = JSON.parse(output) as { readonly seconds: number };
    const rate = TOUCHES / seconds / 1e6;
    const row = {
      what: `five models of ${ORDERS} orders, index and partition by person included, one thread`,
      measured: `${rate.toFixed(1)} million touches a second of processor time, ${megabytes.toFixed(0)} MB at the peak`,
      wanted: `${WANTED} million a second`,
      reached: rate >= WANTED,
    };
    return Promise.resolve({ data: RECORDS, rows: [row] });
  },
};
