import { drawNormal, type Random } from '@livelane/contracts/vocabulary/probability';
import type { Looks } from './experiment.ts';
import { type Arms, measureLift } from './measure-lift.ts';
import type { Arm } from './sample.ts';

/** An experiment as it would run: people arrive each day, chance assigns them, and one looks every evening. */
export interface DailyExperiment {
  /** Share of the people without the treatment who buy. */
  readonly rate: number;
  /** Relative change by the treatment. */
  readonly effect: number;
  /** Share assigned to the treatment. */
  readonly share: number;
  readonly perDay: number;
  readonly days: number;
  /** People at which always-valid intervals are the narrowest. */
  readonly plannedPeople: number;
  /** Standard deviation of the logarithm of what each buyer spends; then spending is compared. Default: buyers are. */
  readonly spread?: number;
}

/** What repeated experiments showed. */
export interface Looked {
  /** Share of experiments in which the interval of some evening missed the true difference. */
  readonly missedOnce: number;
  /** Share of experiments in which the interval of some evening was above 0. */
  readonly foundOnce: number;
  /** Share of experiments in which the interval of the last evening was above 0. */
  readonly foundAtEnd: number;
  /** Average day of the first evening above 0, of the experiments that had one. */
  readonly dayFound: number;
}

/** Experiments with an interval of the difference at every evening: with `once`, the one that is meant for a single look. */
export function lookDaily(
  experiment: DailyExperiment,
  {
    looks,
    times,
    random,
  }: { readonly looks: Looks; readonly times: number; readonly random: Random },
): Looked {
  let [missed, found, atEnd, days] = [0, 0, 0, 0];
  const truth = experiment.rate * experiment.effect;
  for (let time = 0; time < times; time++) {
    const seen = { missed: false, day: 0, last: false };
    for (const [day, arms] of evenings(experiment, random).entries()) {
      const { buyers, spending } = measureLift(arms, { ...experiment, looks });
      const { difference, direction } = spending ?? buyers;
      const { interval } = difference;
      if (interval === null) continue;
      if (interval.lower > truth || interval.upper < truth) seen.missed = true;
      seen.last = direction === 'more';
      if (seen.last && seen.day === 0) seen.day = day + 1;
    }
    missed += seen.missed ? 1 : 0;
    found += seen.day > 0 ? 1 : 0;
    atEnd += seen.last ? 1 : 0;
    days += seen.day;
  }
  return {
    missedOnce: missed / times,
    foundOnce: found / times,
    foundAtEnd: atEnd / times,
    dayFound: days / found,
  };
}

function evenings(
  { rate, effect, share, perDay, days, spread }: DailyExperiment,
  random: Random,
): Arms[] {
  const none = { people: 0, converted: 0, ...(spread === undefined ? {} : { spent: [] }) };
  let [t, c]: [Arm, Arm] = [none, none];
  return Array.from({ length: days }, (): Arms => {
    [t, c] = [copyOf(t), copyOf(c)];
    for (let person = 0; person < perDay; person++) {
      const isTreated = random() < share;
      const arm = isTreated ? t : c;
      arm.people += 1;
      if (random() >= (isTreated ? rate * (1 + effect) : rate)) continue;
      arm.converted += 1;
      arm.spent?.push(3_000 * Math.exp((spread ?? 0) * drawNormal(random)));
    }
    return { treatment: t, control: c };
  });
}

function copyOf({ spent, ...arm }: Arm): Arm {
  return { ...arm, ...(spent === undefined ? {} : { spent: [...spent] }) };
}
