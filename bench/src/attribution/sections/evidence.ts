import { fileURLToPath } from 'node:url';
import type { Section } from '../../section.ts';
import { measuredRun } from '../measured-process.ts';
import { withFiles } from '../records/made-files.ts';
import { RECORDS } from '../records/made-records.ts';

const [TOUCHES, ORDERS, WANTED] = [1_000_000, 100_000, 100_000];
const PROGRAM = fileURLToPath(new URL('../in-memory/credit-rows.ts', import.meta.url));

/** Credited rows with their evidence as NDJSON text, once their files are read. */
export const evidence: Section = {
  name: 'evidence',
  about: 'rows of credit with evidence, of 100,000 orders over 1,000,000 touches',
  measure: () =>
    withFiles({ touches: TOUCHES, orders: ORDERS }, ({ touches, orders }) => {
      const { output, megabytes } = measuredRun(PROGRAM, [touches, orders]);
      const { rows, seconds } = JSON.parse(output) as {
        readonly rows: number;
        readonly seconds: number;
      };
      const rate = rows / seconds;
      const row = {
        what: `${rows} rows, one a line of an order, index and text included`,
        measured: `${rate.toFixed(0)} a second of processor time, ${megabytes.toFixed(0)} MB at the peak`,
        wanted: `${WANTED} a second`,
        reached: rate >= WANTED,
      };
      return { data: RECORDS, rows: [row] };
    }),
};
