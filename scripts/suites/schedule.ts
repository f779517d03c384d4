import { held, type Print, type Suite, type Tally, timed } from './tally.ts';

/** How suites are run. */
export interface Schedule {
  /** How many suites run beside each other; at least 1. */
  readonly lanes: number;
  /** A skipped test is a failure. */
  readonly isStrict: boolean;
  readonly print: Print;
  /** True once a person asked the run to end: no further suite starts then. */
  readonly isInterrupted: () => boolean;
}

/**
 * Runs the suites: those that come first, then as many beside each other as there are lanes, then those that measure
 * time and those that were asked for, one after the other. Output of suites that run beside each other is printed in one piece as each ends.
 * @returns the tallies in the order in which the suites ended; without the suites after a failed first one
 */
export async function runSuites(suites: readonly Suite[], schedule: Schedule): Promise<Tally[]> {
  const tallies: Tally[] = [];
  const runNext = async (suite: Suite, print: Print) => {
    tallies.push(held(await timed(suite, print), schedule.isStrict));
  };
  const inTurn = async (when: Suite['when']) => {
    for (const suite of suites.filter((each) => each.when === when)) {
      if (schedule.isInterrupted()) return;
      schedule.print(`\n=== ${suite.name}\n`);
      await runNext(suite, schedule.print);
    }
  };
  await inTurn('first');
  if (tallies.some(({ failed }) => failed > 0)) {
    schedule.print(`\n${tallies.at(-1)?.suite} failed, so nothing after it was run\n`);
    return tallies;
  }
  await besideEachOther(
    suites.filter(({ when }) => when === undefined),
    schedule,
    runNext,
  );
  await inTurn('alone');
  await inTurn('asked');
  return tallies;
}

async function besideEachOther(
  suites: readonly Suite[],
  { lanes, print, isInterrupted }: Schedule,
  runNext: (suite: Suite, print: Print) => Promise<void>,
): Promise<void> {
  const waiting = [...suites];
  const lane = async () => {
    for (let suite = waiting.shift(); suite !== undefined; suite = waiting.shift()) {
      if (isInterrupted()) return;
      const kept: string[] = [];
      print(`\n--- ${suite.name} started\n`);
      await runNext(suite, (text) => kept.push(text));
      print(`\n=== ${suite.name}\n${kept.join('')}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, suites.length) }, lane));
}
