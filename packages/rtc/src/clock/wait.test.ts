import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';
import { orAborted, withTimeout } from './wait.ts';

test('withTimeout gives the value or the error, or undefined after the time', async () => {
  expect(await withTimeout(systemClock, 60_000, Promise.resolve(7))).toBe(7);
  expect(await withTimeout(systemClock, 5, new Promise<number>(() => undefined))).toBeUndefined();
  await expect(
    withTimeout(systemClock, 60_000, Promise.reject(new RangeError('no'))),
  ).rejects.toThrow('no');
});

test('orAborted rejects as soon as the signal aborts and ignores a later result', async () => {
  const stop = new AbortController();
  expect(await orAborted(stop.signal, Promise.resolve(7))).toBe(7);
  await expect(orAborted(stop.signal, Promise.reject(new RangeError('own')))).rejects.toThrow(
    'own',
  );
  let fail: (error: Error) => void = () => undefined;
  const endless = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const waiting = orAborted(stop.signal, endless);
  stop.abort(new RangeError('enough'));
  await expect(waiting).rejects.toThrow('enough');
  fail(new RangeError('too late'));
  await expect(orAborted(stop.signal, new Promise(() => undefined))).rejects.toThrow('enough');
});
