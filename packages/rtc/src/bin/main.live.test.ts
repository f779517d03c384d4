import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRecord } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { play, sampleFolder } from './played.fixture.ts';

const PROVISIONING_MS = 10 * 60_000;

test('Ctrl-C in mid-session: the log is written with the gap, exit 1', {
  timeout: PROVISIONING_MS,
}, async () => {
  const folder = await sampleFolder();
  const out = join(folder, 'log.json');
  const { code, stderr } = await play(
    [
      'run',
      '--plan',
      join(folder, 'plan.json'),
      '--script',
      join(folder, 'script.ndjson'),
      '--out',
      out,
    ],
    { onLine: (line, child) => void (line.endsWith('pin velvet-six') && child.kill('SIGINT')) },
  );
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('aborted') });
  const log = parseRecord('session-log', JSON.parse(await readFile(out, 'utf8')));
  expect(log.gaps.map(({ what }) => what)).toContain('aborted');
  expect(log.events.map(({ type }) => type)).toEqual(['disclosure', 'pin']);
  await rm(folder, { recursive: true });
});

test('dev-server says how to reach it, and Ctrl-C stops it', {
  timeout: PROVISIONING_MS,
}, async () => {
  const { code, stdout, stderr } = await play(['dev-server'], {
    onLine: (line, child) => void (line.includes('Ctrl-C') && child.kill('SIGINT')),
  });
  expect(code).toBe(0);
  const { httpUrl, token } = JSON.parse(stdout);
  expect(token.split('.')).toHaveLength(3);
  expect(stderr).toContain('The server has stopped.');
  await expect(fetch(httpUrl)).rejects.toThrow();
});
