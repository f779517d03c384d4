import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { openStock } from './stock.ts';

test('two units are sold to two of 200 orders at a time, and an order that asks again gets the same answer', async () => {
  const database = await PGlite.create();
  const { reserve, left } = await openStock(database, { 'velvet-six': 2 });
  const orders = Array.from({ length: 200 }, (_, index) => `o-${index}`);
  const ask = () => Promise.all(orders.map((orderId) => reserve(orderId, 'velvet-six')));
  const answers = await ask();
  expect(answers.filter(({ reserved }) => reserved)).toHaveLength(2);
  expect(answers.at(-1)).toEqual({ reserved: false, left: 0 });
  expect((await ask()).map(({ reserved }) => reserved)).toEqual(
    answers.map(({ reserved }) => reserved),
  );
  expect(await reserve('o-200', 'unknown')).toEqual({ reserved: false, left: 0 });
  // Opened again, as after a restart, the tables keep what was sold.
  const again = await openStock(database, { 'velvet-six': 2 });
  expect([await left('velvet-six'), await again.left('velvet-six')]).toEqual([0, 0]);
  await database.close();
});
