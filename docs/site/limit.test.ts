import { expect, it } from 'vitest';
import { timeTaken } from './limit.ts';

it('is too long past 120 s of CPU', () => {
  expect(timeTaken(120)).toEqual({ text: '120.0 s of CPU in all, at most 120', isTooLong: false });
  expect(timeTaken(120.1).isTooLong).toBe(true);
});
