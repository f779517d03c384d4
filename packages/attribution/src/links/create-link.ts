import {
  type Id,
  IdSchema,
  type Instant,
  InstantSchema,
  inputInvalid,
  openEnum,
  parseInput,
  TOUCH_KINDS,
  type TouchKind,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { compoundId } from '../records/compound-id.ts';
import { attributionIssue } from '../records/issues.ts';
import { PersonsSchema } from '../records/persons.ts';
import type { Touch } from '../records/touch.ts';

/** The query parameter that carries a click id to a shop, whose orders return the address at which the visit began. */
export const CLICK_PARAMETER = 'click_id';

/** The query parameter that Stripe's payment links return with the order. */
const STRIPE_PARAMETER = 'client_reference_id';

/** A click for which a link is made. */
export interface LinkOptions {
  /** Where the link leads: an `http` or `https` address of the shop, or a payment link of Stripe. */
  readonly target: string;
  /** Who is credited for the click; null credits the channel. */
  readonly creator: Id | null;
  /** Where the link stands, such as an account or a campaign. */
  readonly channel: Id;
  /** Unique for each click, such as `crypto.randomUUID()`: 1 to 128 characters. */
  readonly clickId: Id;
  /** When the link was clicked. */
  readonly at: Instant;
  /** Default: `click`. */
  readonly kind?: TouchKind;
  /** Identities of the person, at most 20, the strongest first. Default: none known. */
  readonly persons?: readonly Id[];
  /** The live session in whose room it was clicked. Default: none. */
  readonly sessionId?: Id;
}

/** A link, and the touch that its click is. */
export interface ClickLink {
  readonly url: string;
  readonly touch: Touch;
}

const LinkOptionsSchema = z.object({
  target: z.string(),
  creator: z.nullable(IdSchema),
  channel: IdSchema,
  clickId: IdSchema,
  at: InstantSchema,
  kind: z.optional(openEnum(TOUCH_KINDS)),
  persons: z.optional(PersonsSchema),
  sessionId: z.optional(IdSchema),
});

/**
 * The link of one click, whose click id comes back with the order: Shopify and WooCommerce return the address at which a
 * visit began, Stripe the reference of a payment link. The receivers of webhooks read it from there. An endpoint that
 * redirects clicks makes one for each of them; a link that many people click has one click id for all.
 * @throws INPUT_INVALID for a target that is no `http` or `https` address
 * @example
 * ```ts
 * import { createLink } from '@livelane/attribution';
 * const at = '2026-11-22T14:00:00Z';
 * const target = 'https://shop.example/products/lip?variant=1';
 * const { url } = createLink({ target, creator: 'mia', channel: 'bio', clickId: 'k7Qz', at });
 * url; // => "https://shop.example/products/lip?variant=1&click_id=k7Qz"
 * ```
 */
export function createLink(options: LinkOptions): ClickLink {
  parseInput(LinkOptionsSchema, options, 'createLink');
  const { creator, channel, clickId, at, kind = 'click', persons = [], sessionId } = options;
  const url = addressOf(options.target);
  url.searchParams.set(parameterOf(url), clickId);
  const touch: Touch = {
    id: compoundId('click', clickId),
    kind,
    at,
    persons: [...persons],
    creator,
    channel,
    clickId,
    ...(sessionId === undefined ? {} : { sessionId }),
  };
  return { url: url.href, touch };
}

/**
 * The click id in the address at which a visit began, as {@link createLink} put it there; undefined where it has none.
 * @example
 * ```ts
 * import { clickIdIn } from '@livelane/attribution';
 * clickIdIn('https://shop.example/products/lip?variant=1&click_id=k7Qz#reviews'); // => "k7Qz"
 * clickIdIn('https://shop.example/products/lip'); // => undefined
 * ```
 */
export function clickIdIn(address: string): Id | undefined {
  const query = address.split('#', 1)[0]?.split('?').slice(1).join('?') ?? '';
  const id = new URLSearchParams(query).get(CLICK_PARAMETER);
  return id !== null && z.safeParse(IdSchema, id).success ? id : undefined;
}

/** @throws INPUT_INVALID for what is no `http` or `https` address */
export function addressOf(target: string): URL {
  if (URL.canParse(target)) {
    const url = new URL(target);
    if (url.protocol === 'https:' || url.protocol === 'http:') return url;
  }
  throw inputInvalid('createLink', [
    attributionIssue('LINK_TARGET', { path: '/target', received: target }),
  ]);
}

function parameterOf({ hostname }: URL): string {
  return hostname === 'buy.stripe.com' || hostname.endsWith('.stripe.com')
    ? STRIPE_PARAMETER
    : CLICK_PARAMETER;
}
