import { type InputIssue, inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import { liftIssue } from './issues.ts';

/** When the result of an experiment is looked at. */
export const LOOKS = ['any-time', 'once'] as const;

/** One of {@link LOOKS}: as often as one likes, or once, when the planned number of people is reached. */
export type Looks = (typeof LOOKS)[number];

/** What is fixed about an experiment before it starts. */
export interface ExperimentPlan {
  /** Share of people whom chance assigns to the treatment, above 0 and below 1. */
  readonly share: number;
  /** When results are looked at. Default: `any-time`. */
  readonly looks?: Looks;
  /** Coverage of the intervals, above 0.5 and below 1. Default: 0.95. */
  readonly level?: number;
}

/** The coverage of an experiment's intervals where its plan names none. */
export const LEVEL = 0.95;

/** An issue where a value is not a number inside an open range. */
export function outside(
  path: string,
  received: unknown,
  [minimum, maximum]: readonly [minimum: number, maximum: number],
): InputIssue[] {
  const isInside = typeof received === 'number' && minimum < received && received < maximum;
  if (isInside) return [];
  const params = { minimum, maximum };
  return [liftIssue('BETWEEN', { path, received, params })];
}

/** What is wrong with a plan. */
export function planIssues({
  share,
  looks = 'any-time',
  level = LEVEL,
}: ExperimentPlan): InputIssue[] {
  return [
    ...outside('/share', share, [0, 1]),
    ...outside('/level', level, [0.5, 1]),
    ...(LOOKS.includes(looks)
      ? []
      : [inputIssue('ONE_OF', { path: '/looks', received: looks, params: { choices: LOOKS } })]),
  ];
}

/** @throws INPUT_INVALID where there are issues */
export function refuse(what: string, issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw inputInvalid(what, issues);
}
