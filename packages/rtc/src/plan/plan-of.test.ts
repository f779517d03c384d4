import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { createMemoryRoom } from '../room/memory-room.ts';
import { type PlanOfOptions, planOf } from './plan-of.ts';

const price = { currency: 'USD', minor: '1999' } as const;
const clock = createDrivenClock(0);
const LIST: PlanOfOptions = {
  products: [{ id: 'a', name: 'A', price, variants: [{ id: 'x', name: 'X' }] }],
  markets: ['US'],
  clock,
};

test('a plan of a list opens a room, whose log says that no duties are known', async () => {
  const plan = planOf(LIST);
  expect(plan.contract).toMatchObject({ kind: 'product-list', id: 'product-list' });
  const room = await createMemoryRoom(plan, { clock });
  await room.pin('a');
  expect(room.recorder.finish().gaps).toMatchObject([
    { code: 'DUTIES_UNKNOWN', severity: 'warning', path: '/planHash' },
  ]);
});

test('another list is another plan, another order of the same fields is the same', () => {
  const [product] = LIST.products;
  const same = { ...LIST, products: [{ name: 'A', id: 'a', ...product }] } as PlanOfOptions;
  expect(planOf(same).id).toBe(planOf(LIST).id);
  const cheaper = { ...price, minor: '1998' } as const;
  const other = { ...LIST, products: [{ id: 'a', name: 'A', price: cheaper }] };
  expect(planOf(other).contract.hash).not.toBe(planOf(LIST).contract.hash);
});

test.each<[string, Partial<PlanOfOptions>, string]>([
  ['no products', { products: [] }, '/products PRODUCTS'],
  ['no market', { markets: [] }, '/audience AT_LEAST_ITEMS'],
  [
    'two of one id',
    { products: [...LIST.products, ...LIST.products] },
    '/products/1/id PLAN_ID_ONCE',
  ],
  [
    'two variants of one id',
    {
      products: [
        { id: 'a', name: 'A', price, variants: [1, 2].map(() => ({ id: 'x', name: 'X' })) },
      ],
    },
    '/products/0/variants/1/id PLAN_ID_ONCE',
  ],
  ...['http://shop.example/a', 'javascript:alert(1)', 'https://', 'https://a b'].map(
    (url): [string, Partial<PlanOfOptions>, string] => [
      `the page ${url}`,
      { products: [{ id: 'a', name: 'A', price, url }] },
      '/products/0/url HTTPS_URL',
    ],
  ),
  [
    'a picture that is not https',
    { products: [{ id: 'a', name: 'A', price, picture: 'data:,x' }] },
    '/products/0/picture HTTPS_URL',
  ],
])('%s is refused', (_, change, expected) => {
  let caught: unknown;
  try {
    planOf({ ...LIST, ...change });
  } catch (error) {
    caught = error;
  }
  if (!isLivelaneError(caught) || caught.code !== 'INPUT_INVALID') throw new TypeError('accepted');
  expect(caught.details['issues']).toMatchObject([
    { path: expected.split(' ')[0], code: expected.split(' ')[1] },
  ]);
});
