import { expect, test } from 'vitest';
import { durationText } from './times.ts';

test.each([
  [0, '0:00'],
  [-5_000, '0:00'],
  [1, '0:01'],
  [65_000, '1:05'],
  [3_599_001, '1:00:00'],
  [3_945_000, '1:05:45'],
])('%d ms are %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});
