import { expect, it } from 'vitest';
import { timeTaken } from './limit.ts';

it('is too long past 150 s of CPU', () => {
  expect(timeTaken(150)).toEqual({ text: '150.0 s of CPU in all, at most 150', isTooLong: false });
  expect(timeTaken(150.1).isTooLong).toBe(true);
});
