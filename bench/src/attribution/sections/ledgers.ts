import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Row, Section } from '../../section.ts';
import { type Checked, LAW_NAMES, type LawName, type Seeds } from '../ledgers/check-ledgers.ts';

const RUNS = 1_000_000;
/** Ledgers between two lines about the progress. */
const STEP = 50_000;
/** Differences that are printed of each law. */
const SHOWN = 5;

const ABOUT: Readonly<Record<LawName, string>> = {
  sums: 'credits of every row sum to its money, in every currency and by every settling model',
  order: 'shuffled and doubled input gives the same bytes',
  append:
    'cut off at any times and continued: nothing written changes, the last revisions are the full calculation',
  reversed: 'no credit is below zero, and what went back in full ends at zero',
  report: 'the report on the settling model has the sums of the credited rows',
  lines: 'a line is credited as if it were alone, by the codes that count for its product',
};

/** What every book of sales has to keep: the random ledgers of the seeds from 1. */
export const ledgers: Section = {
  name: 'ledgers',
  about: 'the laws of crediting on random ledgers',
  measure: async (say, { runs = RUNS }) => {
    const start = performance.now();
    const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0);
    let ledgersDone = 0;
    const done = (more: number): void => {
      ledgersDone += more;
      if (ledgersDone % STEP === 0) say(`${ledgersDone.toLocaleString('en')}, ${seconds()} s`);
    };
    const threads = Math.min(availableParallelism(), runs);
    const parts = await Promise.all(
      Array.from({ length: threads }, (_, place) =>
        checkedBy({ from: 1 + place, to: runs, step: threads }, done),
      ),
    );
    const broken = parts.flatMap((part) => part.broken).sort((a, b) => a.seed - b.seed);
    const rows = LAW_NAMES.map((law): Row => {
      const own = broken.filter((it) => it.law === law);
      const shown = own.slice(0, SHOWN);
      for (const { seed, difference } of shown) say(`${law}, seed ${seed}: ${difference}`);
      const seeds = own.length === 0 ? '' : `, seeds ${shown.map(({ seed }) => seed).join(', ')}`;
      return {
        what: ABOUT[law],
        measured: `${own.length} differences${seeds}`,
        wanted: '0',
        reached: own.length === 0,
      };
    });
    rows.push({ what: 'time', measured: `${seconds()} s, ${threads} threads`, reached: true });
    const drawn = (['orders', 'touches', 'adjustments'] as const).map(
      (what) => `${parts.reduce((sum, part) => sum + part[what], 0).toLocaleString('en')} ${what}`,
    );
    return { data: `${runs.toLocaleString('en')} ledgers: ${drawn.join(', ')}`, rows };
  },
};

/** Checks the ledgers of some seeds in a thread of their own. */
async function checkedBy(seeds: Seeds, done: (ledgers: number) => void): Promise<Checked> {
  const worker = new Worker(new URL('../ledgers/worker.ts', import.meta.url), {
    workerData: seeds,
  });
  let checked: Checked | undefined;
  worker.on('message', (told: { readonly done?: number; readonly checked?: Checked }) => {
    if (told.done !== undefined) done(told.done);
    checked = told.checked ?? checked;
  });
  await once(worker, 'exit');
  if (checked === undefined) throw new Error(`the thread of the seeds from ${seeds.from} ended`);
  return checked;
}
