import { expect, test } from 'vitest';
import { HELD_OUT_KINDS, heldOutLinks } from './links/held-out.ts';
import { readRuns } from './runs-file.ts';
import { readSettings } from './settings.ts';

test('without arguments every named link is measured, ours more often than the baselines', () => {
  const settings = readSettings([]);
  expect(settings).toMatchObject({ runs: 5, baselineRuns: 3, resume: false });
});

test('a seed draws one link of every kind, the same each time, and others for another seed', () => {
  const drawn = heldOutLinks(3);
  expect(drawn).toEqual(heldOutLinks(3));
  expect(drawn.map(({ id }) => id)).toEqual(Object.keys(HELD_OUT_KINDS).map((it) => `${it}-3`));
  expect(heldOutLinks(4).map(({ host, viewer }) => [host, viewer])).not.toEqual(
    drawn.map(({ host, viewer }) => [host, viewer]),
  );
  for (const { changes, runMs } of drawn) {
    expect(changes.map(({ atMs }) => atMs)).toEqual(
      changes.map(({ atMs }) => atMs).toSorted((a, b) => a - b),
    );
    expect(changes.every(({ atMs }) => atMs > 0 && atMs < runMs)).toBe(true);
  }
  expect(readSettings(['--held-out', '3', '--only', 'handover-3'])).toMatchObject({
    links: [{ id: 'handover-3' }],
  });
});

test.each([
  [['--runs', '0'], '--runs: a whole number from 1 to 50 (received 0)'],
  [['--clients', 'ours,best'], expect.stringContaining('--clients: best unknown')],
  [['--resume'], '--resume: --json names the file whose runs are taken over'],
  [['--held-out=-1'], `--held-out: a whole number from 0 to ${2 ** 26 - 1} (received -1)`],
  [['--only', 'W9'], expect.stringContaining('--only: W9 unknown; measured are clean, W1')],
])('%j is refused', (args, message) => {
  expect(readSettings(args)).toEqual(message);
});

test('runs of an interrupted bench are read up to the last whole line', () => {
  const line = JSON.stringify({ link: 'W1', configuration: 'ours', run: { round: 1 } });
  expect(readRuns(`${line}\n${line}\n{"link":"W`)).toHaveLength(2);
  expect(readRuns('')).toEqual([]);
});
