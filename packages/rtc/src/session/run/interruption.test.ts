import { expect, test } from 'vitest';
import { createCleanup } from './cleanup.ts';
import { watchInterruptions } from './interruption.ts';

const clock = { now: () => 0 };

test('only the first cause counts, and none after dismissal', async () => {
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
    detail: 'The LiveKit server exited (SIGKILL).',
  });
  expect(watch.signal.aborted).toBe(true);

  const calm = watchInterruptions(clock, undefined);
  calm.dismiss();
  calm.report('server-died', 'late');
  expect(calm.cause()).toBeUndefined();
  expect(watchInterruptions(clock, AbortSignal.abort()).cause()).toMatchObject({ what: 'aborted' });
});

test('the last line of a server that exited is quoted with control characters escaped', async () => {
  const watch = watchInterruptions(clock, undefined);
  const lastLines = ['starting', 'could not \u001b[2Jlisten', ''];
  watch.watchServer(Promise.resolve({ expected: false, code: 3, signal: null, lastLines }));
  await Promise.resolve();
  expect(watch.cause()?.detail).toBe(
    'The LiveKit server exited (exit code 3). Its last line: "could not \\u001b[2Jlisten".',
  );
});

test('cleanup runs in reverse order, once, despite an error', async () => {
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
