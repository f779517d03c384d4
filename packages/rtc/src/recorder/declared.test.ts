import { toEpochMs } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLE_PLAN as plan } from '../testing/sample-session.ts';
import type { DeclaredFigure } from './input.ts';
import { createMemoryJournal } from './journal/memory-journal.ts';
import { foldJournal } from './journal/recorded-session.ts';
import { createSessionRecorder, openSessionRecorder } from './recorder.ts';

const OPTIONS = {
  plan,
  clock: { now: () => toEpochMs(plan.window.start) },
  mode: 'memory',
  server: null,
  pseudonymKey: 'a key of at least 16 bytes',
} as const;

const COMMON = { platform: 'tiktok', source: 'LIVE Center, export', identity: 'mia' } as const;
const at = (minute: number) => `2026-12-01T12:${minute}:00Z` as const;
const viewers = (value: number, minute = 30): DeclaredFigure => ({
  ...{ ...COMMON, unit: 'count', figure: 'viewers', value, at: at(minute) },
});
const SALES: DeclaredFigure = {
  ...{ ...COMMON, unit: 'money', figure: 'sales', at: at(50) },
  value: { currency: 'USD', minor: '129900' },
};

test('declared figures stand apart: no measured sum changes, and who declared them is a pseudonym', async () => {
  const recorder = createSessionRecorder(OPTIONS);
  const before = createSessionRecorder(OPTIONS).finish();
  for (const figure of [viewers(900, 40), viewers(700), SALES, SALES])
    await recorder.record({ input: 'declared', figure });
  const { declared, destinations, ...measured } = recorder.finish();
  const { destinations: _, ...without } = before;
  expect(measured).toEqual(without);
  const by = recorder.pseudonym('mia');
  const { identity: __, ...sales } = SALES;
  expect(declared).toMatchObject([
    { value: 700, by },
    { value: 900, by },
    { ...sales, by },
  ]);
  expect(JSON.stringify(declared)).not.toContain('mia');
  expect(destinations).toEqual([
    { platform: 'own-site', viewers: 0, source: 'measured' },
    { platform: 'tiktok', viewers: 900, source: 'declared' },
  ]);
});

test('a platform that states no viewers is a destination whose viewers are not known', async () => {
  const recorder = createSessionRecorder(OPTIONS);
  await recorder.record({ input: 'declared', figure: { ...SALES, platform: 'youtube' } });
  await recorder.record({ input: 'declared', figure: { ...viewers(5), platform: 'own-site' } });
  expect(recorder.finish().destinations).toEqual([
    { platform: 'own-site', viewers: 0, source: 'measured' },
    { platform: 'youtube', viewers: null, source: 'declared' },
  ]);
});

test('neither order nor repetition matters, and a journal keeps them', async () => {
  const figures = [viewers(1, 10), viewers(2, 10), viewers(3, 20), SALES];
  const expected = createSessionRecorder(OPTIONS);
  for (const figure of figures) await expected.record({ input: 'declared', figure });
  const several = fc.shuffledSubarray([...figures, ...figures], { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(several, async (shuffled) => {
      const journal = createMemoryJournal();
      const recorder = await openSessionRecorder({ ...OPTIONS, journal });
      for (const figure of shuffled) await recorder.record({ input: 'declared', figure });
      expect(recorder.finish()).toEqual(expected.finish());
      expect(foldJournal(await journal.read())?.declared).toEqual(expected.finish().declared);
    }),
    { numRuns: 20 },
  );
});

test.each<[string, object, string]>([
  ['a part of a viewer', { value: 1.5 }, '/value'],
  ['text', { value: '1.2M' }, '/value'],
  ['a negative amount', { ...SALES, value: { currency: 'USD', minor: '-1' } }, '/value/minor'],
  ['no source', { source: undefined }, '/source'],
  ['a day', { at: '2026-12-01' }, '/at'],
])('%s is refused with its path, and nothing is recorded', async (_, change, path) => {
  const recorder = createSessionRecorder(OPTIONS);
  const figure = { ...viewers(1), ...change } as DeclaredFigure;
  await expect(recorder.record({ input: 'declared', figure })).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    details: { issues: [{ path }] },
  });
  expect(recorder.finish()).not.toHaveProperty('declared');
});
