import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';

test('sleep ends early when its signal aborts', async () => {
  const stop = new AbortController();
  const before = performance.now();
  const asleep = systemClock.sleep(60_000, stop.signal);
  stop.abort();
  await asleep;
  await systemClock.sleep(60_000, stop.signal);
  expect(performance.now() - before).toBeLessThan(1_000);
});
