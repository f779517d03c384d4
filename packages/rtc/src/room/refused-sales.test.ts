import { describe, expect, test } from 'vitest';
import { issueOf } from './issue-of.fixture.ts';
import { createMemoryRoom } from './memory-room.ts';
import { openShop, PLAN, START, shopWith, usd } from './selling.fixture.ts';

const SALE = { saleId: 's1', productId: 'velvet-six', price: usd('999'), seconds: 60 } as const;

test.each([
  { productId: 'velvet-six', most: '1999', above: '2000' },
  { productId: 'velvet-six', changed: '1899', most: '1899', above: '1900' },
  // Its cheaper variant costs as much as the product.
  { productId: 'tint-duo', most: '1299', above: '1300' },
  { productId: 'tint-duo', changed: '1599', most: '1599', above: '1600' },
] as const)('a flash sale costs the list price at most: $productId, $most', async (row) => {
  const { productId, most, above } = row;
  const { room } = await openShop();
  if ('changed' in row) await room.price({ productId, price: usd(row.changed) });
  const issue = await issueOf(room.sale({ ...SALE, productId, price: usd(above) }));
  expect(issue).toMatchObject({
    code: 'SALE_PRICE',
    path: '/price/minor',
    params: { minor: most },
  });
  expect(await room.sale({ ...SALE, productId, price: usd(most) })).not.toEqual([]);
});

test('a variant that costs less than its product is not sold for more by a flash sale', async () => {
  const products = PLAN.products.map((product) => ({
    ...product,
    variants: [{ id: 'mini', name: 'Mini', price: usd('799') }],
  }));
  const room = await createMemoryRoom({ ...PLAN, products }, { clock: { now: () => START } });
  expect(await issueOf(room.sale(SALE))).toMatchObject({ params: { minor: '799' } });
});

describe('a reservation that cannot be', () => {
  test('of a product with variants without one of them is refused before the shop is asked', async () => {
    const shop = shopWith(5);
    const { room } = await openShop({ reserve: shop.reserve });
    const order = { identity: 'ann', orderId: 'o1', productId: 'tint-duo' };
    const issue = await issueOf(room.reserve(order));
    expect(issue).toMatchObject({ code: 'PLAN_ID', path: '/variantId' });
    expect(shop.asked).toEqual([]);
    expect(await room.reserve({ ...order, variantId: 'plum' })).toHaveLength(1);
  });

  test('a shop that never answers ends after 30 seconds; what it says later is not heard', async () => {
    const answers: ((answer: { readonly reserved: boolean }) => void)[] = [];
    const reserve = () =>
      new Promise<{ readonly reserved: boolean }>((resolve) => answers.push(resolve));
    const { room, clock } = await openShop({ reserve });
    const order = { identity: 'ann', orderId: 'o1', productId: 'velvet-six' };
    let error: unknown;
    const first = room.reserve(order).catch((caught: unknown) => {
      error = caught;
    });
    await clock.advance(29_999);
    expect(error).toBeUndefined();
    await clock.advance(1);
    await first;
    expect(error).toMatchObject({
      ...{ code: 'RESERVE_FAILED', retryable: true },
      details: { reason: 'late', orderId: 'o1', seconds: 30 },
    });
    answers[0]?.({ reserved: true });
    const again = room.reserve(order);
    answers[1]?.({ reserved: true });
    expect(await again).toHaveLength(1);
    const { events } = room.recorder.finish();
    expect(events.filter(({ type }) => type === 'reserve')).toHaveLength(1);
  });
});
