import { expect, it } from 'vitest';
import { taskCounts } from './tools.ts';

it('reads how many tasks turbo ran, colours or not', () => {
  expect(taskCounts(' \u001b[1mTasks:\u001b[0m    3 successful, 4 total\n')).toEqual({
    passed: 3,
    failed: 1,
  });
});

it('takes an output without a count for a failure', () => {
  expect(taskCounts('turbo: command not found')).toEqual({ passed: 0, failed: 1 });
});
