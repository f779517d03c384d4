import { Hono } from 'hono';
import * as z from 'zod/mini';
import { bodyOf, IdForm, MinorForm } from '../body.ts';
import { posterOf } from '../live/poster.ts';
import { SHOW_STATES } from '../live/show.ts';
import type { EndedShow } from '../settle/close-show.ts';
import type { Studio } from '../studio.ts';
import { visitor } from './visitor.ts';

const StateForm = z.strictObject({ to: z.enum(SHOW_STATES) });
const OrderForm = z.strictObject({
  id: IdForm,
  productId: IdForm,
  code: z.optional(IdForm),
  clickId: z.optional(IdForm),
  shown: z.strictObject({ currency: z.string().check(z.regex(/^[A-Z]{3}$/)), minor: MinorForm }),
});

/** The show as everybody sees it, and what is bought in it. */
export function showRoutes(studio: Studio) {
  const { hub, orders, audit } = studio;
  return (
    new Hono()
      // The poster is for everybody: it is what a page without a link shows.
      .get('/show', async (context) => context.json(await posterOf(studio)))
      .post('/show/state', bodyOf(StateForm), async (context) => {
        const { identity } = await visitor(studio, context, ['host', 'desk']);
        const { to } = context.req.valid('json');
        await studio.change(to);
        await audit(identity, `show: ${to}`);
        return context.json(await posterOf(studio));
      })
      .get('/orders', async (context) => {
        const { role, identity } = await visitor(studio, context, ['viewer', 'desk', 'settle']);
        const own = role === 'viewer' ? orders.ofBuyer(identity) : orders.all();
        return context.json({ orders: await own });
      })
      .post('/orders', bodyOf(OrderForm), async (context) => {
        const visit = await visitor(studio, context, ['viewer']);
        const { shown, id, ...rest } = context.req.valid('json');
        // In a space of their own: the id of an order that the shop imported must not be taken.
        const wanted = { ...rest, id: `web.${id}` };
        // Who did not get the answer asks again, maybe after the show.
        const known = await orders.known(wanted.id, visit.identity);
        if (known !== undefined) return context.json({ order: known });
        const money = { ...shown } as Parameters<typeof orders.place>[2]['shown'];
        const order = await orders.place(studio.room(), visit, { ...wanted, shown: money });
        for (const what of ['orders', 'stock'] as const) hub.changed(what);
        return context.json({ order });
      })
      .get('/quote', async (context) => {
        await visitor(studio, context, ['viewer']);
        const { productId = '', code } = context.req.query();
        return context.json(orders.quote(studio.room(), { productId, code }));
      })
      .get('/run-sheet', async (context) => {
        await visitor(studio, context, ['host', 'desk']);
        const { plan, startedAt, state } = await studio.show();
        const ended = await studio.ended();
        const duties = ended?.verification.duties ?? null;
        return context.json({
          plan,
          startedAt,
          state,
          duties,
          log: ended ? logCounts(ended) : null,
        });
      })
  );
}

/** What the log of a show holds: entries by type, samples of links, and the times that it is known to miss. */
const logCounts = ({ log }: EndedShow) => ({
  entries: Object.fromEntries(
    [...Map.groupBy(log.events, ({ type }) => type)].map(([type, of]) => [type, of.length]),
  ),
  samples: log.network.length,
  gaps: log.gaps.map(({ what }) => what),
});
