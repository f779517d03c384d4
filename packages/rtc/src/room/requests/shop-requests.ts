import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  AmountSchema,
  CountSchema,
  IdSchema,
  inputInvalid,
  type SessionEvent,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { Clock } from '../../clock/clock.ts';
import { readBody } from '../../http/body.ts';
import { secretIssues } from '../../tokens/secret.ts';
import type { LiveRoom } from '../live-room.ts';
import { errorResponse, type OnFault, requestRefused } from './refusals.ts';
import { parseJson } from './viewer-requests.ts';

/** Maximum size of a request body. */
const MAX_REQUEST_BYTES = 65_536;

/** Maximum age of a signature in seconds, in either direction. */
const MAX_AGE_SECONDS = 300;

/** Header that holds the signature of a request of the shop. */
export const SHOP_SIGNATURE_HEADER = 'livelane-signature';

type Events = readonly SessionEvent[];

/** Name of the room, so that a request cannot be sent to another one. */
const Room = { room: IdSchema } as const;

const REDEEM = z.strictObject({
  ...Room,
  orderId: IdSchema,
  code: IdSchema,
  identity: IdSchema,
  customer: z.exactOptional(IdSchema),
  units: z.exactOptional(z.record(IdSchema, CountSchema)),
});

/** What the shop may state, by `do`; without it, the use of a discount code for an order. */
const STATED = z.discriminatedUnion('do', [
  z.strictObject({
    ...Room,
    do: z.literal('order'),
    orderId: IdSchema,
    productId: IdSchema,
    name: TextSchema,
    buyer: z.exactOptional(IdSchema),
    hidden: z.exactOptional(z.boolean()),
  }),
  z.strictObject({
    ...Room,
    do: z.literal('stock'),
    productId: IdSchema,
    variantId: z.exactOptional(IdSchema),
    left: CountSchema,
  }),
  z.strictObject({ ...Room, do: z.literal('price'), productId: IdSchema, price: AmountSchema }),
  z.strictObject({
    ...Room,
    do: z.literal('reserve'),
    orderId: IdSchema,
    identity: IdSchema,
    productId: IdSchema,
    variantId: z.exactOptional(IdSchema),
    saleId: z.exactOptional(IdSchema),
  }),
]);

/** Options of {@link createShopRequestHandler}. */
export interface ShopRequestOptions {
  /** Secrets that the shop's server may sign with, at least 32 bytes each: one, or two while it is being replaced. */
  readonly secrets: readonly string[];
  /** Source of time for the age of signatures. */
  readonly clock: Pick<Clock, 'now'>;
  /** Called with the cause of a request that is answered with `fault`. Default: none. */
  readonly onFault?: OnFault;
}

/**
 * Creates an HTTP handler for the shop's server, which alone knows which viewer an order belongs to. POST records the use
 * of a discount code for an order: `{ room, orderId, code, identity, customer?, units? }`, signed with
 * {@link signShopRequest}. With `do`, it states an order for the ticker (`order`), units left (`stock`), a list price
 * (`price`), or asks for a unit (`reserve`), with the fields of the room's command of that name. A request that is sent again counts once.
 *
 * @returns a handler that never rejects. An error is the JSON of a `LivelaneError`: INPUT_INVALID (status 400),
 * ROOM_CLOSED (410), or REQUEST_REFUSED with the reason `signature` (401, missing, wrong or older than five minutes),
 * `other-room` (400), `method` (405), `too-large` (413), `parsed` (500) or `fault` (500)
 * @throws INPUT_INVALID without a secret, or for one below 32 bytes
 * @example
 * ```ts
 * import { createMemoryRoom, createShopRequestHandler, SHOP_SIGNATURE_HEADER, signShopRequest } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
 * const clock = createDrivenClock(Date.parse(SAMPLE_PLAN.window.start));
 * const room = await createMemoryRoom(SAMPLE_PLAN, { clock });
 * const secret = 'a secret of at least 32 characters';
 * const handler = createShopRequestHandler(room, { secrets: [secret], clock });
 * const body = JSON.stringify({ room: room.name, orderId: 'o-1', code: 'MIA15', identity: 'ann' });
 * const headers = { [SHOP_SIGNATURE_HEADER]: signShopRequest(body, { secret, now: clock.now() }) };
 * (await handler(new Request('http://127.0.0.1/shop', { method: 'POST', body, headers }))).status; // => 200
 * ```
 */
