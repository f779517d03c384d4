import { expect, it } from 'vitest';
import { grouped, inert, percent, wholePercent } from './text.ts';

it('percentages are rounded, but never to 0 % or 100 % unless exact', () => {
  expect([0, 0.004, 0.25, 0.337, 0.999, 1].map(wholePercent)).toEqual([
    '0 %',
    '0.4 %',
    '25 %',
    '34 %',
    '99.9 %',
    '100 %',
  ]);
  expect([0, 0.1234, 1].map(percent)).toEqual(['0.0 %', '12.3 %', '100.0 %']);
});

it('thousands are separated', () => {
  expect([0, 999, 1000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
});

it('names lose control, bidirectional and zero-width characters', () => {
  expect(inert('\u001b[31mMia\u202e\u200b\u2028 达人 ♥')).toBe('[31mMia 达人 ♥');
});
