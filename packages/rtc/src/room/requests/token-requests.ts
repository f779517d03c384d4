import { type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { Clock } from '../../clock/clock.ts';
import { checkGiven } from '../../errors/check-given.ts';
import { rtcError } from '../../errors/rtc-errors.ts';
import { rtcIssue } from '../../errors/rtc-issues.ts';
import { shownUrl } from '../../errors/shown-url.ts';
import { readBody } from '../../http/body.ts';
import { seatsOf } from '../../roles/formats.ts';
import { ROLES, type Role } from '../../roles/roles.ts';
import { MAX_TOKEN_SECONDS, type MintTokenOptions, mintToken } from '../../tokens/mint-token.ts';
import { DisplayNameSchema } from '../../tokens/participant-name.ts';
import { signingKey } from '../../tokens/signing-key.ts';
import type { ApiKeys } from '../../tokens/verify-token.ts';
import type { LiveRoom } from '../live-room.ts';
import type { LiveKitRoom } from '../livekit-room.ts';
import { checkOrigins, corsHeaders, preflight } from './cors.ts';
import { createLimiter } from './limiter.ts';
import { errorResponse, type OnFault, requestRefused } from './refusals.ts';
import { parseJson, refuseAbove } from './viewer-requests.ts';

/** Maximum size of a request body. */
const MAX_REQUEST_BYTES = 8_192;

/** Maximum numbers of tokens in ten seconds: of one identity, and of a room. */
const MAX_IN_10_S = { identity: 10, room: 5_000 } as const;

/** Default time to live of a token, in seconds. LiveKit renews the token of who is connected. */
const TTL_SECONDS = 600;

const AskedTokenSchema = z.strictObject({
  role: z.exactOptional(z.enum(ROLES)),
  name: z.exactOptional(DisplayNameSchema),
});

/** What the body of a request for a token may say: a wish, which the application decides about. */
export interface AskedToken {
  /** The role that is wished for. */
  readonly role?: Role;
  /** The display name that is wished for. */
  readonly name?: string;
}

/** Who is admitted, as the application has decided. */
export interface Admitted extends Pick<MintTokenOptions, 'identity' | 'role'> {
  /** Display name. Default: none. */
  readonly name?: string | undefined;
  /** Further participant attributes, see {@link mintToken}. Default: none. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** Options of {@link createTokenHandler}. */
export interface TokenHandlerOptions {
  /** API keys of the LiveKit server. The first signs; others are those that are being replaced. */
  readonly keys: ApiKeys;
  /** URL of the LiveKit server for pages, `wss://…`. Default: none, and pages give it to `joinLive`. */
  readonly url?: string;
  /** Source of time for the limits. */
  readonly clock: Pick<Clock, 'now'>;
  /**
   * Decides who is asking, by the application's own session, and in which role. What `asked` has was written by the
   * page: a role in it is a wish of anybody. Give a person the same identity each time. undefined: nobody is admitted.
   */
  readonly admit: (
    request: Request,
    asked: AskedToken,
  ) => Admitted | undefined | Promise<Admitted | undefined>;
  /** Time to live of a token in whole seconds, 1 to 86,400: until when it may be used to join. Default: 600. */
  readonly ttlSeconds?: number;
  /** Origins of the pages that may ask, such as `https://shop.example`; `*` for all. Default: only the handler's own. */
  readonly origins?: readonly string[];
  /** Called with the cause of a request that is answered with `fault`. Default: none. */
  readonly onFault?: OnFault;
}

/**
 * Creates an HTTP handler that gives tokens for a room, for any framework with `Request` and `Response`: the
 * `tokenEndpoint` of `joinLive`. The application decides who is asking; the handler refuses who was kicked, whose
 * role has no free seat in the plan's format, and who asks too often.
 *
 * @returns a handler that never rejects. POST, with an empty body or the JSON of an {@link AskedToken}, is answered with
 * `{ token, url?, commercePublicKey }`. An error is the JSON of a `LivelaneError`: INPUT_INVALID (status 400), KICKED (403),
 * ROOM_FULL (409), ROOM_CLOSED (410), ROOM_UNREACHABLE (502), or REQUEST_REFUSED with the reason `not-admitted` (403),
 * `method` (405), `too-large` (413, above 8,192 bytes; the connection is closed), `too-many` (429, in ten seconds above 10
 * tokens of an identity or 5,000 of the room), `parsed` (500, the body was read before) or `fault` (500)
 * @throws INPUT_INVALID for secrets below 32 bytes, several keys of which one is a whole number, a URL or an origin that
 * is none, or a time to live that is not from 1 to 86,400
 * @example
 * ```ts
 * import { createMemoryRoom, createTokenHandler } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
 * const clock = createDrivenClock(Date.parse(SAMPLE_PLAN.window.start));
 * const room = await createMemoryRoom(SAMPLE_PLAN, { clock });
 * const keys = { key: 'a secret of at least 32 characters' };
 * const admit = () => ({ identity: 'ann', role: 'viewer' }) as const;
 * const handler = createTokenHandler(room, { keys, clock, admit });
 * (await handler(new Request('http://127.0.0.1/token', { method: 'POST' }))).status; // => 200
 * ```
 */
export function createTokenHandler(
  room: LiveRoom & Partial<Pick<LiveKitRoom, 'roster'>>,
  options: TokenHandlerOptions,
): (request: Request) => Promise<Response> {
  checkGiven('options', options, ['/keys', '/clock/now', '/admit']);
  checkOptions(options);
  const { url, clock, admit, ttlSeconds = TTL_SECONDS, origins = [], onFault } = options;
  const key = signingKey(options.keys);
  const allowed = checkOrigins(origins);
  const limiter = createLimiter(clock);
  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') throw requestRefused('method');
    const admitted = await admit(request, await readAsked(request));
    if (admitted === undefined) throw requestRefused('not-admitted');
    refuseAbove(limiter, ['identity', admitted.identity], MAX_IN_10_S.identity);
    refuseAbove(limiter, ['room'], MAX_IN_10_S.room);
    if (!room.isOpen()) throw rtcError('ROOM_CLOSED', { room: room.name });
    const whose = { ...defined(admitted), ...(await seating(room, admitted.role)) };
    const token = await mintToken({ ...key, ...whose, room: room.name, ttlSeconds });
    // After the checks of the identity: one that is none has no pseudonym.
    if (!room.admits(admitted.identity)) throw rtcError('KICKED', { room: room.name });
    const reply = { token, ...(url === undefined ? {} : { url }) };
    const body = { ...reply, commercePublicKey: room.publicKey };
    return Response.json(body, { headers: { 'cache-control': 'no-store' } });
  };
  const failed = (error: unknown) => errorResponse(error, onFault);
  const handle = async (request: Request): Promise<Response> => {
    const cors = corsHeaders(request, allowed);
    if (request.method === 'OPTIONS') return preflight(cors);
    const response = await answer(request).catch(failed);
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    return response;
  };
  return (request) => handle(request).catch(failed);
}

/** @throws INPUT_INVALID */
function checkOptions({ url, ttlSeconds = TTL_SECONDS }: TokenHandlerOptions): void {
  const issues: InputIssue[] = [];
  if (url !== undefined && !(/^(ws|http)s?:\/\//.test(url) && URL.canParse(url)))
    issues.push(rtcIssue('SERVER_URL', { path: '/url', received: shownUrl(url) }));
  if (!Number.isInteger(ttlSeconds) || ttlSeconds < 1 || ttlSeconds > MAX_TOKEN_SECONDS) {
    const params = { minimum: 1, maximum: MAX_TOKEN_SECONDS };
    issues.push(rtcIssue('WHOLE_FROM_TO', { path: '/ttlSeconds', received: ttlSeconds, params }));
  }
  if (issues.length > 0) throw inputInvalid('options', issues);
}

/** `joinLive` sends no body. @throws REQUEST_REFUSED, INPUT_INVALID */
async function readAsked(request: Request): Promise<AskedToken> {
  const body = await readBody(request, MAX_REQUEST_BYTES);
  if ('refused' in body) throw requestRefused(body.refused, MAX_REQUEST_BYTES);
  if (body.text.trim() === '') return {};
  return parseJson(body.text, { schema: AskedTokenSchema, what: 'token-request' });
}

/** What `mintToken` needs to know of the seats. Who is in the room is asked only for roles whose seats are counted. */
async function seating(
  room: LiveRoom & Partial<Pick<LiveKitRoom, 'roster'>>,
  role: Role,
): Promise<Pick<MintTokenOptions, 'plan' | 'present'>> {
  const { plan } = room;
  const seats = seatsOf(plan)[role];
  if (room.roster === undefined || seats === null || seats === 0) return { plan };
  return { plan, present: (await room.roster()).participants };
}

function defined({
  identity,
  role,
  name,
  attributes,
}: Admitted): Pick<MintTokenOptions, 'identity' | 'role' | 'name' | 'attributes'> {
  return {
    ...{ identity, role },
    ...(name === undefined ? {} : { name }),
    ...(attributes === undefined ? {} : { attributes }),
  };
}
