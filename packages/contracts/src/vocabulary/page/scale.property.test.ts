import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, labelWidth } from './label.ts';
import { domainOf, linear, ticks } from './scale.ts';

const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('ticks', () => {
  it('are inside the domain, evenly spaced, and at most twice as many as wanted', () => {
    fc.assert(
      fc.property(
        fc.array(finite, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 2, max: 8 }),
        (values, wanted) => {
          const domain = domainOf(values);
          const found = ticks(domain, wanted);
          const slack = 1e-6 * (domain.to - domain.from);
          expect(found.length).toBeGreaterThan(0);
          expect(found.length).toBeLessThanOrEqual(2 * wanted + 1);
          expect(Math.min(...found)).toBeGreaterThanOrEqual(domain.from - slack);
          expect(Math.max(...found)).toBeLessThanOrEqual(domain.to + slack);
        },
      ),
    );
  });
});

it('a scale maps the ends of its domain to those of its range', () => {
  fc.assert(
    fc.property(finite, finite, (from, to) => {
      fc.pre(from !== to);
      const scale = linear({ from, to }, { from: 10, to: 90 });
      expect([scale(from), scale(to)]).toEqual([10, expect.closeTo(90, 6)]);
    }),
  );
});

it('a label that is cut is no wider than its room, and no surrogate is parted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const cut = clipped(text, most);
      if (cut === text) return;
      expect(labelWidth(cut)).toBeLessThanOrEqual(labelWidth('x') * Math.max(1, most));
      expect(cut).not.toMatch(/\p{Cs}/u);
    }),
  );
});
