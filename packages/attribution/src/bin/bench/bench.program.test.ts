import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { runIn } from '../run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'attribution-bench-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('measures each command in a process of its own, and leaves no files', async () => {
  // Other processes may use the folder of the system meanwhile.
  vi.stubEnv('TMPDIR', folder);
  const { code, out } = await runIn(folder, ['bench', '--touches', '500', '--json']);
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
  expect(readdirSync(folder)).toEqual([]);
});

it('a number of touches that is none is refused', async () => {
  const { code, err } = await runIn(folder, ['bench', '--touches', '0']);
  expect([code, err]).toEqual([2, expect.stringContaining('--touches')]);
});
