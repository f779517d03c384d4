import { expect, test } from 'vitest';
import { createCleanup } from './cleanup.ts';
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
