import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLivelaneError } from '../errors/guard.ts';
import { readTrace } from './replay.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-trace-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function issuesOf(lines: readonly unknown[]): Promise<unknown> {
  const path = join(folder, 'trace.ndjson');
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  try {
    return await readTrace(path);
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    return error.details.issues.map(({ code, path: place }) => `${code} ${place}`);
  }
}

const start = { now: 0, start: { preset: 'auto', sendable: ['vp9'] } };
const uplink = { now: 400, uplink: { kbps: 900, limited: true } };
const sample = {
  now: 1_000,
  sample: { incoming: { lossShare: 0.1, pictureSeen: true }, stalled: false },
};

test('a trace is a start, then what the policy was given', async () => {
  expect(await issuesOf([start, uplink, sample])).toEqual([start, uplink, sample]);
});

test.each([
  ['no start', [uplink, sample], ['TRACE_START /0']],
  ['a second start', [start, sample, { ...start, now: 2_000 }], ['TRACE_START /2']],
  ['time that runs back', [start, sample, uplink], ['TRACE_TIME /2/now']],
])('%s is refused, with its place', async (_, lines, issues) => {
  expect(await issuesOf(lines)).toEqual(issues);
});

test('an unknown preset, a missing figure or a field of another tool is refused', async () => {
  for (const line of [
    { now: 0, start: { preset: 'ultra', sendable: [] } },
    { now: 0, sample: { outgoing: { availableKbps: 5 } } },
    { now: -1, uplink: { kbps: 1, limited: true } },
  ])
    expect(await issuesOf([start, line])).not.toEqual([start, line]);
});
