import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoopbackServer, serveOnLoopback } from '../http/loopback.ts';
import { runIn } from './run.fixture.ts';

let server: LoopbackServer;
let folder = '';
beforeAll(async () => {
  server = await serveOnLoopback(async () => new Response('OK'));
  folder = await mkdtemp(join(tmpdir(), 'livelane-probe-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('a server that answers is measured, one that does not is named, and the exit code is 1', async () => {
  const args = ['probe', '--url', `here=${server.url}`, '--url', 'gone=ws://127.0.0.1:1', '--json'];
  const { code, out } = await runIn({}, args);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    probes: [
      { region: 'here', reachable: true, rttMs: expect.any(Number), path: null },
      { region: 'gone', reachable: false, error: expect.any(String) },
    ],
    choice: { chosen: 'here', runnerUp: null, reason: { code: 'only' } },
  });
});

test.each([
  ['en', /gone was not reached: http:\/\/127\.0\.0\.1:2\/ .*ECONNREFUSED/],
  ['zh-Hans', /gone 无法到达：连接失败（ECONNREFUSED）/],
])('why a server was not reached is told in %s', async (locale, told) => {
  const args = ['--locale', locale, 'probe', '--url', 'gone=ws://127.0.0.1:2'];
  const { code, err } = await runIn({}, args);
  expect([code, err]).toEqual([1, expect.stringMatching(told)]);
});

test('lines of several markets become a report in the language of the reader', async () => {
  const probed = async (market: string) =>
    (await runIn({}, ['probe', '--url', `here=${server.url}`, '--times', '1', '--market', market]))
      .out;
  await writeFile(join(folder, 'probes.ndjson'), `${await probed('TH')}${await probed('BR')}`);
  const args = ['--locale', 'zh-Hans', 'probe-report', 'probes.ndjson', '--out', 'report.html'];
  const { code, err } = await runIn({ folder }, args);
  expect([code, err]).toEqual([0, expect.stringContaining('report.html')]);
  const html = await readFile(join(folder, 'report.html'), 'utf8');
  expect(html).toMatch(/BR[\s\S]*TH/);
  expect(html).toContain('往返');
});

test.each([
  [['probe', '--url', 'sg.example'], '--url'],
  [['probe', '--url', 'a=ws://x,a=ws://y'], '--url'],
  [['probe', '--url', 'ws://x', '--times', '0'], '--times'],
  [['probe', '--url', 'ws://x', '--market', 'UK'], '--market'],
  [['probe', '--url', 'ws://x', '--media'], 'LIVEKIT_API_KEY'],
  [['probe-report', 'none.ndjson', '--out', 'a.pdf'], '--out'],
])('%j names what is wrong', async (args, name) => {
  const { code, err } = await runIn({ folder, env: { LIVEKIT_API_KEY: '' } }, args);
  expect([code, err]).toEqual([2, expect.stringContaining(name)]);
});
