import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runIn } from './run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'rtc-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const CONFIG = ['config', '--domain', 'live.example'];

test('config is YAML in a pipe and in a file, and JSON where it is asked for', async () => {
  const { code, out } = await runIn({ folder }, CONFIG);
  expect([code, out]).toEqual([0, expect.stringMatching(/^port: 7880/m)]);
  await runIn({ folder }, [...CONFIG, '--out', 'livekit.yaml']);
  expect(readFileSync(join(folder, 'livekit.yaml'), 'utf8')).toBe(out);
  const json = JSON.parse((await runIn({ folder }, [...CONFIG, '--json'])).out) as object[];
  expect(json[0]).toMatchObject({ yaml: 'port: 7880' });
});
