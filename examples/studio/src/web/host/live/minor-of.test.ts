import { expect, it } from 'vitest';
import { minorOf } from './minor-of.ts';

it('reads an amount exactly, and nothing else', () => {
  expect(['9.90', '9,9', '12', '0.05', ' 7 '].map((it) => minorOf(it, 'USD'))).toEqual([
    ...['990', '990', '1200', '5', '700'],
  ]);
  expect(minorOf('1200', 'JPY')).toBe('1200');
  for (const wrong of ['', '9.999', '-1', '1e3', '9.', 'x', '1.2.3'])
    expect(minorOf(wrong, 'USD')).toBeUndefined();
  expect(minorOf('1.5', 'JPY')).toBeUndefined();
});
