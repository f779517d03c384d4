import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row, Section } from '../../section.ts';
import { madeRows, writePaths } from '../paths/journeys.ts';
import { startOfCommand, type Taken, takenByCommand } from '../paths/process.ts';

const JOURNEYS = 1_000_000;

const RULES = 'first,last,last-non-direct,linear,linear-unique,position,time-decay';

/** Channels, models, and the seconds of processor time to reach beyond the start of the process. */
const RUNS: readonly (readonly [channels: number, models: string, wanted?: number])[] = [
  [500, 'markov', 1],
  [1000, 'markov', 4],
  [500, RULES],
  [10_000, 'shapley'],
];

/** The channels of the file whose rows are put into another order. */
const CHANNELS = 500;

/** The command line on a million journeys. */
export const paths: Section = {
  name: 'paths',
  about: 'run --paths on a million journeys: reading, model and output',
  measure: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), 'livelane-bench-'));
    try {
      const start = startOfCommand();
      const rows = RUNS.map(([channels, models, wanted]): Row => {
        say(`${models}, ${channels} channels`);
        const file = join(folder, `${channels}.csv`);
        if (!existsSync(file)) writePaths(file, madeRows({ journeys: JOURNEYS, channels }));
        const out = join(folder, 'out.json');
        const command = ['run', '--paths', file, '--models', models, '--json', '--out', out];
        const taken = takenByCommand(command);
        const what = `${models}, ${channels.toLocaleString('en')} channels`;
        return rowOf(what, taken.seconds - start.seconds, { taken, wanted });
      });
      say('the same rows in another order');
      rows.push(orderRow(folder));
      return {
        data: `${JOURNEYS.toLocaleString('en')} journeys, one row each, mean 4.5 touches; processor time of whole processes, the fastest of 3, beyond the ${start.seconds.toFixed(2)} s of \`--version\``,
        rows,
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function rowOf(
  what: string,
  seconds: number,
  { taken, wanted }: { readonly taken: Taken; readonly wanted: number | undefined },
): Row {
  return {
    what,
    measured: `${seconds.toFixed(2)} s, at most ${taken.megabytes.toFixed(0)} MB`,
    ...(wanted === undefined ? {} : { wanted: `at most ${wanted} s` }),
    reached: wanted === undefined || seconds <= wanted,
  };
}

/** Whether the same rows in another order give the same bytes. */
function orderRow(folder: string): Row {
  const reversed = join(folder, 'reversed.csv');
  writePaths(reversed, [...madeRows({ journeys: JOURNEYS, channels: CHANNELS })].reverse());
  const models = `${RULES},markov,shapley`;
  const outputs = [join(folder, `${CHANNELS}.csv`), reversed].map((file, place) => {
    const out = join(folder, `order-${place}.json`);
    takenByCommand(['run', '--paths', file, '--models', models, '--json', '--out', out], 1);
    return readFileSync(out);
  });
  const isSame = outputs[0]?.equals(outputs[1] ?? Buffer.of()) === true;
  return {
    what: 'the same rows in reverse order, nine models',
    measured: isSame ? 'the same bytes' : 'other bytes',
    ...{ wanted: 'the same bytes', reached: isSame },
  };
}
