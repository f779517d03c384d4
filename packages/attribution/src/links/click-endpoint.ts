import {
  type Id,
  IdSchema,
  inputInvalid,
  inputIssue,
  type TouchKind,
  toInstant,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { allowedHosts, type TargetCheck } from './allowed-hosts.ts';
import type { Click, ClickStore } from './click.ts';
import { addressOf, type ClickLink, createLink } from './create-link.ts';

/** A link that people click. */
export interface Link {
  /** Where it leads: an address at one of the hosts of the endpoint. */
  readonly target: string;
  /** Who is credited for a click; null credits the channel. */
  readonly creator: Id | null;
  /** Where the link stands, such as an account or a campaign. */
  readonly channel: Id;
  /** Default: `click`. */
  readonly kind?: TouchKind;
  /** The live session in whose room it stands. Default: none. */
  readonly sessionId?: Id;
}

/** Finds a link by its name; undefined where there is none. */
export type FindLink = (name: Id, request: Request) => Link | undefined | Promise<Link | undefined>;

/** Options of {@link createClickEndpoint}. */
export interface ClickEndpointOptions {
  /** The links by name, or a function that finds one. */
  readonly links: Readonly<Record<string, Link>> | FindLink;
  /**
   * The hosts that links may lead to, whatever `links` says: `shop.example`, or `*.shop.example` for all its subdomains.
   */
  readonly hosts: readonly string[];
  /** Keeps the clicks. */
  readonly store: ClickStore;
  /**
   * Called with what failed. With a click: it could not be kept, and whoever clicked was redirected in any case. Without: a
   * link could not be looked up, or leads to another host; or a click could not be made, for instance of an identity that is
   * none, and whoever clicked was redirected without a click id.
   */
  readonly report: (error: unknown, click?: Click) => void;
  /** Makes click ids, each another: 1 to 128 characters. Default: `crypto.randomUUID`. */
  readonly ids?: () => Id;
  /** Milliseconds since 1970. Default: the clock of the system. */
  readonly now?: () => number;
  /** Identities of the person who clicks, the strongest first, such as of a cookie. Default: none are known. */
  readonly persons?: (request: Request) => readonly Id[];
}

/**
 * A handler for links such as `/go/NAME`, for any framework with `Request` and `Response`: it makes a click id, keeps the
 * click and its touch, and redirects to the target with the click id, which comes back with the order (`createLink`). The
 * name is the last part of the path.
 * @throws INPUT_INVALID without hosts, `store` or `report`, and for a link of the list that leads to another host
 * @returns a handler that never rejects. Status 302 (`no-store`): redirected; a `HEAD` is no click and has no click id. 404:
 * no such link, or one that leads to another host. 405: neither GET nor HEAD. 503: a browser that loads the link ahead
 * (`Sec-Purpose: prefetch`), and asks again when it is clicked
 * @example
 * ```ts
 * import { createClickEndpoint } from '@livelane/attribution';
 * const links = { 'mia-lip': { target: 'https://shop.example/lip', creator: 'mia', channel: 'bio' } };
 * const store = { addClick: async () => undefined };
 * const click = createClickEndpoint({ links, hosts: ['shop.example'], store, report: console.error, ids: () => 'k7Qz' });
 * const { headers } = await click(new Request('https://go.example/mia-lip'));
 * headers.get('location'); // => "https://shop.example/lip?click_id=k7Qz"
 * ```
 */
export function createClickEndpoint(
  options: ClickEndpointOptions,
): (request: Request) => Promise<Response> {
  const { links, hosts, report, store } = options;
  const needed = { '/report': report, '/store/addClick': store?.addClick };
  const issues = Object.entries(needed).flatMap(([path, received]) =>
    typeof received === 'function' ? [] : [inputIssue('FUNCTION', { path, received })],
  );
  if (issues.length > 0) throw inputInvalid('createClickEndpoint', issues);
  const check = allowedHosts(hosts);
  if (typeof links !== 'function') for (const { target } of Object.values(links)) check(target);
  const told: ClickEndpointOptions['report'] = (...what) => {
    try {
      report(...what);
    } catch {
      // There is nobody left to tell; whoever clicked reaches the shop all the same.
    }
  };
  return async (request) => {
    try {
      return await answerTo(request, { ...options, report: told }, check);
    } catch (error) {
      told(error);
      return answer(404, 'no such link');
    }
  };
}

async function answerTo(
  request: Request,
  options: ClickEndpointOptions,
  check: TargetCheck,
): Promise<Response> {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return answer(405, 'GET only', { allow: 'GET, HEAD' });
  // https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Purpose
  if (/prefetch/i.test(headers.get('sec-purpose') ?? ''))
    return answer(503, 'not ahead of a click');
  const name = nameIn(request.url);
  const link = name === undefined ? undefined : await find(name, request, options.links);
  if (name === undefined || link === undefined) return answer(404, 'no such link');
  check(link.target);
  // A header holds ASCII only, as an address does once it is parsed.
  const target = addressOf(link.target).href;
  if (method === 'HEAD') return redirect(target);
  let click: Click;
  try {
    click = { link: name, ...madeOf(link, request, options) };
  } catch (error) {
    options.report(error);
    return redirect(target);
  }
  await keep(click, options);
  return redirect(click.url);
}

/** The link of one click. @throws what `ids`, `now` or `persons` throw; INPUT_INVALID for what is no click id or identity */
function madeOf(link: Link, request: Request, options: ClickEndpointOptions): ClickLink {
  const { ids = () => crypto.randomUUID(), now = Date.now, persons } = options;
  return createLink({
    ...link,
    ...{ clickId: ids(), at: toInstant(now()) },
    ...(persons === undefined ? {} : { persons: persons(request) }),
  });
}

/** Keeps a click; whoever clicked reaches the shop although it fails. */
async function keep(click: Click, { store, report }: ClickEndpointOptions): Promise<void> {
  try {
    await store.addClick(click);
  } catch (error) {
    report(error, click);
  }
}

/** The last part of the path; undefined for what can be no name. */
function nameIn(address: string): Id | undefined {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    const name = decodeURIComponent(last);
    return z.safeParse(IdSchema, name).success ? name : undefined;
  } catch {
    return undefined;
  }
}

function find(name: Id, request: Request, links: ClickEndpointOptions['links']) {
  if (typeof links === 'function') return links(name, request);
  return Object.hasOwn(links, name) ? links[name] : undefined;
}

function redirect(location: string): Response {
  return answer(302, '', { location });
}

function answer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store', ...headers },
  });
}
