import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Row, Section } from '../../section.ts';

/** What is measured, and the seconds of processor time to reach. */
const WORKS = [
  ['replicates', 'Markov intervals, 10,000 journeys, 12 channels, 1,000 replicates', 2],
  ['rate', 'Shapley values of the rate game, all coalitions of 20 channels', 1],
] as const;

/** Runs of each, of which the fastest counts. */
const RUNS = 3;

/** Data-driven models on objects in memory: checks of the paths and their columns included. */
export const models: Section = {
  name: 'models',
  about: 'intervals and the rate game on paths in memory',
  measure: async (say) => {
    const rows = WORKS.map(([name, what, wanted]): Row => {
      say(what);
      const seconds = Math.min(...Array.from({ length: RUNS }, () => secondsOf(name)));
      return {
        what,
        measured: `${seconds.toFixed(2)} s`,
        ...{ wanted: `at most ${wanted} s`, reached: seconds <= wanted },
      };
    });
    return { data: `processor time, the fastest of ${RUNS} processes each`, rows };
  },
};

function secondsOf(name: string): number {
  const program = fileURLToPath(new URL('../paths/work.ts', import.meta.url));
  const output = execFileSync(process.execPath, [program, name], { encoding: 'utf8' });
  return (JSON.parse(output) as { readonly seconds: number }).seconds;
}
