import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localText } from '../message/local-text.ts';
import { unknownNames } from './unknown-names.ts';

const texts = (names: readonly string[]) =>
  unknownNames(names).map(
    ({ name, count }) => `${typeof name === 'string' ? name : localText(name, 'en')} ${count}`,
  );

it('lists twelve names and counts the others', () => {
  const names = Array.from({ length: 15 }, (_, index) => `kind ${index + 10}`);
  expect(texts(names.slice(0, 13)).at(-1)).toBe('kind 22 1');
  const [last] = unknownNames([...names, 'kind 24']).slice(12);
  expect(last).toEqual({
    name: { en: 'kind 22 and 2 more', 'zh-Hans': 'kind 22 等 3 种' },
    count: 4,
    names: ['kind 22', 'kind 23', 'kind 24'],
  });
});

it('cuts a long name as a received value, within no character', () => {
  const [{ name } = { name: '' }] = unknownNames([`${'y'.repeat(116)}😀${'y'.repeat(1_000_000)}`]);
  expect(name).toBe(`${'y'.repeat(116)}...`);
});

it('counts every name once, whatever their number', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      const found = unknownNames(names);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(names.length);
      expect(found.length).toBe(Math.min(13, new Set(names).size));
    }),
  );
});
