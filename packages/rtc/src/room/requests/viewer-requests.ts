import { inputInvalid, parseInput, type SessionEvent } from '@livelane/contracts/vocabulary';
import { fileIssue } from '@livelane/contracts/vocabulary/node';
import type * as z from 'zod/mini';
import type { Clock } from '../../clock/clock.ts';
import type { ChatPosition } from '../../commerce/chat/chat-memory.ts';
import { MODERATING } from '../../commerce/kinds/request-rules.ts';
import { runViewerRequest } from '../../commerce/room-commands.ts';
import { keyIdOf } from '../../commerce/signature.ts';
import { ruleOf, type ViewerRequest, ViewerRequestSchema } from '../../commerce/viewer-request.ts';
import { checkGiven } from '../../errors/check-given.ts';
import { rtcError } from '../../errors/rtc-errors.ts';
import { readBody } from '../../http/body.ts';
import type { Role } from '../../roles/roles.ts';
import {
  type ApiKeys,
  checkApiKeys,
  type TokenHolder,
  type VerifyTokenOptions,
  verifiedHolder,
} from '../../tokens/verify-token.ts';
import type { LiveRoom } from '../live-room.ts';
import { checkOrigins, corsHeaders, preflight } from './cors.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { errorResponse, type OnFault, requestRefused } from './refusals.ts';

/** Maximum size of a request body. */
const MAX_REQUEST_BYTES = 8_192;

/** Maximum numbers of requests in ten seconds: of one identity, and of a room. */
const MAX_IN_10_S = { identity: 30, room: 5_000 } as const;

/** Roles of programs, which only read. */
const PROGRAMS: readonly Role[] = ['recorder', 'agent'];

/** Options of {@link createViewerRequestHandler}. */
export interface ViewerRequestOptions {
  /** API keys whose tokens are accepted. */
  readonly keys: ApiKeys;
  /** Source of time. */
  readonly clock: Pick<Clock, 'now'>;
  /** Origins of the pages that may send requests, such as `https://shop.example`; `*` for all. Default: only the handler's own. */
  readonly origins?: readonly string[];
  /** Called with the cause of a request that is answered with `fault`. Default: none. */
  readonly onFault?: OnFault;
}

/**
 * Creates an HTTP handler for viewers, for any framework with `Request` and `Response`.
 * GET returns the signed snapshot, the keys that verify it, the session and the server's time; hosts and moderators also
 * get the questions that wait; with `with=chat` in the query, also the signed recent messages of the chat. POST runs one {@link ViewerRequest}. Both require the viewer's token for this room as
 * `Authorization: Bearer …`; identity and role are taken from the token only.
 *
 * @returns a handler that never rejects. An error is the JSON of a `LivelaneError`: INPUT_INVALID with every issue
 * (status 400), TOKEN_REFUSED (401), KICKED or MUTED (403), SOLD_OUT or COUPONS_GONE (409), SALE_ENDED, POLL_CLOSED or
 * ROOM_CLOSED (410), WORDS_REFUSED (422), SLOW_MODE (429), ROOM_UNREACHABLE (502), RESERVE_FAILED (503), or REQUEST_REFUSED
 * with the reason `role` (403), `method` (405), `too-large` (413, above 8,192 bytes; the connection is closed), `too-many`
 * (429, in ten seconds above 30 requests or 10 messages of a viewer, or 5,000 requests, 200 messages or 100 questions of the
 * room), `parsed` (500, the body was read before) or `fault` (500).
 * @throws INPUT_INVALID for secrets below 32 bytes, or an origin that is not one
 * @example
 * ```ts
 * import { createMemoryRoom, createViewerRequestHandler } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
 * const clock = createDrivenClock(Date.parse(SAMPLE_PLAN.window.start));
 * const room = await createMemoryRoom(SAMPLE_PLAN, { clock });
 * const handler = createViewerRequestHandler(room, { keys: { key: 'a secret of at least 32 characters' }, clock });
 * (await handler(new Request('http://127.0.0.1/live'))).status; // => 401
 * ```
 */
