import type { FollowerCount } from '../../profile/published-figures.ts';
import { median, robustDeviation } from '../evidence.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Readings closer than this are one: growth of an hour says nothing about a week. */
const CLOSEST_MS = 3 * DAY_MS;
/** Weekly growth of genuine accounts is no steadier than this, in natural logarithms. An assumption. */
const LEAST_DEVIATION = 0.0015;

/** Growth between two readings. */
export interface GrowthStep {
  readonly from: number;
  readonly to: number;
  readonly weeks: number;
  /** New followers; below 0 where more left. */
  readonly gained: number;
  /** Natural logarithm of the ratio of followers, per week. */
  readonly rate: number;
  /** Robust z of the rate among all steps. */
  readonly z: number;
}

/** Growth from reading to reading. */
export interface Growth {
  readonly steps: readonly GrowthStep[];
  readonly usual: number;
  /** Standard deviation of a step, not below what rounded counts can show. */
  readonly deviation: number;
}

/** Growth of an account from reading to reading; readings are sorted, and those too close together left out. */
export function weeklyGrowth(history: readonly FollowerCount[]): Growth {
  const readings: { readonly at: number; readonly followers: number }[] = [];
  for (const { at, followers } of history.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const now = Date.parse(at);
    const last = readings.at(-1);
    if (followers > 0 && (last === undefined || now - last.at >= CLOSEST_MS))
      readings.push({ at: now, followers });
  }
  const steps = readings.slice(1).flatMap((next, index) => {
    const last = readings[index];
    if (last === undefined) return [];
    const weeks = (next.at - last.at) / WEEK_MS;
    return [
      {
        from: last.at,
        to: next.at,
        weeks,
        gained: next.followers - last.followers,
        rate: Math.log(next.followers / last.followers) / weeks,
      },
    ];
  });
  const rates = steps.map(({ rate }) => rate);
  const usual = median(rates);
  const deviation = Math.max(robustDeviation(rates), roundingOf(readings), LEAST_DEVIATION);
  return {
    steps: steps.map((step) => ({ ...step, z: (step.rate - usual) / deviation })),
    usual,
    deviation,
  };
}

/** How much of growth may be rounding: platforms floor counts to three significant figures. */
function roundingOf(readings: readonly { readonly followers: number }[]): number {
  const units = readings.map(
    ({ followers }) => 10 ** Math.max(0, Math.floor(Math.log10(followers)) - 2),
  );
  const isRounded = readings.every(({ followers }, at) => followers % (units[at] ?? 1) === 0);
  return isRounded
    ? Math.max(0, ...readings.map(({ followers }, at) => (units[at] ?? 1) / followers))
    : 0;
}
