import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { runIn } from '../run.fixture.ts';

it('measures each command in a process of its own, and leaves no files', async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('livelane-bench-'));
  const before = left();
  const { code, out } = await runIn(tmpdir(), ['bench', '--touches', '500', '--json']);
  const { rows } = JSON.parse(out) as { rows: Readonly<Record<string, number | string>>[] };
  expect(code).toBe(0);
  expect(rows.map(({ command, records }) => [command, records])).toEqual([
    ['help', 0],
    ['run --model markov --paths', 500],
    ['run --model last', 550],
    ['credit', 550],
  ]);
  for (const { seconds, cpuSeconds, megabytes } of rows) {
    expect(seconds).toBeGreaterThan(0);
    expect(cpuSeconds).toBeGreaterThan(0);
    expect(megabytes).toBeGreaterThan(20);
  }
  expect(left()).toEqual(before);
});

it('a number of touches that is none is refused', async () => {
  const { code, err } = await runIn(tmpdir(), ['bench', '--touches', '0']);
  expect([code, err]).toEqual([2, expect.stringContaining('--touches')]);
});
