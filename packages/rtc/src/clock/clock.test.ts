import { expect, test } from 'vitest';
import { systemClock, within } from './clock.ts';

test('sleep ends early when its signal aborts', async () => {
  const stop = new AbortController();
  const before = performance.now();
  const asleep = systemClock.sleep(60_000, stop.signal);
  stop.abort();
  await asleep;
  await systemClock.sleep(60_000, stop.signal);
  expect(performance.now() - before).toBeLessThan(1_000);
});

test('within gives the value, or undefined when it is late', async () => {
  expect(await within(systemClock, 60_000, Promise.resolve(7))).toBe(7);
  expect(await within(systemClock, 5, new Promise<number>(() => undefined))).toBeUndefined();
  await expect(within(systemClock, 60_000, Promise.reject(new RangeError('no')))).rejects.toThrow(
    'no',
  );
});
