import { expect, it } from 'vitest';
import type { OrderLine } from '../records/order.ts';
import { orderFractions } from './fractions.ts';

const part = (...minors: readonly `${bigint}`[]) => {
  const lines = minors.map(
    (minor, at): OrderLine => ({ id: `${at}`, money: { currency: 'USD', minor } }),
  );
  return { part: { lines, touches: [], codes: [] } };
};

it('parts of an order count by their money; of an order that cost nothing, by their lines', () => {
  expect(orderFractions([part('300'), part('50', '50')])).toEqual([0.75, 0.25]);
  expect(orderFractions([part('0'), part('0', '0', '0')])).toEqual([0.25, 0.75]);
});
