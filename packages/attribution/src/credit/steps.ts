/** What a long computation has done so far. */
export interface Done {
  readonly what: 'touches' | 'orders';
  readonly count: number;
}

/** A computation that pauses after every few thousand records, so that its caller can show progress or stop it. */
export type Steps<Result> = Generator<Done, Result, void>;

/** Records between two pauses. */
export const STEP = 2048;

/** The result of a computation without pauses. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
