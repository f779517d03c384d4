import {
  findingOf,
  formatPercent,
  type InputIssue,
  type Interval,
  inputIssues,
  PPM,
} from '@livelane/contracts/vocabulary';
import { type ExperimentPlan, LEVEL, type Looks, planIssues, refuse } from './experiment.ts';
import { LIFT_FINDINGS, type LiftFinding } from './findings.ts';
import { alwaysValidInterval, type NormalEstimate } from './intervals/always-valid.ts';
import { type BootstrapOptions, bootstrapRatioInterval } from './intervals/bootstrap-ratio.ts';
import { newcombeInterval, squaredError, welchInterval } from './intervals/difference.ts';
import { proportionInterval } from './intervals/proportion.ts';
import { deltaRatioInterval, fiellerInterval, logRatio } from './intervals/ratio.ts';
import { type Arm, ArmSchema, sampleOfSpending } from './sample.ts';

/** The two arms of an experiment. */
export interface Arms {
  readonly treatment: Arm;
  readonly control: Arm;
}

/** How an experiment was planned, and how its result is reported. */
export interface LiftOptions extends ExperimentPlan {
  /** People of both arms at which always-valid intervals are the narrowest: fixed before the data are seen. Default: 10000. */
  readonly plannedPeople?: number;
  /** The interval of ratios where results are looked at once; by the bootstrap where it is given. Default: `fieller`. */
  readonly ratio?: 'fieller' | 'delta' | Omit<BootstrapOptions, 'level'>;
}

/** An estimate with its interval; null: the data do not bound it. */
export interface Estimated {
  readonly estimate: number;
  readonly interval: Interval | null;
}

/** What the treatment changed, by one measure. */
export interface Effect {
  /** Per person, treatment − control. */
  readonly difference: Estimated;
  /** Treatment ÷ control; null where the control has nothing. */
  readonly ratio: Estimated | null;
  /**
   * Caused by the treatment among all people assigned to it: the difference times their number. Null where the arms are
   * not what chance assigned.
   */
  readonly caused: Estimated | null;
  /** Whether the interval of the difference lies above 0, below 0, or holds 0. */
  readonly direction: 'more' | 'less' | 'not-shown';
}

/** The result of {@link measureLift}. */
export interface LiftReport {
  readonly kind: 'lift-report';
  readonly version: 1;
  readonly looks: Looks;
  readonly level: number;
  /** People, those who bought, and their share with its Wilson interval. */
  readonly arms: Readonly<
    Record<keyof Arms, Pick<Arm, 'people' | 'converted'> & { readonly rate: Estimated }>
  >;
  /** People who bought at least once. */
  readonly buyers: Effect;
  /** Spending in minor units; null where an arm gives no sums. */
  readonly spending: Effect | null;
  readonly findings: readonly LiftFinding[];
}

const PLANNED_PEOPLE = 10_000;

/**
 * The fewest people of each arm who bought, and who did not, for an interval that holds at every look: the variance of
 * fewer is too uncertain. In simulations of daily looks (`lift` of the benchmark) at most 5 % of the experiments then had
 * a wrong interval, and without it up to 15 %. Sums that people spend have long tails and need more.
 */
const FEW = { buyers: 20, spending: 50 } as const;

/** The level at which unbalanced arms are found. */
const BALANCE_LEVEL = 0.999;

/**
 * What a treatment caused, from an experiment in which chance decided who gets it, such as a live that is not shown to a
 * part of the audience: everybody who was assigned counts, whether reached or not. With `any-time`, intervals are
 * those of a confidence sequence ({@link alwaysValidInterval}) and hold together for all looks, from the look on at which
 * each arm has 20 people who bought and 20 who did not (50 for spending); with `once`, they are Newcombe's for buyers, Welch's for
 * spending, and Fieller's, the delta method's or the bootstrap's for ratios.
 *
 * @param arms - all people assigned, in the two arms
 * @returns effects whose `caused` is null where the arms are not what chance would have assigned (`ARMS_UNBALANCED`)
 * @throws INPUT_INVALID for arms or options out of range
 * @example
 * ```ts
 * import { measureLift } from '@livelane/attribution/lift';
 * const arms = { treatment: { people: 20_000, converted: 900 }, control: { people: 20_000, converted: 700 } };
 * const { buyers } = measureLift(arms, { share: 0.5, plannedPeople: 40_000 });
 * [buyers.direction, buyers.caused?.estimate.toFixed(0), buyers.caused?.interval?.lower.toFixed(0)]; // => ["more","200","81"]
 * ```
 */
export function measureLift(arms: Arms, options: LiftOptions): LiftReport {
  refuse('arms', armIssues(arms));
  refuse('LiftOptions', planIssues(options));
  const { treatment, control } = arms;
  const { looks = 'any-time', level = LEVEL } = options;
  const balance = balanceFindings(arms, options.share);
  const asked = { options, isCausal: balance.length === 0 };
  const rateOf = (arm: Arm) => ({
    people: arm.people,
    converted: arm.converted,
    rate: {
      estimate: arm.converted / arm.people,
      interval: proportionInterval(arm, 'wilson', level),
    },
  });
  return {
    kind: 'lift-report',
    version: 1,
    looks,
    level,
    arms: { treatment: rateOf(treatment), control: rateOf(control) },
    buyers: effectOf(buyersOf(arms), { ...asked, few: FEW.buyers }, (t, c) =>
      newcombeInterval(t, c, level),
    ),
    spending:
      treatment.spent === undefined || control.spent === undefined
        ? null
        : effectOf(arms, { ...asked, few: FEW.spending }, (t, c) =>
            welchInterval(sampleOfSpending(t), sampleOfSpending(c), level),
          ),
    findings: [...balance, ...fewFindings(arms)],
  };
}

