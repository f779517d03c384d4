import type { SessionLog } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSessionRecorder, openSessionRecorder } from '../recorder.ts';
import type { JournalEntry } from './entry.ts';
import { createMemoryJournal } from './memory-journal.ts';
import { foldJournal } from './recorded-session.ts';
import { happenings, optionsAt, START, type TimedInput } from './session.fixture.ts';

const timeout = 60_000;

function uninterrupted(inputs: readonly TimedInput[], end: number): SessionLog {
  const time = { now: START };
  const recorder = createSessionRecorder(optionsAt(time));
  recorder.start();
  for (const { at, input } of inputs) {
    time.now = at;
    void recorder.record(input);
  }
  time.now = end;
  return recorder.finish();
}

const without = (log: SessionLog, ...codes: readonly string[]): SessionLog => ({
  ...log,
  gaps: log.gaps.filter(({ code = '' }) => !codes.includes(code)),
});

test('a process that is killed after any entry, and started again, makes the log of one that never was', {
  timeout,
}, async () => {
  const killed = fc.record({
    inputs: happenings,
    kills: fc.uniqueArray(fc.nat(25), { maxLength: 4 }),
    downMs: fc.integer({ min: 0, max: 5_000 }),
  });
  await fc.assert(
    fc.asyncProperty(killed, async ({ inputs, kills, downMs }) => {
      const journal = createMemoryJournal();
      const time = { now: START };
      const end = (inputs.at(-1)?.at ?? START) + downMs;
      let recorder = await openSessionRecorder({ ...optionsAt(time), journal });
      recorder.start();
      await recorder.stored();
      for (const [index, { at, input }] of inputs.entries()) {
        time.now = at;
        if (kills.includes(index)) {
          // Its clock, its memory and its start are gone.
          recorder = await openSessionRecorder({ ...optionsAt(time), journal });
          recorder.start();
          await recorder.stored();
        }
        await recorder.record(input);
      }
      time.now = end;
      const log = recorder.finish();
      await recorder.stored();
      const times = kills.filter((at) => at < inputs.length).length;
      expect(log.gaps.filter(({ code }) => code === 'RECORDING_INTERRUPTED')).toHaveLength(times);
      expect(without(log, 'RECORDING_INTERRUPTED')).toEqual(uninterrupted(inputs, end));
      expect(foldJournal(await journal.read())).toEqual(log);
    }),
    { numRuns: 2_000 },
  );
});

test('every prefix of a journal is the log of what was recorded until then, with one gap more', {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(happenings, fc.nat(25), async (inputs, cut) => {
      const journal = createMemoryJournal();
      const time = { now: START };
      const recorder = await openSessionRecorder({ ...optionsAt(time), journal });
      for (const { at, input } of inputs) {
        time.now = at;
        await recorder.record(input);
      }
      const entries = (await journal.read()) as JournalEntry[];
      const prefix = entries.slice(0, 1 + Math.min(cut, inputs.length));
      const kept = inputs.slice(0, prefix.length - 1);
      const log = foldJournal(prefix) as SessionLog;
      const lastAt = kept.at(-1)?.at ?? START;
      const partial = (() => {
        const own = { now: START };
        const other = createSessionRecorder(optionsAt(own));
        for (const { at, input } of kept) {
          own.now = at;
          void other.record(input);
        }
        own.now = lastAt;
        return other.finish({ notices: 'partial' });
      })();
      expect(log.gaps.filter(({ code }) => code === 'RECORDING_INTERRUPTED')).toHaveLength(1);
      expect(without(log, 'RECORDING_INTERRUPTED')).toEqual(partial);
    }),
    { numRuns: 2_000 },
  );
});
