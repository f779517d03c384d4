import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row, Section } from '../../section.ts';
import { madeRows, writePaths } from '../paths/journeys.ts';
import { startOfCommand, takenByCommand } from '../paths/process.ts';

const TOUCHES = [100_000, 1_000_000, 10_000_000] as const;
const MEAN = 4.5;
const CHANNELS = 100;
/** How the time of ten times as many touches may grow: as their number, or slower. */
const MOST_SLOPE = 1.05;

/** How time and memory grow with the file. */
export const growth: Section = {
  name: 'growth',
  about: 'run --paths on files of up to ten million touches',
  measure: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), 'livelane-bench-'));
    try {
      const start = startOfCommand();
      const all = TOUCHES.map((touches) => {
        say(`${touches} touches`);
        const file = join(folder, `${touches}.csv`);
        writePaths(file, madeRows({ journeys: Math.round(touches / MEAN), channels: CHANNELS }));
        const out = join(folder, 'out.json');
        const { seconds, megabytes } = takenByCommand([
          ...['run', '--paths', file, '--model', 'markov', '--json', '--out', out],
        ]);
        return { touches, seconds: seconds - start.seconds, megabytes };
      });
      const rows = all.map(
        ({ touches, seconds, megabytes }): Row => ({
          what: `${touches.toLocaleString('en')} touches`,
          measured: `${seconds.toFixed(2)} s, at most ${megabytes.toFixed(0)} MB`,
          reached: true,
        }),
      );
      const [few, many] = [all[1]?.seconds ?? 0, all[2]?.seconds ?? Number.NaN];
      const slope = Math.log10(many / few);
      rows.push({
        what: 'slope of the logarithm of time by that of touches, from one to ten million',
        measured: slope.toFixed(2),
        ...{ wanted: `at most ${MOST_SLOPE}`, reached: slope <= MOST_SLOPE },
      });
      const data = `${CHANNELS} channels, mean ${MEAN} touches, first-order Markov; processor time beyond the start`;
      return { data, rows };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