interface Asked {
  readonly options: LiftOptions;
  readonly isCausal: boolean;
  /** The fewest people who bought, and who did not. */
  readonly few: number;
}

/** Arms in which each who bought spent 1. */
function buyersOf({ treatment, control }: Arms): Arms {
  const ones = (arm: Arm): Arm => ({ ...arm, spent: new Array(arm.converted).fill(1) });
  return { treatment: ones(treatment), control: ones(control) };
}

/** @param once - the interval of the difference where the result is looked at once */
function effectOf(
  arms: Arms,
  { options, isCausal, few }: Asked,
  once: (treatment: Arm, control: Arm) => Interval | null,
): Effect {
  const { looks, level = LEVEL, plannedPeople = PLANNED_PEOPLE } = options;
  const [treatment, control] = [sampleOfSpending(arms.treatment), sampleOfSpending(arms.control)];
  const people = treatment.people + control.people;
  const estimate = treatment.mean - control.mean;
  const error = Math.sqrt(squaredError(treatment) + squaredError(control));
  const isEarly = fewest(arms.treatment) < few || fewest(arms.control) < few;
  const atAnyTime = (normal: Omit<NormalEstimate, 'people'>): Interval | null =>
    isEarly ? null : alwaysValidInterval({ ...normal, people }, { plannedPeople, level });
  const interval =
    looks === 'once' ? once(arms.treatment, arms.control) : atAnyTime({ estimate, error });
  const log = logRatio(treatment, control);
  const ratioInterval =
    looks === 'once'
      ? ratioOnce(arms, options)
      : log === null
        ? null
        : scaled(atAnyTime(log), Math.exp);
  const caused = {
    estimate: estimate * treatment.people,
    interval: scaled(interval, (end) => end * treatment.people),
  };
  return {
    difference: { estimate, interval },
    ratio:
      control.mean === 0
        ? null
        : { estimate: treatment.mean / control.mean, interval: ratioInterval },
    caused: isCausal ? caused : null,
    direction: directionOf(interval),
  };
}

function directionOf(interval: Interval | null): Effect['direction'] {
  if (interval === null) return 'not-shown';
  return interval.lower > 0 ? 'more' : interval.upper < 0 ? 'less' : 'not-shown';
}

function ratioOnce(
  { treatment, control }: Arms,
  { level = LEVEL, ratio = 'fieller' }: LiftOptions,
): Interval | null {
  if (typeof ratio === 'object')
    return bootstrapRatioInterval(treatment, control, { ...ratio, level });
  const intervalOf = { fieller: fiellerInterval, delta: deltaRatioInterval }[ratio];
  return intervalOf(sampleOfSpending(treatment), sampleOfSpending(control), level);
}

function scaled(interval: Interval | null, scale: (end: number) => number): Interval | null {
  if (interval === null) return null;
  const [lower, upper] = [scale(interval.lower), scale(interval.upper)];
  return upper === Infinity ? null : { ...interval, lower, upper };
}

function armIssues(arms: Arms): InputIssue[] {
  return (['treatment', 'control'] as const).flatMap((name) =>
    inputIssues(ArmSchema, arms?.[name]).map((issue) => ({
      ...issue,
      path: `/${name}${issue.path}`,
    })),
  );
}

/** Whether the people divide as chance was to divide them; holds at every look. */
function balanceFindings({ treatment, control }: Arms, share: number): LiftFinding[] {
  const people = treatment.people + control.people;
  const observed = treatment.people / people;
  const error = Math.sqrt((share * (1 - share)) / people);
  const interval = alwaysValidInterval(
    { estimate: observed, error, people },
    { plannedPeople: PLANNED_PEOPLE, level: BALANCE_LEVEL },
  );
  if (interval !== null && interval.lower <= share && share <= interval.upper) return [];
  const text = (part: number) => formatPercent(part * PPM, { decimals: 2 });
  const params = { planned: text(share), observed: text(observed), people };
  return [findingOf(LIFT_FINDINGS, 'ARMS_UNBALANCED', { path: '/arms', params })];
}

function fewFindings(arms: Arms): LiftFinding[] {
  return (['treatment', 'control'] as const).flatMap((arm) => {
    const { people, converted, spent } = arms[arm];
    const minimum = spent === undefined ? FEW.buyers : FEW.spending;
    if (fewest(arms[arm]) >= minimum) return [];
    const params = { arm, converted, rest: people - converted, ...FEW };
    return [findingOf(LIFT_FINDINGS, 'FEW_CONVERSIONS', { path: `/arms/${arm}`, params })];
  });
}

/** The number of people who bought or of those who did not, whichever is smaller. */
function fewest({ people, converted }: Arm): number {
  return Math.min(converted, people - converted);
}
