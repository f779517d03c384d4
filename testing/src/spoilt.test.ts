import { expect, it } from 'vitest';
import { spoilt } from './spoilt.ts';

it('spoils each field, and the first of the members of a list that have the same fields', () => {
  const value = [{ a: 'x' }, { a: 'y' }, { a: null }, { kind: 'b', a: 'x' }, { kind: 'c', a: 'x' }];
  const tried = Array.from(spoilt(value), (wrong) => JSON.stringify(wrong));
  const without = (index: number) => JSON.stringify(value.with(index, { a: -1 } as never));
  expect(tried).toContain(without(0));
  expect(tried).not.toContain(without(1));
  for (const index of [3, 4])
    expect(tried).toContain(JSON.stringify(value.with(index, { ...value[index], a: -1 } as never)));
  expect(tried).toContain(JSON.stringify(value.with(2, { 'NO SUCH KEY': null } as never)));
});
