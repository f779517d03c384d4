import { expect, test } from 'vitest';
import { createFreezeCounter } from './freezes.ts';

const a = (seconds: number) => ({ id: 'a', seconds });
const b = (seconds: number) => ({ id: 'b', seconds });

test('a stall counts while it lasts, and once the browser has counted it, once', () => {
  const freezes = createFreezeCounter();
  expect(freezes.count([a(0.5)], 0)).toBe(0.5);
  expect(freezes.count([a(0.5)], 2_000)).toBe(2.5);
  expect(freezes.count([a(0.5)], 5_000)).toBe(5.5);
  expect(freezes.count([a(5.6)], 0)).toBeCloseTo(5.6);
  expect(freezes.count([a(5.6)], 0)).toBeCloseTo(5.6);
});

test('what a stream had counted remains when it ends, with the stall that it did not see the end of', () => {
  const freezes = createFreezeCounter();
  freezes.count([a(1)], 0);
  expect(freezes.count([a(1)], 12_000)).toBe(13);
  expect(freezes.count([], 14_000)).toBe(15);
  expect(freezes.count([b(0)], 0)).toBe(15);
  expect(freezes.count([b(0.4)], 0)).toBe(15.4);
});

test('the stall of a viewer without video is no freeze', () => {
  const freezes = createFreezeCounter();
  expect(freezes.count([], 5_000)).toBe(0);
  expect(freezes.count([b(0)], 0)).toBe(0);
});
