import { inspect } from 'node:util';

/** What one suite found: the unit of the closing table. */
export interface Tally {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skip[];
  readonly seconds: number;
}

export interface Skip {
  readonly name: string;
  readonly reason: string;
}

/** Takes output of a suite, with its line breaks. */
export type Print = (text: string) => void;

/** What a suite counted. */
export type Outcome = Omit<Tally, 'suite' | 'seconds'>;

/** A suite has a name and runs itself; the driver has the order. */
export interface Suite {
  readonly name: string;
  /**
   * `first`: nothing else runs before it passed. `alone`: it measures time, so no other suite runs beside it.
   * `asked`: it runs only where it is named, since it needs more than the others install.
   * Default: it runs beside others, one suite per core.
   */
  readonly when?: 'first' | 'alone' | 'asked';
  run(print: Print): Promise<Outcome>;
}

/** Runs a suite, timed; a suite that itself breaks counts as one failure, with the cause printed. */
export async function timed(suite: Suite, print: Print): Promise<Tally> {
  const started = performance.now();
  const outcome = await suite.run(print).catch((cause: unknown) => {
    print(`${suite.name} could not be run: ${inspect(cause)}\n`);
    return { passed: 0, failed: 1, skipped: [] };
  });
  return { suite: suite.name, ...outcome, seconds: (performance.now() - started) / 1000 };
}

/**
 * With `CI=true` nothing may be left out: a skipped test is a failure, and so is a suite that ran nothing.
 * On a developer's machine skips are reported by name and reason, and the rest decides.
 */
export function held(tally: Tally, strict: boolean): Tally {
  if (!strict || tally.failed > 0) return tally;
  const ranNothing = tally.passed === 0 && tally.skipped.length === 0;
  return { ...tally, failed: ranNothing ? 1 : tally.skipped.length };
}

/** The skipped tests, each with its reason. */
export function skips(tallies: readonly Tally[]): string[] {
  return tallies.flatMap(({ suite, skipped }) =>
    skipped.map(({ name, reason }) => `skipped: ${suite}: ${name}: ${reason}`),
  );
}

/** The line that ends every run, for people and for CI alike. */
export function closingLine(tallies: readonly Tally[]): string {
  const sum = (count: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + count(tally), 0);
  return `${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed)} failed`;
}
