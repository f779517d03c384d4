import type { Interval } from '@livelane/contracts/vocabulary';
import { betaQuantile } from '@livelane/contracts/vocabulary/probability';
import type { Counted } from '../sample.ts';
import { criticalValue } from './level.ts';

/** The ways to an interval of a rate. */
export const PROPORTION_METHODS = ['wilson', 'jeffreys', 'clopper-pearson'] as const;

/** One of {@link PROPORTION_METHODS}. */
export type ProportionMethod = (typeof PROPORTION_METHODS)[number];

/**
 * The interval of a rate. `wilson` inverts the score test and covers close to its level on average (Wilson 1927),
 * `jeffreys` is the equal-tailed interval of the beta distribution with ½ added to both counts (Brown, Cai and DasGupta
 * 2001), `clopper-pearson` never covers less than its level and is the widest (Clopper and Pearson 1934).
 *
 * @param level - coverage, above 0 and below 1. Default: 0.95
 * @returns from 0 to 1; the end is 0 where nobody bought and 1 where all did
 * @example
 * ```ts
 * import { proportionInterval } from '@livelane/attribution/lift';
 * const { lower, upper } = proportionInterval({ people: 263, converted: 81 }, 'wilson');
 * [lower.toFixed(4), upper.toFixed(4)]; // => ["0.2553","0.3662"]
 * ```
 */
export function proportionInterval(
  { people, converted }: Counted,
  method: ProportionMethod,
  level = 0.95,
): Interval {
  const ends = { wilson, jeffreys, 'clopper-pearson': clopperPearson }[method];
  const [lower, upper] = ends({ people, converted }, level);
  return {
    lower: converted === 0 ? 0 : lower,
    upper: converted === people ? 1 : upper,
    level,
  };
}

type Ends = readonly [lower: number, upper: number];

function wilson({ people, converted }: Counted, level: number): Ends {
  const z = criticalValue(level);
  const square = z * z;
  const middle = converted + square / 2;
  const half = z * Math.sqrt((converted * (people - converted)) / people + square / 4);
  return [(middle - half) / (people + square), (middle + half) / (people + square)];
}

function jeffreys({ people, converted }: Counted, level: number): Ends {
  const shape = { a: converted + 0.5, b: people - converted + 0.5 };
  const tail = (1 - level) / 2;
  return [betaQuantile(tail, shape), betaQuantile(1 - tail, shape)];
}

function clopperPearson({ people, converted }: Counted, level: number): Ends {
  const [bought, not] = [converted, people - converted];
  const tail = (1 - level) / 2;
  return [
    bought === 0 ? 0 : betaQuantile(tail, { a: bought, b: not + 1 }),
    not === 0 ? 1 : betaQuantile(1 - tail, { a: bought + 1, b: not }),
  ];
}
