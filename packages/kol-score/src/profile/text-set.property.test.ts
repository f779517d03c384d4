import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textSet } from './text-set.ts';

it('tells new texts from those that were seen, as a set of the texts does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (texts) => {
      const [found, exact] = [textSet(), new Set<string>()];
      for (const text of texts) {
        expect(found.add(text)).toBe(!exact.has(text));
        exact.add(text);
      }
    }),
  );
});

it('holds ids that follow each other, of any number', () => {
  const set = textSet();
  const ids = Array.from({ length: 100_000 }, (_, at) => `7${String(at).padStart(18, '0')}`);
  expect(ids.every((id) => set.add(id))).toBe(true);
  expect(ids.some((id) => set.add(id))).toBe(false);
});
