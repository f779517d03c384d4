import type { Shop } from '@livelane/example-live-shop';
import { Hono } from 'hono';

/** The endpoints of the shop: what answers a `Request` with a `Response` is a route as it is. */
export function createApp(shop: Shop): Hono {
  return new Hono()
    .post('/live/token', ({ req }) => shop.token(req.raw))
    .post('/live/sale', ({ req }) => shop.sale(req.raw))
    .all('/live', ({ req }) => shop.live(req.raw))
    .post('/webhooks', ({ req }) => shop.webhooks(req.raw));
}
