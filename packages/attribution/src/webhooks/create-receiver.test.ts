import { describe, expect, it } from 'vitest';
import { memoryAttributionStore } from '../store/memory-store.ts';
import { createReceiver } from './create-receiver.ts';
import { createMemorySeen } from './seen.ts';
import { hmac, posted, receiving, SECRET, shopify, stripe } from './webhooks.fixture.ts';

const ORDER = {
  id: 5_550_000_001,
  created_at: '2026-09-10T10:14:00-04:00',
  currency: 'USD',
  line_items: [{ sku: 'A', name: 'a', price: '5.00', quantity: 1 }],
};

describe('a receiver', () => {
  it('stores the records of a webhook once', async () => {
    const { receive, appended } = receiving('shopify');
    const statuses = [
      await receive(shopify('orders/create', ORDER)),
      await receive(shopify('orders/create', ORDER)),
      await receive(shopify('orders/updated', ORDER, 'w2')),
    ];
    expect(await Promise.all(statuses.map((it) => it.text()))).toEqual([
      ...['stored', 'stored before', 'stored'],
    ]);
    expect(appended).toHaveLength(2);
  });

  it('stores it again if storing failed', async () => {
    let attempts = 0;
    const reported: unknown[] = [];
    const append = () => {
      attempts += 1;
      if (attempts === 1) throw new RangeError('the database is not available');
    };
    const { receive } = receiving('shopify', { append, report: (it) => void reported.push(it) });
    const statuses = [
      await receive(shopify('orders/create', ORDER)),
      await receive(shopify('orders/create', ORDER)),
    ].map(({ status }) => status);
    expect([statuses, attempts, reported.length]).toEqual([[500, 200], 2, 1]);
  });

  it('answers although the report of a failure fails', async () => {
    const fails = () => {
      throw new Error('full');
    };
    const { receive } = receiving('shopify', { append: fails, report: fails });
    expect((await receive(shopify('orders/create', ORDER))).status).toBe(500);
  });

  describe('with a store', () => {
    const day = { start: '2026-09-10T00:00:00Z', end: '2026-09-11T00:00:00Z' } as const;
    const keeping = () => {
      const store = memoryAttributionStore();
      const receive = createReceiver('shopify', { secret: SECRET, store });
      return { store, receive };
    };

    it('keeps a webhook once, also where it is delivered twice at once', async () => {
      const { store, receive } = keeping();
      const answers = await Promise.all(
        [1, 2, 3].map(() => receive(shopify('orders/create', ORDER))),
      );
      expect((await Promise.all(answers.map((it) => it.text()))).sort()).toEqual([
        ...['stored', 'stored before', 'stored before'],
      ]);
      expect((await store.read(day)).orders).toHaveLength(1);
    });

    it('keeps neither a webhook nor its records where the store refuses them', async () => {
      const { store, receive } = keeping();
      const chargeback = {
        ...{ id: 1, order_id: ORDER.id, type: 'chargeback', status: 'lost' },
        ...{ currency: 'USD', initiated_at: '2026-09-10T11:00:00Z' },
      };
      await receive(shopify('disputes/create', { ...chargeback, amount: '5.00' }));
      const other = await receive(
        shopify('disputes/update', { ...chargeback, amount: '4.00' }, 'w2'),
      );
      expect([other.status, await other.json()]).toEqual([
        422,
        { code: 'INPUT_INVALID', issues: [{ code: 'CONTENT_ONCE', path: '/adjustments/0' }] },
      ]);
      expect(await store.seen({ from: 'shopify', id: 'w2' })).toBe(false);
    });

    it('credits an order as the shop changed it last, whichever webhook came first', async () => {
      const changed = { ...ORDER, discount_codes: [{ code: 'MIA10' }] };
      const at = (second: string) => `2026-09-10T11:59:${second}Z`;
      for (const order of [0, 1].map((first) => (first === 0 ? ['01', '02'] : ['02', '01']))) {
        const { store, receive } = keeping();
        for (const second of order) {
          const request = shopify('orders/updated', second === '02' ? changed : ORDER, second);
          request.headers.set('x-shopify-triggered-at', at(second));
          await receive(request);
        }
        expect((await store.read(day)).orders.map(({ codes }) => codes)).toEqual([['MIA10']]);
      }
    });

    it('is not made with two places for what it receives, or with none', () => {
      const [store, append] = [memoryAttributionStore(), () => undefined];
      for (const keep of [{}, { store, append }, { store, seen: createMemorySeen() }])
        expect(() => createReceiver('shopify', { secret: SECRET, ...keep } as never)).toThrow(
          'store',
        );
    });
  });

  const body = JSON.stringify(ORDER);
  const headers = { 'x-shopify-topic': 'orders/create', 'x-shopify-webhook-id': 'w' };
  const signed = (signature: string) =>
    posted(body, { ...headers, 'x-shopify-hmac-sha256': signature });

  it.each([
    ['none', ''],
    ['of another secret', hmac(body, 'base64', 'another secret of the shop')],
    ['of another body', hmac(`${body} `, 'base64')],
    ['in hex', hmac(body, 'hex')],
    ['cut', hmac(body, 'base64').slice(0, -4)],
    ['no base64', '****'],
  ])('refuses a signature that is %s', async (_, signature) => {
    const { receive, appended } = receiving('shopify');
    const response = await receive(signed(signature));
    expect([response.status, appended]).toEqual([401, []]);
  });

  it('takes any of several secrets while one replaces another', async () => {
    const { receive } = receiving('shopify', { secret: ['the secret of next month', SECRET] });
    expect((await receive(signed(hmac(body, 'base64')))).status).toBe(200);
  });

  it('verifies bytes, not text', async () => {
    const spaced = JSON.stringify(ORDER, null, 2);
    const { receive } = receiving('shopify');
    const good = posted(spaced, { ...headers, 'x-shopify-hmac-sha256': hmac(spaced, 'base64') });
    expect((await receive(good)).status).toBe(200);
  });

  it('refuses other methods, large bodies and what is no JSON', async () => {
    const { receive, appended } = receiving('shopify', { maximumBytes: 100 });
    const whole = receiving('shopify').receive;
    const large = posted('x'.repeat(101), {});
    const declared = posted('x', { 'content-length': '101' });
    const text = posted('no json', {
      ...headers,
      'x-shopify-hmac-sha256': hmac('no json', 'base64'),
    });
    const statuses = [
      await receive(new Request('https://shop.example/')),
      await receive(large),
      await receive(declared),
      await whole(text),
    ].map(({ status }) => status);
    expect([statuses, appended]).toEqual([[405, 413, 413, 400], []]);
  });

  it('a body that was read before is a fault of the server', async () => {
    const request = signed(hmac(body, 'base64'));
    await request.text();
    expect((await receiving('shopify').receive(request)).status).toBe(500);
  });

  it('names what is wrong with an order by its place, without its values', async () => {
    const reported: unknown[] = [];
    const { receive } = receiving('shopify', { report: (it) => void reported.push(it) });
    const response = await receive(shopify('orders/create', { ...ORDER, currency: 'secret' }));
    expect([response.status, await response.json()]).toEqual([
      422,
      { code: 'INPUT_INVALID', issues: [{ code: 'CURRENCY', path: '/currency' }] },
    ]);
    expect(reported).toHaveLength(1);
  });

  it('accepts topics that give no records', async () => {
    const { receive, appended } = receiving('shopify');
    const response = await receive(shopify('products/update', { id: 1 }));
    expect([response.status, await response.text(), appended]).toEqual([200, 'ignored', []]);
  });

  it.each([
    ['a secret that is short', 'shopify', 'short', 'WEBHOOK_SECRET'],
    ['a blank secret', 'shopify', ' '.repeat(40), 'WEBHOOK_SECRET'],
    ['no secret', 'shopify', undefined, 'WEBHOOK_SECRET'],
    ['no secret among several', 'shopify', [], 'WEBHOOK_SECRET'],
    ['a service that is not known', 'ebay', SECRET, 'WEBHOOK_SOURCE'],
    ['a name that all objects have', 'constructor', SECRET, 'WEBHOOK_SOURCE'],
  ])('is not made with %s', (...[, from, secret, code]) => {
    const make = () =>
      createReceiver(from as 'shopify', { secret: secret as string, append: () => undefined });
    let issues: unknown;
    try {
      make();
    } catch (error) {
      issues = (error as { details: { issues: { code: string }[] } }).details.issues;
    }
    expect(issues).toMatchObject([{ code }]);
  });
});

describe('a signature with a time', () => {
  const session = {
    id: 'cs_1',
    created: 1_789_041_500,
    currency: 'usd',
    amount_total: 500,
    payment_status: 'paid',
  };

  it.each([
    ['now', '1789041600', 200],
    ['300 seconds old', '1789041300', 200],
    ['301 seconds old', '1789041299', 401],
    ['301 seconds ahead', '1789041901', 401],
    ['no number', 'NaN', 401],
    ['empty', '', 401],
  ])('of %s', async (_, time, status) => {
    const { receive } = receiving('stripe');
    const response = await receive(stripe('checkout.session.completed', session, { time }));
    expect(response.status).toBe(status);
  });

  it('with another one before it that is not of the body', async () => {
    const request = stripe('checkout.session.completed', session);
    const header = request.headers.get('stripe-signature') ?? '';
    const body = await request.text();
    const doubled = header.replace('v1=', `v1=${'0'.repeat(64)},v1=`);
    const { receive } = receiving('stripe');
    expect((await receive(posted(body, { 'stripe-signature': doubled }))).status).toBe(200);
  });
});
