import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row, Section } from '../../section.ts';
import { DIFFERENT, KINDS, type Kind } from '../speed/creators.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
/** From this size on, starting up no longer shows in the rates, which are to reach their numbers. */
const LONG = 100_000;

/** What is measured, and the creators a second that are to be reached. */
const WORKS: readonly {
  readonly name: string;
  readonly about: string;
  readonly kinds: readonly Kind[];
  readonly wanted?: number;
}[] = [
  {
    ...{ name: 'estimates', about: 'score, interval and money', wanted: 100_000 },
    kinds: ['posts', 'averages'],
  },
  {
    ...{ name: 'grades', about: 'whole grades with reasons and hash', wanted: 15_000 },
    kinds: ['posts', 'averages'],
  },
  { name: 'validation', about: 'parseCreators of objects in memory', kinds: ['posts'] },
  { name: 'parsing', about: 'JSON.parse of a line', kinds: ['posts'] },
];

/** Creators a second of one core, by processor time, and the memory they take. */
export const speed: Section = {
  name: 'speed',
  about: 'estimates, whole grades, validation and parsing of up to a million creators',
  measure: async (say) => {
    const rows = WORKS.flatMap(({ name, about, kinds, wanted }) =>
      kinds.flatMap((kind) =>
        SIZES.map((size): Row => {
          say(`${name} of ${spoken(size)} creators with ${KINDS[kind].about}`);
          const { rate, megabytes } = measured(name, size, kind);
          const isWanted = wanted !== undefined && size >= LONG;
          return {
            what: `${name} (${about}), ${spoken(size)} creators with ${KINDS[kind].about}`,
            measured: `${spoken(rate)} a second, at most ${spoken(megabytes)} MB`,
            ...(isWanted ? { wanted: `${spoken(wanted)} a second` } : {}),
            reached: !isWanted || rate >= wanted,
          };
        }),
      ),
    );
    const data = `${DIFFERENT} made profiles of 1 to 6 lives, repeated under new ids, made while they are read; each row in a process of its own; ${cpus()[0]?.model ?? 'unknown processor'}`;
    return { data, rows };
  },
};

function measured(name: string, size: number, kind: Kind): { rate: number; megabytes: number } {
  const program = fileURLToPath(new URL('../speed/run.ts', import.meta.url));
  const output = execFileSync(process.execPath, [program, name, String(size), kind], {
    encoding: 'utf8',
  });
  const { done, seconds, megabytes } = JSON.parse(output) as {
    readonly done: number;
    readonly seconds: number;
    readonly megabytes: number;
  };
  return { rate: done / seconds, megabytes };
}

function spoken(number: number): string {
  return Math.round(number).toLocaleString('en');
}
