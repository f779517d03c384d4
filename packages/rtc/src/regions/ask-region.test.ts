import { expect, test } from 'vitest';
import { askRegion } from './ask-region.ts';

const region = { name: 'sg', url: 'wss://user:secret@sg.example/' };

/** A server whose answers take the given times. */
function served(times: readonly number[]) {
  let [now, at] = [0, 0];
  const asked: string[] = [];
  const ask = async (url: string) => {
    asked.push(url);
    now += times[at++] ?? 0;
  };
  return { ask, now: () => now, times: times.length - 1, timeoutMs: 1_000, asked };
}

test('the first answer is the set-up, the others are round trips', async () => {
  const options = served([120, 40, 44, 41, 90]);
  const probe = await askRegion({ ...region, url: 'wss://sg.example/' }, options);
  expect(options.asked[0]).toBe('https://sg.example/');
  expect(probe).toMatchObject({ reachable: true, setupMs: 120, rttMs: 42.5, jitterMs: 18.7 });
  expect([probe.lossShare, probe.uplinkKbps, probe.path, probe.error]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('one that does not answer says why, without a secret', async () => {
  const ask = () => Promise.reject(new Error(`cannot reach ${region.url}`));
  const probe = await askRegion(region, { ...served([1]), ask });
  expect(probe).toMatchObject({ reachable: false, rttMs: null });
  expect(probe.error).not.toContain('secret');
});

test('one that hangs is given up, and an abort is passed on', async () => {
  const ask = (_: string, signal: AbortSignal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  const { reachable } = await askRegion(region, { ...served([1]), ask, timeoutMs: 10 });
  expect(reachable).toBe(false);
  const over = AbortSignal.abort(new RangeError('enough'));
  await expect(
    askRegion(region, { ...served([1]), ask: async () => over.throwIfAborted(), signal: over }),
  ).rejects.toThrow('enough');
});
