import { createClickEndpoint, type FindLink } from '@livelane/attribution';
import { Hono } from 'hono';
import type { Visit } from '../access/access.ts';
import { SHOP_HOSTS } from '../deal/seed.ts';
import type { Studio } from '../studio.ts';
import { newId } from '../surroundings.ts';
import { visitor } from './visitor.ts';

/** Leads viewers to the pages of products that another shop sells, and keeps their clicks. */
export function shopRoutes(studio: Studio) {
  const { clicks, deal, surroundings } = studio;
  const visits = new WeakMap<Request, Visit>();
  const links: FindLink = async (productId) => {
    const { plan } = await studio.show();
    const target = plan.products.find(({ id }) => id === productId)?.url;
    if (target === undefined) return undefined;
    return { target, creator: deal.creator, channel: 'live-room', sessionId: plan.id };
  };
  const click = createClickEndpoint({
    links,
    hosts: SHOP_HOSTS,
    store: clicks,
    report: (error) => surroundings.log(`a click failed: ${String(error)}`),
    ids: () => newId(surroundings),
    now: surroundings.clock.now,
    // As the log and the orders of the show name them.
    persons: (request) => {
      const visit = visits.get(request);
      return visit === undefined ? [] : [studio.pseudonym(visit.identity)];
    },
  });
  return new Hono().get('/shop/:productId', async (context) => {
    visits.set(context.req.raw, await visitor(studio, context, ['viewer']));
    return click(context.req.raw);
  });
}
