import { describe, expect, it } from 'vitest';
import { memoryAttributionStore } from '../../store/memory-store.ts';
import { createReceiver } from '../create-receiver.ts';
import { hmac, posted, receiving, SECRET } from '../webhooks.fixture.ts';

const NOTICE = {
  ...{ type: 1, tts_notification_id: '7327112393057371910', shop_id: '7494049642642441621' },
  timestamp: 1_788_000_000,
  data: {
    order_id: '576461413038785752',
    order_status: 'AWAITING_SHIPMENT',
    update_time: 1_788_000_000,
  },
};

const piece = (sku: string, sale: string) => ({
  ...{
    id: `${sku}-x`,
    sku_id: sku,
    product_id: `p${sku}`,
    product_name: 'Lip set',
    seller_sku: 'LIP',
  },
  ...{ sale_price: sale, original_price: '19.99', currency: 'USD' },
});

const ORDER = {
  ...{ id: '576461413038785752', status: 'AWAITING_SHIPMENT', user_id: '7494845267308415000' },
  ...{ create_time: 1_787_999_000, update_time: 1_788_000_000, buyer_email: 'x@scs.tiktok.com' },
  payment: { currency: 'USD', sub_total: '55.97', shipping_fee: '3.00', tax: '4.00' },
  recipient_address: { region_code: 'US' },
  line_items: [piece('1', '17.99'), piece('1', '17.99'), piece('2', '19.99')],
};

const signed = (notice: object): Request => {
  const body = JSON.stringify(notice);
  return posted(body, { authorization: hmac(`app-key${body}`, 'hex') });
};

const shop = (order: object) =>
  receiving('tiktok-shop', { appKey: 'app-key', loadOrder: async (id) => ({ ...order, id }) });

describe('webhooks of TikTok Shop', () => {
  it('load the order that they name, with a line for each SKU', async () => {
    const { receive, appended } = shop(ORDER);
    expect((await receive(signed(NOTICE))).status).toBe(200);
    expect(appended[0]?.orders).toMatchObject([
      {
        ...{ id: '576461413038785752', market: 'US', source: 'webhook' },
        persons: ['email:x@scs.tiktok.com', 'tiktok:7494845267308415000'],
        lines: [
          { id: '1', productId: 'p1', quantity: 2, money: { minor: '3598' } },
          { id: '2', money: { minor: '1999' } },
        ],
      },
    ]);
  });

  it('a cancelled order goes back as a whole', async () => {
    const { receive, appended } = shop({ ...ORDER, status: 'CANCELLED' });
    await receive(signed(NOTICE));
    expect(appended[0]?.adjustments).toMatchObject([
      { change: 'cancellation', money: { minor: '5597' } },
    ]);
  });

  it('an order that changes after it was cancelled was cancelled once', async () => {
    const cancelled = { ...ORDER, status: 'CANCELLED', cancel_time: 1_788_000_500 };
    const store = memoryAttributionStore();
    for (const [at, update_time] of [1_788_000_500, 1_788_009_000].entries()) {
      const receive = createReceiver('tiktok-shop', {
        ...{ secret: SECRET, appKey: 'app-key', store },
        loadOrder: async () => ({ ...cancelled, update_time }),
      });
      const response = await receive(signed({ ...NOTICE, tts_notification_id: String(at) }));
      expect(response.status).toBe(200);
    }
    const day = { start: '2026-08-01T00:00:00Z', end: '2026-10-01T00:00:00Z' } as const;
    const { adjustments } = await store.read(day);
    expect(adjustments.map(({ at }) => at)).toEqual(['2026-08-29T10:48:20.000Z']);
  });

  it('signed without the key of the application is refused, and loads nothing', async () => {
    let loaded = 0;
    const loadOrder = async () => {
      loaded += 1;
      return ORDER;
    };
    const { receive } = receiving('tiktok-shop', { appKey: 'app-key', loadOrder });
    const body = JSON.stringify(NOTICE);
    const response = await receive(posted(body, { authorization: hmac(body, 'hex') }));
    expect([response.status, loaded]).toEqual([401, 0]);
  });

  it('that cannot load orders is not made', () => {
    expect(() => receiving('tiktok-shop', { appKey: 'app-key' })).toThrow('loadOrder');
    expect(() => receiving('tiktok-shop', { secret: SECRET })).toThrow('appKey');
  });
});
