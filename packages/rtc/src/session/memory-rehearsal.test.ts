import { parseRecord, toEpochMs } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { SAMPLE_PLAN as PLAN, SAMPLE_SCRIPT as SCRIPT } from '../testing/sample-session.ts';
import { runScriptedSessionInMemory } from './memory-rehearsal.ts';

const START = toEpochMs(PLAN.window.start);

test('gives a valid log with mode memory and purpose scripted', async () => {
  const log = await runScriptedSessionInMemory({ plan: PLAN, script: SCRIPT });
  expect(parseRecord('session-log', JSON.parse(JSON.stringify(log)))).toMatchObject({
    mode: 'memory',
    purpose: 'scripted',
    server: null,
    gaps: [],
  });
  expect(log.totals).toEqual({
    viewers: 5,
    viewerSeconds: 42,
    peakViewers: 5,
    leftWithin3s: 0.2,
    leftWithin5sOfFreeze: null,
  });
  expect(log.events.map(({ at }) => toEpochMs(at) - START)).toEqual(
    SCRIPT.flatMap((line) => timesOf(line.do, Math.round(line.at * 1_000))),
  );
});

/** A promotion of the pinned product gives two events, and so does a question, which is released; joining and leaving give none. */
function timesOf(what: string, at: number): number[] {
  if (what.startsWith('viewer-')) return [];
  return what === 'promotion' || what === 'question' ? [at, at] : [at];
}

test('the same input gives the same log, byte for byte', async () => {
  const run = async () =>
    JSON.stringify(await runScriptedSessionInMemory({ plan: PLAN, script: SCRIPT }));
  const [first, second] = [await run(), await run()];
  expect(second).toBe(first);
});
