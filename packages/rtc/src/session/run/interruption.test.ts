import { expect, test } from 'vitest';
import { createCleanup } from './cleanup.ts';
import { orAborted } from './interruptible.ts';
import { watchInterruptions } from './interruption.ts';

const clock = { now: () => 0 };

test('the first cause counts; after dismissal there is none', async () => {
  const outer = new AbortController();
  const watch = watchInterruptions(clock, outer.signal);
  watch.watchServer(
    Promise.resolve({ expected: false, code: null, signal: 'SIGKILL', lastLines: [] }),
  );
  await Promise.resolve();
  outer.abort();
  expect(watch.cause()).toEqual({
    what: 'server-died',
    at: '1970-01-01T00:00:00.000Z',
    detail: 'The LiveKit server ended (SIGKILL).',
  });
  expect(watch.signal.aborted).toBe(true);

  const calm = watchInterruptions(clock, undefined);
  calm.dismiss();
  calm.report('server-died', 'late');
  expect(calm.cause()).toBeUndefined();
  expect(watchInterruptions(clock, AbortSignal.abort()).cause()).toMatchObject({ what: 'aborted' });
});

test('a server that gave up is quoted, in print that cannot do harm', async () => {
  const watch = watchInterruptions(clock, undefined);
  const lastLines = ['starting', 'could not \u001b[2Jlisten', ''];
  watch.watchServer(Promise.resolve({ expected: false, code: 3, signal: null, lastLines }));
  await Promise.resolve();
  expect(watch.cause()?.detail).toBe(
    'The LiveKit server ended (exit code 3). Its last line: "could not \\u001b[2Jlisten".',
  );
});

test('what is awaited gives way to an abort at once, and its own end is dropped', async () => {
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

test('what was started is stopped in the opposite order, one failure or not, once', async () => {
  const stopped: string[] = [];
  const cleanup = createCleanup();
  cleanup.add(() => stopped.push('first'));
  cleanup.add(() => {
    throw new RangeError('gone already');
  });
  cleanup.add(async () => stopped.push('last'));
  await cleanup.run();
  await cleanup.run();
  expect(stopped).toEqual(['last', 'first']);
});