export function createShopRequestHandler(
  room: LiveRoom,
  { secrets, clock, onFault }: ShopRequestOptions,
): (request: Request) => Promise<Response> {
  const given = secrets.length === 0 ? [''] : secrets;
  const issues = given.flatMap((secret, index) => secretIssues(secret, `/secrets/${index}`));
  if (issues.length > 0) throw inputInvalid('options', issues);
  const carried: Carried = new Map();
  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') throw requestRefused('method');
    const body = await readBody(request, MAX_REQUEST_BYTES);
    if ('refused' in body) throw requestRefused(body.refused, MAX_REQUEST_BYTES);
    const signature = request.headers.get(SHOP_SIGNATURE_HEADER) ?? '';
    const now = clock.now();
    if (!isSigned(body.text, { signature, secrets, now })) throw requestRefused('signature');
    const events = await once(carried, { signature, now }, () => state(room, body.text));
    return Response.json({
      events: events.map(({ type, at, epoch, seq }) => ({ type, at, epoch, seq })),
    });
  };
  return (request) => answer(request).catch((error: unknown) => errorResponse(error, onFault));
}

/** Carries out what the shop states. */
async function state(room: LiveRoom, text: string): Promise<Events> {
  const what = 'shop-request';
  const hasName = Object.hasOwn(Object(parseJson(text, { schema: z.unknown(), what })), 'do');
  const stated = hasName
    ? parseJson(text, { schema: STATED, what })
    : parseJson(text, { schema: REDEEM, what });
  if (stated.room !== room.name) throw requestRefused('other-room');
  const { room: _, ...fields } = stated;
  if (!('do' in fields)) return room.redeemOrder(fields);
  const { do: name, ...given } = fields;
  return (room[name] as (input: unknown) => Promise<Events>)(given);
}

/** Requests that were carried out, by the hash in their signature, oldest first, and until when they could be sent again. */
type Carried = Map<string, { readonly until: number; readonly events: Promise<Events> }>;

/** Carries out a signed request unless it was before: a price that is sent again must not undo a newer one. */
async function once(
  carried: Carried,
  { signature, now }: { readonly signature: string; readonly now: number },
  carryOut: () => Promise<Events>,
): Promise<Events> {
  for (const [key, { until }] of carried) {
    if (until >= now) break;
    carried.delete(key);
  }
  // The time can be written in several ways.
  const hash = signature.slice(signature.indexOf(','));
  const known = carried.get(hash);
  if (known !== undefined) return known.events;
  const events = carryOut();
  // A signature of a clock that is ahead stays valid for twice the age.
  carried.set(hash, { until: now + 2_000 * MAX_AGE_SECONDS, events });
  // What failed may be tried again.
  events.catch(() => carried.delete(hash));
  return events;
}

/**
 * The signature of a request of the shop's server, for the header {@link SHOP_SIGNATURE_HEADER}: the time, and an
 * HMAC-SHA256 over time and body.
 *
 * @param body - the request body exactly as it is sent
 * @param options - `now` in milliseconds since 1970-01-01T00:00:00Z
 * @example
 * ```ts
 * import { signShopRequest } from '@livelane/rtc/server';
 * signShopRequest('{}', { secret: 'a secret of at least 32 characters', now: 1_000 }).slice(0, 7); // => "t=1,v1="
 * ```
 */
export function signShopRequest(
  body: string,
  { secret, now }: { readonly secret: string; readonly now: number },
): string {
  const seconds = Math.floor(now / 1_000);
  return `t=${seconds},v1=${hmacOf(body, { secret, seconds }).toString('hex')}`;
}

function hmacOf(body: string, { secret, seconds }: { secret: string; seconds: number }): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest();
}

interface SignedBody {
  readonly signature: string;
  readonly secrets: readonly string[];
  readonly now: number;
}

function isSigned(body: string, { signature, secrets, now }: SignedBody): boolean {
  const [, time = '', hex = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  const seconds = Number(time);
  if (hex === '' || Math.abs(now / 1_000 - seconds) > MAX_AGE_SECONDS) return false;
  const given = Buffer.from(hex, 'hex');
  return secrets.some((secret) => timingSafeEqual(hmacOf(body, { secret, seconds }), given));
}
