import type { InputIssue } from '@livelane/contracts/vocabulary';
import { normalQuantile } from '@livelane/contracts/vocabulary/probability';
import {
  type ExperimentPlan,
  LEVEL,
  type Looks,
  outside,
  planIssues,
  refuse,
} from './experiment.ts';
import { alwaysValidValue } from './intervals/always-valid.ts';
import { criticalValue } from './intervals/level.ts';
import { liftIssue } from './issues.ts';

/** What is known and wanted before an experiment. */
export interface HoldoutOptions extends ExperimentPlan {
  /** Share of the people without the treatment who buy, above 0 and below 1. */
  readonly rate: number;
  /** People who can be assigned a day, of both arms together: above 0. */
  readonly perDay: number;
  /** The relative change of the rate to find: 0.1 is 10 % more buyers. Either this or `days`. */
  readonly effect?: number;
  /** The days for which people are assigned. Either this or `effect`. */
  readonly days?: number;
  /** Probability of finding an effect of this size, from above 0.5 to below 1. Default: 0.8. */
  readonly power?: number;
}

/** The result of {@link designHoldout}. */
export interface HoldoutDesign {
  readonly kind: 'holdout-design';
  readonly version: 1;
  readonly people: { readonly treatment: number; readonly control: number; readonly total: number };
  /** Days for which people are assigned; the days until they have bought come on top. */
  readonly days: number;
  /** Rates without the treatment, and with it where it has the effect. */
  readonly rates: { readonly control: number; readonly treatment: number };
  /** Relative change of the rate that is found with the power. */
  readonly effect: number;
  readonly power: number;
  readonly level: number;
  readonly looks: Looks;
}

const POWER = 0.8;

/**
 * How many people, for how long, for which effect. With `once` the number of people is that of the test of two rates
 * with pooled variance under no effect (Fleiss, Levin and Paik 2003, chapter 4, without continuity correction, for unequal
 * arms); with `any-time` that at which the always-valid interval excludes 0 with the wanted power at the last look alone,
 * so that looking earlier adds power and never takes any.
 *
 * @returns the people and days for the effect, or the smallest effect for the days
 * @throws INPUT_INVALID for options out of range, or an effect by which the rate would reach 1
 * @example
 * ```ts
 * import { designHoldout } from '@livelane/attribution/lift';
 * const plan = { rate: 0.02, share: 0.9, perDay: 5_000, effect: 0.2 };
 * designHoldout({ ...plan, looks: 'once' }).days; // => 25
 * designHoldout(plan).days; // => 42
 * ```
 */
export function designHoldout(options: HoldoutOptions): HoldoutDesign {
  const { rate, effect, days, perDay, share, power = POWER } = options;
  const { level = LEVEL, looks = 'any-time' } = options;
  refuse('HoldoutOptions', holdoutIssues(options));
  const needed = (relative: number): number =>
    peopleFor({ rate, relative, share, power, level, looks });
  const found =
    effect ?? smallestEffect(needed, { most: 1 / rate - 1, people: perDay * (days ?? 0) });
  const total = days === undefined ? Math.ceil(needed(found)) : Math.floor(perDay * days);
  const treatment = Math.ceil(total * share);
  return {
    kind: 'holdout-design',
    version: 1,
    people: { treatment, control: total - treatment, total },
    days: days ?? Math.ceil(total / perDay),
    rates: { control: rate, treatment: rate * (1 + found) },
    effect: found,
    ...{ power, level, looks },
  };
}

interface Asked extends Required<ExperimentPlan> {
  readonly rate: number;
  readonly relative: number;
  readonly power: number;
}

/** People of both arms who are needed to find a relative change of the rate. */
function peopleFor({ rate, relative, share, power, level, looks }: Asked): number {
  const treated = rate * (1 + relative);
  const variance = (p: number): number => p * (1 - p);
  const apart = variance(treated) / share + variance(rate) / (1 - share);
  const pooled = variance(share * treated + (1 - share) * rate) / (share * (1 - share));
  const beyond = normalQuantile(power) * Math.sqrt(apart);
  const within =
    looks === 'once'
      ? criticalValue(level) * Math.sqrt(pooled)
      : alwaysValidValue(1, level) * Math.sqrt(apart);
  return ((within + beyond) / (treated - rate)) ** 2;
}

/** The smallest effect for which the people suffice: fewer are needed the larger it is. */
function smallestEffect(
  needed: (relative: number) => number,
  { most, people }: { readonly most: number; readonly people: number },
): number {
  let [low, high] = [0, most];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (needed(middle) > people) low = middle;
    else high = middle;
  }
  return high;
}

/** What is wrong with the options of {@link designHoldout}. */
export function holdoutIssues(options: HoldoutOptions): InputIssue[] {
  const { rate, effect, days, perDay, power = POWER } = options;
  const issues = [
    ...planIssues(options),
    ...outside('/rate', rate, [0, 1]),
    ...outside('/perDay', perDay, [0, Number.MAX_SAFE_INTEGER]),
    ...outside('/power', power, [0.5, 1]),
    ...(days === undefined ? [] : outside('/days', days, [0, 100_000])),
  ];
  if ((effect === undefined) === (days === undefined))
    return [...issues, liftIssue('EFFECT_OR_DAYS', { path: '/effect', received: effect })];
  if (effect !== undefined && !(effect > 0 && rate * (1 + effect) < 1))
    issues.push(liftIssue('EFFECT_RANGE', { path: '/effect', received: effect }));
  return issues;
}
