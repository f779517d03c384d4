import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row, Section } from '../../section.ts';
import { FACTS } from '../speed/facts.ts';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const MILLION = 1_000_000;
const DATA = `${FACTS}; each row in a process of its own; ${cpus()[0]?.model ?? 'unknown processor'}`;

/** What is measured, and the seconds for a million facts that are to be reached. */
const WORKS: readonly { readonly name: string; readonly wanted?: number }[] = [
  { name: 'lines by day', wanted: 3 },
  { name: 'lines by moment' },
  { name: 'validation' },
  { name: 'parsing' },
];

/** The memory of a million facts that is to be reached, in megabytes. */
const MEMORY = 1_500;

/** One deal of up to a million sales. */
export const speed: Section = {
  name: 'speed',
  about: 'settling, validating and parsing up to a million facts',
  measure: async (say) => {
    const rows = WORKS.flatMap(({ name, wanted }) => {
      let before: Measured | undefined;
      return SIZES.map((size): Row => {
        say(`${name}: ${size.toLocaleString('en')} facts`);
        const measured = measuredOf(name, size);
        const { processor, seconds, megabytes } = measured;
        const growth =
          before === undefined
            ? ''
            : `, ${(processor / before.processor).toFixed(1)} times that of a tenth`;
        before = measured;
        const isWanted = wanted !== undefined && size === MILLION;
        return {
          what: `${name}, ${size.toLocaleString('en')} facts`,
          measured: `${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor time${growth}), ${Math.round(megabytes)} MB`,
          ...(isWanted ? { wanted: `${wanted} s, ${MEMORY} MB` } : {}),
          reached: !isWanted || (seconds <= wanted && megabytes <= MEMORY),
        };
      });
    });
    return { data: DATA, rows };
  },
};

const CONTRACTS = 10_000;
const FACTS_EACH = 100;
const MINUTE = 60;

/** Many contracts in one process. */
export const manyContracts: Section = {
  name: 'contracts',
  about: `${CONTRACTS.toLocaleString('en')} contracts of ${FACTS_EACH} facts each, in one process`,
  measure: async () => {
    const { seconds, megabytes } = measuredOf('contracts', CONTRACTS);
    return {
      data: DATA,
      rows: [
        {
          what: `${CONTRACTS.toLocaleString('en')} contracts of ${FACTS_EACH} facts`,
          measured: `${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`,
          wanted: `${MINUTE} s`,
          reached: seconds <= MINUTE,
        },
      ],
    };
  },
};

interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

function measuredOf(name: string, size: number): Measured {
  const program = fileURLToPath(new URL('../speed/run.ts', import.meta.url));
  const args = ['--max-old-space-size=8000', program, name, String(size)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}
