import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';

test('every JSON value has the canonical form of the reference library', () => {
  const json = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 });
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }),
  );
});

test.each([
  [{ 10: 1, 9: 2, a: 3, Z: 4, '€': 5, '\u{1f600}': 6, '\ufb33': 7 }],
  [{ a: undefined, b: [undefined, null] }],
  [[1e21, 1e-7, -0, 0.1, 4.5, 2e-3, 333_333_333.333_333_3]],
  ['\u000f\n"\\/'],
  [JSON.parse('{"__proto__":1,"constructor":2}')],
])('%j', (value) => {
  expect(canonicalJson(value)).toBe(canonicalize(value));
});