export function createViewerRequestHandler(
  room: LiveRoom,
  options: ViewerRequestOptions,
): (request: Request) => Promise<Response> {
  checkGiven('options', options, ['/keys', '/clock/now']);
  const { keys, clock, origins = [], onFault } = options;
  checkApiKeys(keys);
  const allowed = checkOrigins(origins);
  const limiter = createLimiter(clock);
  const holderOf = createHolders({ keys, room: room.name });
  const answer = async (request: Request): Promise<Response> => {
    const holder = await holderOf(request.headers.get('authorization') ?? '');
    const { identity } = holder;
    const role = room.roleIn(identity, holder.role);
    refuseAbove(limiter, ['identity', identity], MAX_IN_10_S.identity);
    if (!room.admits(identity)) throw rtcError('KICKED', { room: room.name });
    if (request.method === 'GET') return Response.json(stateFor(room, role, request));
    if (request.method !== 'POST') throw requestRefused('method');
    if (PROGRAMS.includes(role)) throw requestRefused('role');
    refuseAbove(limiter, ['room'], MAX_IN_10_S.room);
    const asked = await readJson(request, { schema: ViewerRequestSchema, what: 'viewer-request' });
    const events = await carryOut(room, { ...holder, role, asked, limiter });
    return Response.json({ events: events.map(told) });
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

/** Tokens whose holders are remembered. */
const MAX_HOLDERS = 1_000;

/**
 * Finds out the holders of tokens, each once: verifying the tokens of a flood would take longer than anything else in it.
 */
function createHolders(options: VerifyTokenOptions): (token: string) => Promise<TokenHolder> {
  const known = new Map<string, ReturnType<typeof verifiedHolder>>();
  return async (token) => {
    const verified = known.get(token) ?? verifiedHolder(token, options);
    known.set(token, verified);
    const [oldest = token] = known.keys();
    if (known.size > MAX_HOLDERS) known.delete(oldest);
    try {
      const { holder, expiresAt } = await verified;
      // By the clock that verifies tokens, whatever the clock of the room says.
      if (expiresAt * 1_000 > Date.now()) return holder;
    } catch (error) {
      known.delete(token);
      throw error;
    }
    known.delete(token);
    return (await verifiedHolder(token, options)).holder;
  };
}

function stateFor(room: LiveRoom, role: Role, request: Request) {
  const { publicKey, session } = room;
  return {
    publicKey,
    keys: [{ id: keyIdOf(publicKey), publicKey }],
    session,
    snapshot: room.snapshot(),
    now: room.time(),
    ...(new URL(request.url).searchParams.get('with') === 'chat' ? { chat: room.recent() } : {}),
    ...(MODERATING.includes(role) ? { waiting: room.waiting() } : {}),
  };
}

/** What the viewer who asked is told of a log entry: its position, a code that was given, the price of a reserved unit. */
function told(event: SessionEvent | ChatPosition) {
  const { type, at, epoch, seq } = event;
  return {
    ...{ type, at, epoch, seq },
    ...(event.type === 'coupon' ? { code: event.code } : {}),
    ...(event.type === 'reserve' ? { price: event.price } : {}),
  };
}

interface AskedRequest extends TokenHolder {
  readonly asked: ViewerRequest;
  readonly limiter: Limiter;
}

function carryOut(
  room: LiveRoom,
  { asked, identity, role, name, limiter }: AskedRequest,
): Promise<readonly (SessionEvent | ChatPosition)[]> {
  const { roles, mostInRoom, mostOfIdentity } = ruleOf(asked);
  if (roles?.includes(role) === false) throw requestRefused('role');
  if (mostOfIdentity !== undefined)
    refuseAbove(limiter, ['identity', identity, asked.do], mostOfIdentity);
  if (mostInRoom !== undefined) refuseAbove(limiter, ['room', asked.do], mostInRoom);
  if (asked.do === 'release') return room.release(asked.questionId);
  if (asked.do === 'chat') return room.chat({ ...asked, identity, name, role });
  if (asked.do === 'hide') return room.hide(asked);
  if (asked.do === 'slow-mode') return room['slow-mode'](asked);
  return runViewerRequest(room, { identity, request: asked });
}

/** @throws REQUEST_REFUSED */
export function refuseAbove(limiter: Limiter, key: readonly string[], most: number): void {
  if (!limiter.allow(key, most)) throw requestRefused('too-many', most);
}

/** The JSON of a request's body. @throws REQUEST_REFUSED, INPUT_INVALID */
async function readJson<Schema extends z.core.$ZodType>(
  request: Request,
  { schema, what }: { readonly schema: Schema; readonly what: string },
): Promise<z.infer<Schema>> {
  const body = await readBody(request, MAX_REQUEST_BYTES);
  if ('refused' in body) throw requestRefused(body.refused, MAX_REQUEST_BYTES);
  return parseJson(body.text, { schema, what });
}

/** A value of a schema from its JSON. @throws INPUT_INVALID */
export function parseJson<Schema extends z.core.$ZodType>(
  text: string,
  { schema, what }: { readonly schema: Schema; readonly what: string },
): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw inputInvalid(what, [fileIssue('JSON', { received: text })]);
  }
  return parseInput(schema, value, what);
}
