import { expect, test } from 'vitest';
import { createCleanup } from './cleanup.ts';
import { type Interruption, interruptionGap, watchInterruptions } from './interruption.ts';

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
    code: 'SERVER_DIED',
    at: '1970-01-01T00:00:00.000Z',
    how: { en: 'SIGKILL', 'zh-Hans': 'SIGKILL' },
  });
  expect(watch.signal.aborted).toBe(true);

  const calm = watchInterruptions(clock, undefined);
  calm.dismiss();
  calm.serverDied({ en: 'late', 'zh-Hans': '迟' });
  expect(calm.cause()).toBeUndefined();
  expect(watchInterruptions(clock, AbortSignal.abort()).cause()).toEqual({
    code: 'ABORTED',
    at: '1970-01-01T00:00:00.000Z',
  });
});

test('the last line of a server that exited is quoted with control characters escaped', async () => {
  const watch = watchInterruptions(clock, undefined);
  const lastLines = ['starting', 'could not \u001b[2Jlisten', ''];
  watch.watchServer(Promise.resolve({ expected: false, code: 3, signal: null, lastLines }));
  await Promise.resolve();
  const cause = watch.cause() as Interruption;
  const gap = interruptionGap(cause, '1970-01-01T00:00:09Z');
  expect(gap).toEqual({
    from: '1970-01-01T00:00:00.000Z',
    to: '1970-01-01T00:00:09Z',
    what: 'server-died',
    detail: 'The LiveKit server exited early: exit code 3, last line "could not \\u001b[2Jlisten".',
    code: 'SERVER_DIED',
    severity: 'error',
    path: '',
    params: {
      how: {
        en: 'exit code 3, last line "could not \\u001b[2Jlisten"',
        'zh-Hans': '退出码 3，最后一行 "could not \\u001b[2Jlisten"',
      },
    },
    message: {
      en: gap.detail,
      'zh-Hans': 'LiveKit 服务器中途退出：退出码 3，最后一行 "could not \\u001b[2Jlisten"。',
    },
    fix: {
      en: 'Read the output of the server and run the session again.',
      'zh-Hans': '请查看服务器的输出，然后重新运行该场次。',
    },
  });
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
