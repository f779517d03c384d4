import { expect, test } from 'vitest';
import { systemClock as clock } from '../clock/clock.ts';
import { startDevServer } from '../devserver/index.ts';
import { KEY_REFUSED, probeFromNode } from './node-probe.ts';

test('a real server is measured with its media connection', { timeout: 120_000 }, async () => {
  const server = await startDevServer();
  const regions = [
    { name: 'here', url: server.url },
    { name: 'gone', url: 'ws://127.0.0.1:1' },
  ];
  const [here, gone] = await probeFromNode(regions, { clock, fetch, keys: server, seconds: 5 });
  const keys = { ...server, apiSecret: 'x'.repeat(40) };
  const [refused] = await probeFromNode(regions.slice(0, 1), { clock, fetch, keys });
  await server.stop();
  expect(refused).toMatchObject({ reachable: false, error: KEY_REFUSED });
  expect(here).toMatchObject({ reachable: true, path: 'udp', error: null });
  expect(here?.joinMs).toBeGreaterThan(0);
  expect(here?.rttMs).toBeLessThan(50);
  expect(here?.lossShare).toBe(0);
  expect(gone).toMatchObject({ reachable: false, joinMs: null });
});
