// One measurement in a process of its own: prints the seconds of processor time of the work alone.
import { type ChannelPath, pathIntervals, randomOf, shapleyRate } from '@livelane/attribution';
import { madeRows } from './journeys.ts';

function madePaths(journeys: number, channels: number): ChannelPath[] {
  return Array.from(madeRows({ journeys, channels }), (row) => {
    const [path = '', conversions, value, nulls] = row.split(',');
    return {
      ...{ path: path.split('>'), conversions: Number(conversions) },
      ...{ value: Number(value), nulls: Number(nulls) },
    };
  });
}

/** Each prepares its paths and gives the work. */
const WORKS: Readonly<Record<string, () => () => unknown>> = {
  replicates: () => {
    const paths = madePaths(10_000, 12);
    return () => pathIntervals(paths, { model: 'markov', replicates: 1000, random: randomOf(1) });
  },
  rate: () => {
    const paths = madePaths(20_000, 20);
    return () => shapleyRate(paths);
  },
};

const work = WORKS[process.argv[2] ?? '']?.();
const before = process.cpuUsage();
work?.();
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6 }));
