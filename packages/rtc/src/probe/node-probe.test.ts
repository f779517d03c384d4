import { expect, test } from 'vitest';
import { mediaFailure, type NodeProbeOptions, probeFromNode } from './node-probe.ts';

const regions = [
  { name: 'sg', url: 'wss://sg.example' },
  { name: 'us', url: 'wss://us.example' },
];

test('the first request of the process counts against no server', async () => {
  let [now, asked] = [0, 0];
  const clock = { now: () => now, sleep: async () => {} };
  const fetch = async () => {
    asked += 1;
    now += asked === 1 ? 300 : 20;
    return new Response('OK');
  };
  const probes = await probeFromNode(regions, { clock, fetch, times: 1 });
  expect(probes.map(({ setupMs }) => setupMs)).toEqual([20, 20]);
});

test('options without a clock or fetch are refused by name', async () => {
  const failure = await probeFromNode(regions, {} as NodeProbeOptions).catch((error) => error);
  expect(failure).toMatchObject({
    code: 'INPUT_INVALID',
    details: { issues: [{ path: '/clock/now' }, { path: '/fetch' }] },
  });
});

test('a refused key is named as such, and no token is shown', () => {
  const signal = 'engine: signal failure: client error: 401 Unauthorized - invalid';
  expect(mediaFailure(new Error(`${signal} API key: nokey`))).toMatch(/key or secret refused/);
  const failure = mediaFailure(new Error(`${signal} token: eyJh.abc.def, error: signature`));
  expect(failure).toMatch(/key or secret refused/);
  expect(failure).not.toContain('eyJh');
  expect(mediaFailure(new Error('ice failed'))).toBe('media: not connected');
});
