import { describe, expect, it } from 'vitest';
import { closingLine, held, skips, type Tally, timed } from './tally.ts';

const green: Tally = { suite: 'unit', passed: 3, failed: 0, skipped: [], seconds: 1 };
const skipping: Tally = {
  ...green,
  suite: 'live',
  passed: 1,
  skipped: [{ name: 'joins a room', reason: 'no server' }],
};

describe('a skipped test', () => {
  it('fails the run where CI=true and is only reported elsewhere', () => {
    expect(held(skipping, true).failed).toBe(1);
    expect(held(skipping, false).failed).toBe(0);
  });

  it('is named with its reason', () => {
    expect(skips([green, skipping])).toEqual(['skipped: live: joins a room: no server']);
  });
});

it('takes a suite that ran nothing for a failure where CI=true', () => {
  expect(held({ ...green, passed: 0 }, true).failed).toBe(1);
  expect(held({ ...green, passed: 0 }, false).failed).toBe(0);
});

it('ends in one line that adds every suite up', () => {
  expect(closingLine([green, held(skipping, true)])).toBe('4 passed, 1 failed');
});

it('counts a suite that breaks as one failure and prints the cause', async () => {
  const printed: string[] = [];
  const run = () => Promise.reject(new TypeError('tool is missing'));
  const broken = await timed({ name: 'gates', run }, (text) => printed.push(text));
  expect(broken).toMatchObject({ suite: 'gates', passed: 0, failed: 1 });
  expect(printed.join('')).toMatch(/^gates could not be run: TypeError: tool is missing/);
});
