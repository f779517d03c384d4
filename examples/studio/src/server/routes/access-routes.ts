import { Hono } from 'hono';
import * as z from 'zod/mini';
import { PAGES, STUDIO_ROLES, type StudioRole } from '../access/roles.ts';
import { bodyOf, TextForm } from '../body.ts';
import type { Studio } from '../studio.ts';
import { keepSecret, secretOf, visitor } from './visitor.ts';

const EnterForm = z.strictObject({ token: z.string().check(z.maxLength(100)) });
const LinkForm = z.strictObject({ role: z.enum(STUDIO_ROLES), name: TextForm });

/** Time after the planned end of the show that links can be opened, in milliseconds. */
const AFTER_SHOW_MS = 12 * 3_600_000;

/** Links and who has opened them. */
export function accessRoutes(studio: Studio) {
  const { access, audit, hub } = studio;
  return new Hono()
    .post('/enter', bodyOf(EnterForm), async (context) => {
      const { token } = context.req.valid('json');
      const known = STUDIO_ROLES.flatMap((role) => secretOf(context, role) ?? []);
      const { visit, secret } = await access.enter(token, known);
      keepSecret(context, visit.role, secret);
      hub.changed('links');
      return context.json(visit);
    })
    .get('/me', async (context) => context.json(await visitor(studio, context)))
    .post('/leave', async (context) => {
      const { role } = await visitor(studio, context);
      await access.leave(secretOf(context, role) ?? '');
      keepSecret(context, role, '');
      return context.json({ left: true });
    })
    .get('/links', async (context) => {
      await visitor(studio, context, ['desk']);
      return context.json({ links: await access.links() });
    })
    .post('/links', bodyOf(LinkForm), async (context) => {
      const { identity } = await visitor(studio, context, ['desk']);
      const wanted = context.req.valid('json');
      const token = await access.makeLink({ ...wanted, until: await linksUntil(studio) });
      await audit(identity, `made a link for ${wanted.role}`);
      hub.changed('links');
      return context.json({ path: linkPath(wanted.role, token) });
    })
    .delete('/links/:hash', async (context) => {
      const { identity } = await visitor(studio, context, ['desk']);
      const hash = context.req.param('hash');
      const gone = await access.revoke(hash);
      await audit(identity, `revoked link ${hash.slice(0, 8)}`);
      await removeFromRoom(studio, gone);
      hub.changed('links');
      return context.json({ ended: gone.length });
    });
}

/**
 * The address of a link, which names the page that it leads to. Its secret is behind `#`, which is in no request and so in no
 * log of a server.
 */
export const linkPath = (role: StudioRole, secret: string): string =>
  `/enter${PAGES[role]}#${secret}`;

/** Until when links of this show can be opened, in milliseconds since 1970. */
export async function linksUntil({ show, surroundings }: Pick<Studio, 'show' | 'surroundings'>) {
  const { plan } = await show();
  return Math.max(surroundings.clock.now(), Date.parse(plan.window.end)) + AFTER_SHOW_MS;
}

/** Whose link was revoked leaves the room as well. */
async function removeFromRoom(studio: Studio, identities: readonly string[]): Promise<void> {
  for (const participant of identities)
    try {
      await studio.room().room.kick({ participant });
    } catch (error) {
      studio.surroundings.log(`${participant} could not be removed: ${String(error)}`);
    }
}
