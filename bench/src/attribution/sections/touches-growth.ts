import type { Row, Section } from '../../section.ts';
import type { Taken } from '../measured-process.ts';
import { withFiles } from '../records/made-files.ts';
import { RECORDS } from '../records/made-records.ts';
import { lastTouchRun } from './touches.ts';

const SIZES = [100_000, 1_000_000, 10_000_000] as const;
const ORDERS = 100_000;

/** How time and memory of the last touch grow with the touches, of the same number of orders. */
export const touchesGrowth: Section = {
  name: 'touches-growth',
  about: 'last touch of 100,000 orders over 100,000 to 10,000,000 touches from NDJSON',
  measure: async (say) => {
    const taken: Taken[] = [];
    for (const touches of SIZES) {
      taken.push(await withFiles({ touches, orders: ORDERS }, lastTouchRun));
      say(`${touches}: ${taken.at(-1)?.seconds.toFixed(2)} s`);
    }
    return { data: RECORDS, rows: SIZES.map((touches, place) => rowOf(touches, place, taken)) };
  },
};

function rowOf(touches: number, place: number, taken: readonly Taken[]): Row {
  const { seconds = 0, megabytes = 0 } = taken[place] ?? {};
  const [size, before] = [SIZES[place - 1], taken[place - 1]];
  const slope =
    size === undefined || before === undefined
      ? ''
      : `; ${(((seconds - before.seconds) / (touches - size)) * 1e6).toFixed(2)} s and ${(((megabytes - before.megabytes) / (touches - size)) * 1e6).toFixed(0)} MB for a million more`;
  return {
    what: `${touches} touches`,
    measured: `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB${slope}`,
    reached: true,
  };
}
