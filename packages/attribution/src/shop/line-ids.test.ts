import { describe, expect, it } from 'vitest';
import { lineIds } from './line-ids.ts';

describe('ids of lines', () => {
  it('are the same in each source of an order: the own one, or product, quantity and price', () => {
    const pin = { productId: 'PIN', quantity: 2, full: 1000n };
    expect(
      lineIds([{ ...pin, id: '466' }, pin, pin, { quantity: 1, name: 'Sticker', full: 5n }]),
    ).toEqual([...['466', 'PIN~2~1000', 'PIN~2~1000~2', 'line~Sticker~1~5']]);
  });

  it('are different for different lines, whatever their names hold', () => {
    const names = ['a', 'a~1', 'a%7E1', 'a:1', 'x'.repeat(200), 'y'.repeat(200), 'a\u202e'];
    const ids = lineIds(names.map((name) => ({ name, quantity: 1, full: 5n })));
    expect(new Set(ids).size).toBe(names.length);
    expect(ids.filter((id) => id.length > 128 || /[\p{Cf}]/u.test(id))).toEqual([]);
  });
});
