import { expect, it } from 'vitest';
import { interrupted, lastTelling, runQuietly } from './processes.mjs';

const preamble = [
  'npm warn Unknown user config "nodedir".',
  'turbo 2.9.14',
  '   • Packages in scope: @livelane/rtc',
  '• Running build in 4 packages',
  '• Remote caching disabled',
];

it('tells what a tool does now, and passes over what it says before it begins', () => {
  expect(lastTelling(preamble)).toBeUndefined();
  expect(lastTelling([...preamble, ' Progress: resolved 300, added 12 ', ''])).toBe(
    'Progress: resolved 300, added 12',
  );
  expect(lastTelling(['x'.repeat(300)])).toHaveLength(100);
});

it.skipIf(process.platform === 'win32')(
  'takes a step that was asked to stop for interrupted, though its tool exits 0',
  async () => {
    const stopping = setInterval(() => process.emit('SIGTERM', 'SIGTERM'), 500);
    const { code } = await runQuietly('a step', {
      command: 'sh',
      args: ['-c', 'trap "exit 0" TERM; while :; do sleep 0.1; done'],
      environment: process.env,
    });
    clearInterval(stopping);
    expect(interrupted(code)).toBe(true);
  },
);
