import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Visit } from '../access/access.ts';
import { STUDIO_ROLES, type StudioRole } from '../access/roles.ts';
import { Refusal } from '../refusal.ts';
import type { Studio } from '../studio.ts';

/** A browser has one cookie for each role, so that one person can open all four links in it. */
const cookieOf = (role: StudioRole): string => `livelane-${role}`;

/** Life of the cookie: longer than any link can be opened. */
const MAX_AGE_SECONDS = 30 * 86_400;

const isRole = (name: string | undefined): name is StudioRole =>
  (STUDIO_ROLES as readonly (string | undefined)[]).includes(name);

/** The secret of the browser in a role. */
export const secretOf = (context: Context, role: StudioRole): string | undefined =>
  getCookie(context, cookieOf(role));

/** Keeps the secret where no script can read it. */
export function keepSecret(context: Context, role: StudioRole, secret: string): void {
  setCookie(context, cookieOf(role), secret, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: secret === '' ? 0 : MAX_AGE_SECONDS,
    // Behind a proxy the last step may be without TLS.
    secure:
      new URL(context.req.url).protocol === 'https:' ||
      context.req.header('x-forwarded-proto') === 'https',
  });
}

/**
 * Who asks: in the role of `?as=`, by the cookie of that role.
 * @throws Refusal NO_VISIT, or OTHER_ROLE where the route is for other roles
 */
export async function visitor(
  { access }: Pick<Studio, 'access'>,
  context: Context,
  roles: readonly StudioRole[] = STUDIO_ROLES,
): Promise<Visit> {
  const role = context.req.query('as');
  if (!isRole(role)) throw new Refusal('NO_VISIT');
  const visit = await access.visitOf(secretOf(context, role), role);
  if (!roles.includes(role)) throw new Refusal('OTHER_ROLE', { role, roles });
  return visit;
}
