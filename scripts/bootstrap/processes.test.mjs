import { expect, it } from 'vitest';
import { lastTelling } from './processes.mjs';

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
