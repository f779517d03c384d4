import { expect, test } from 'vitest';
import type { ReservationAnswer } from '../commerce/kinds/command.ts';
import { createMemoryRoom } from './memory-room.ts';
import { after, codeOf, openShop, PLAN, START, usd } from './selling.fixture.ts';

const PRODUCT = { productId: 'velvet-six' } as const;

/** A room whose application answers the first order when it is told to, and every other one with nine units left. */
async function openSlow() {
  let answer: (answered: ReservationAnswer) => void = () => undefined;
  const promise = new Promise<ReservationAnswer>((resolve) => {
    answer = resolve;
  });
  let asked = 0;
  const reserve = async () => {
    asked += 1;
    return asked === 1 ? promise : { reserved: true, left: 9 };
  };
  return { ...(await openShop({ reserve })), answer };
}

test.each<readonly [string, ReservationAnswer, string]>([
  ['that there is none', { reserved: false }, 'SOLD_OUT'],
  ['of the last unit', { reserved: true, left: 0 }, 'none'],
])(
  'an answer %s from before the shop had more does not sell out what there is now',
  async (_, answered, code) => {
    const { clock, room, answer } = await openSlow();
    const left = () => room.snapshot().state.stock.map((it) => it.left);
    const first = codeOf(room.reserve({ identity: 'ann', orderId: 'o1', ...PRODUCT }));
    await room.stock({ ...PRODUCT, left: 10 });
    answer(answered);
    expect(await first).toBe(code);
    expect(left()).toEqual([10]);
    await room.reserve({ identity: 'ben', orderId: 'o2', ...PRODUCT });
    await clock.advance(1_000);
    expect(left()).toEqual([9]);
  },
);

test('the number of units left goes down although it is told while answers are on their way', async () => {
  const { clock, room, answer } = await openSlow();
  await room.stock({ ...PRODUCT, left: 10 });
  const first = room.reserve({ identity: 'ann', orderId: 'o1', ...PRODUCT });
  await room.reserve({ identity: 'ben', orderId: 'o2', ...PRODUCT });
  await clock.advance(1_000);
  answer({ reserved: true, left: 8 });
  await first;
  await clock.advance(1_000);
  expect(room.snapshot().state.stock.map((it) => it.left)).toEqual([8]);
});

test('the price of a flash sale is over at its end, also between two looks at the clock', async () => {
  const times = [START + 999, START + 1_000];
  let now = START;
  const clock = { now: () => (times.length > 0 && now > START ? (times.shift() ?? now) : now) };
  const room = await createMemoryRoom(PLAN, { clock, reserve: async () => ({ reserved: true }) });
  await room.sale({ saleId: 's1', ...PRODUCT, price: usd('100'), endsAt: after(1_000) });
  now = START + 1_000;
  const [event] = await room.reserve({ identity: 'ann', orderId: 'o1', ...PRODUCT });
  const { price } = PLAN.products.find(({ id }) => id === PRODUCT.productId) ?? {};
  expect(event).toMatchObject({ type: 'reserve', price });
});
