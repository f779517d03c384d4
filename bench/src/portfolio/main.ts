import { parseArgs } from 'node:util';
import { money } from '@livelane/contracts/vocabulary';
import { type Candidate, planPortfolio } from '@livelane/kol-score/portfolio';
import { drawsFrom } from './draws.ts';

/*
 * Whether portfolios are proven to be the best, and how long that takes, on made candidates: fees are log-normal
 * (median 2,000 USD, log-sd 0.9), and the expected contribution depends on them as the family says.
 */

/** Expected contribution in cents by fee. */
const FAMILIES = {
  independent: (_fee, normal) => Math.exp(Math.log(150_000) + normal()),
  'follows the fee': (fee, normal) => fee * Math.exp(0.7 * normal() - 0.3) - 0.3 * fee,
  'fee plus a constant': (fee) => fee + 50_000,
} as const satisfies Record<string, (fee: number, normal: () => number) => number>;

const BUDGET = money('USD', 6_000_000n);
const CAPS = { maximum: 12, perMarket: { US: 4, TH: 4, BR: 4 } } as const;
const MARKETS = ['US', 'TH', 'BR', 'GB'] as const;

type Family = keyof typeof FAMILIES;

function candidatesOf(count: number, family: Family, seed: number): Candidate[] {
  const { uniform, normal } = drawsFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const fee = Math.round(Math.exp(Math.log(200_000) + 0.9 * normal()));
    const mean = Math.round(FAMILIES[family](fee, normal));
    const usd = (minor: number) => money('USD', BigInt(Math.round(minor)));
    return {
      creatorId: `c${index}`,
      name: `c${index}`,
      person: `p${Math.floor(index / 1.2)}`,
      market: MARKETS[Math.floor(uniform() * MARKETS.length)] ?? 'US',
      platform: 'tiktok',
      eligible: true,
      fee: usd(fee),
      contribution: {
        mean: usd(mean),
        lower: usd(mean / 2),
        upper: usd(2 * Math.abs(mean)),
        level: 0.9,
      },
    };
  });
}

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '10' } } });
console.log(
  `made candidates, budget 60,000 USD, ${values.seeds} seeds each, Node ${process.version}`,
);
for (const count of [200, 1000, 5000])
  for (const family of Object.keys(FAMILIES) as Family[])
    for (const [name, caps] of [
      ['budget only', {}],
      ['with caps', CAPS],
    ] as const) {
      const runs = Array.from({ length: Number(values.seeds) }, (_, seed) => {
        const candidates = candidatesOf(count, family, seed);
        const start = performance.now();
        const plan = planPortfolio(candidates, { budget: BUDGET, ...caps });
        const [reached, most] = [plan.contribution.mean, plan.mostPossible].map((it) =>
          Number(it.minor),
        );
        return {
          ms: performance.now() - start,
          gap: 1 - (reached ?? 0) / (most ?? 1),
          status: plan.status,
        };
      });
      const optimal = runs.filter(({ status }) => status === 'optimal').length;
      const slowest = Math.max(...runs.map(({ ms }) => ms));
      const gap = Math.max(...runs.map((run) => run.gap));
      console.log(
        `${count} candidates, contribution ${family}, ${name}: ${optimal}/${runs.length} proven optimal, largest gap ${(100 * gap).toFixed(3)} %, slowest ${slowest.toFixed(0)} ms`,
      );
    }
