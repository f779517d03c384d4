import type { Contract } from '@livelane/contracts';
import { reviewContract } from '@livelane/contracts/review';
import { runSections } from '../run-sections.ts';
import type { Row, Section } from '../section.ts';
import { mixedContract, rivalContract, wordyContract } from './large-contracts.ts';

/** How much longer per clause or byte ten times of them may take, and how much more may be said. */
const LINEAR = 1.5;

interface Reviewed {
  readonly seconds: number;
  readonly bytes: number;
}

function reviewed(contract: Contract): Reviewed {
  const start = performance.now();
  const findings = reviewContract(contract, { asOf: '2026-11-22' });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, bytes: findings.reduce((sum, it) => sum + JSON.stringify(it).length, 0) };
}

const SIXTY: Section = {
  name: 'sixty',
  about: 'review of 60 clauses of every kind',
  measure: async (_, { runs = 50 }) => {
    const contract = mixedContract(60);
    const first = reviewed(contract).seconds * 1000;
    const times = Array.from({ length: runs }, () => reviewed(contract).seconds * 1000).sort(
      (a, b) => a - b,
    );
    const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
    return {
      data: `${runs} reviews in one process`,
      rows: [
        { what: 'first', measured: `${first.toFixed(1)} ms`, reached: true },
        {
          what: 'median of the others',
          measured: `${median.toFixed(2)} ms`,
          wanted: '< 10 ms',
          reached: median < 10,
        },
      ],
    };
  },
};

function growth(
  name: string,
  about: string,
  { sizes, make, unit }: { sizes: readonly number[]; make(size: number): Contract; unit: string },
): Section {
  return {
    name,
    about,
    measure: async (say) => {
      reviewed(make(sizes[0] ?? 0));
      const measured = sizes.map((size) => {
        const result = reviewed(make(size));
        say(`${size.toLocaleString('en')} ${unit}: ${result.seconds.toFixed(2)} s`);
        return { size, ...result };
      });
      const rows = measured.flatMap((now, index): Row[] => {
        const before = measured[index - 1];
        const what = `${now.size.toLocaleString('en')} ${unit}`;
        const total = {
          what,
          measured: `${now.seconds.toFixed(2)} s, findings of ${(now.bytes / 1e6).toFixed(1)} MB`,
          reached: true,
        };
        if (before === undefined) return [total];
        const times = now.size / before.size;
        const time = now.seconds / before.seconds / times;
        const output = now.bytes / before.bytes / times;
        return [
          total,
          {
            what: `${what}: time and output of each, against the smaller`,
            measured: `${time.toFixed(2)} and ${output.toFixed(2)}`,
            wanted: `≤ ${LINEAR}`,
            reached: time <= LINEAR && output <= LINEAR,
          },
        ];
      });
      return { data: 'contracts in memory', rows };
    },
  };
}

const counts = [1_000, 10_000, 100_000];
const bytes = [1_000_000, 10_000_000];

await runSections([
  SIXTY,
  growth('mixed', 'clauses of every kind', { sizes: counts, make: mixedContract, unit: 'clauses' }),
  growth('rivals', 'commissions that all count the same sales', {
    sizes: counts,
    make: rivalContract,
    unit: 'clauses',
  }),
  growth('words', 'words of the parties', { sizes: bytes, make: wordyContract, unit: 'bytes' }),
]);
