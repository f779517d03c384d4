import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutEnd } from './without-end.ts';

it('takes off what the expression with + and $ takes off', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('0', '.', '1', '\n', ' ') }), (text) => {
      expect(withoutEnd(text, /0/)).toBe(text.replace(/0+$/, ''));
      expect(withoutEnd(text, /[\s.]/)).toBe(text.replace(/[\s.]+$/, ''));
    }),
  );
});
