import { expect, it } from 'vitest';
import { runSuites, type Schedule } from './schedule.ts';
import type { Suite } from './tally.ts';

const schedule: Schedule = {
  lanes: 2,
  isStrict: false,
  print: () => undefined,
  isInterrupted: () => false,
};

/** Suites that record when they start and end, each after as many turns of the event loop as its name has letters. */
function recorded(names: readonly Pick<Suite, 'name' | 'when'>[], failing: readonly string[] = []) {
  const events: string[] = [];
  const suites = names.map(
    (suite): Suite => ({
      ...suite,
      run: async (print) => {
        events.push(`+${suite.name}`);
        for (const letter of suite.name) {
          await new Promise(setImmediate);
          print(letter);
        }
        events.push(`-${suite.name}`);
        return { passed: 1, failed: failing.includes(suite.name) ? 1 : 0, skipped: [] };
      },
    }),
  );
  return { events, suites };
}

it('runs two suites beside each other, after the first ones and before those that measure time', async () => {
  const { events, suites } = recorded([
    { name: 'browser', when: 'alone' },
    { name: 'long-unit' },
    { name: 'docs' },
    { name: 'lint' },
    { name: 'build', when: 'first' },
    { name: 'live', when: 'alone' },
  ]);
  const tallies = await runSuites(suites, schedule);
  expect(events.slice(0, 4)).toEqual(['+build', '-build', '+long-unit', '+docs']);
  expect(events.indexOf('+lint')).toBeLessThan(events.indexOf('-long-unit'));
  expect(events.slice(-4)).toEqual(['+browser', '-browser', '+live', '-live']);
  expect(tallies).toHaveLength(6);
});

it('prints the output of a suite in one piece under its name', async () => {
  const { suites } = recorded([{ name: 'unit' }, { name: 'gates' }]);
  const printed: string[] = [];
  await runSuites(suites, { ...schedule, print: (text) => printed.push(text) });
  expect(printed).toContain('\n=== unit\nunit');
  expect(printed).toContain('\n=== gates\ngates');
});

it('runs nothing after a first suite that failed', async () => {
  const { events, suites } = recorded(
    [{ name: 'build', when: 'first' }, { name: 'unit' }],
    ['build'],
  );
  const tallies = await runSuites(suites, schedule);
  expect(events).toEqual(['+build', '-build']);
  expect(tallies).toMatchObject([{ suite: 'build', failed: 1 }]);
});

it('starts no further suite once the run was interrupted', async () => {
  const { events, suites } = recorded([
    { name: 'unit' },
    { name: 'docs' },
    { name: 'live', when: 'alone' },
  ]);
  await runSuites(suites, { ...schedule, lanes: 1, isInterrupted: () => events.includes('-unit') });
  expect(events).toEqual(['+unit', '-unit']);
});
