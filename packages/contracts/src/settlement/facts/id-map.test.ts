import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdMap } from './id-map.ts';

it('is a map of texts in the order of insertion', () => {
  const id = fc.oneof(fc.string({ unit: 'binary' }), fc.nat(300).map(String));
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.nat()), { maxLength: 400 }), (pairs) => {
      const [ids, model] = [new IdMap<number>(), new Map<string, number>()];
      for (const [key, value] of pairs) {
        expect(ids.get(key)).toBe(model.get(key));
        ids.set(key, value);
        model.set(key, value);
      }
      expect(ids.entries()).toEqual([...model]);
      expect(ids.values()).toEqual([...model.values()]);
      expect(ids.get('?')).toBe(model.get('?'));
    }),
  );
});

it('finds every one of many ids that differ in a few digits', () => {
  const ids = new IdMap<number>();
  for (let at = 0; at < 100_000; at++) ids.set(`sale:o-${at}:1`, at);
  for (let at = 0; at < 100_000; at++)
    if (ids.get(`sale:o-${at}:1`) !== at) expect(at).toBe('found');
  expect(ids.get('sale:o-100000:1')).toBeUndefined();
});

it('keeps apart ids of one hash', () => {
  const hashOf = (text: string): number => {
    let hash = 0x811c9dc5;
    for (const unit of text) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
    return hash;
  };
  // Of 200,000 texts some have one hash of 32 bits: about n²/2³³, that is five pairs.
  const seen = new Map<number, string>();
  const ids = new IdMap<string>();
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at < 200_000; at++) {
    const text = (at * 2_654_435_761).toString(36);
    const other = seen.get(hashOf(text));
    if (other !== undefined) pairs.push([other, text]);
    seen.set(hashOf(text), text);
  }
  expect(pairs.length).toBeGreaterThan(0);
  for (const text of pairs.flat()) ids.set(text, text);
  for (const text of pairs.flat()) expect(ids.get(text)).toBe(text);
});
