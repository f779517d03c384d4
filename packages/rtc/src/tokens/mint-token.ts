import {
  type InputIssue,
  inputInvalid,
  inputIssues,
  jsonPointer,
  type SessionPlan,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { rtcError } from '../errors/rtc-errors.ts';
import { rtcExpects, rtcIssue } from '../errors/rtc-issues.ts';
import { loadServerSdk } from '../peers/peers.ts';
import { FORMATS, type RoomFormat, type Seated, seatsExceeded, seatsOf } from '../roles/formats.ts';
import { grantsOf, ROLE_ATTRIBUTE, ROLES, type Role } from '../roles/roles.ts';
import { TRACK_SOURCE } from '../roles/track-source.ts';
import { DisplayNameSchema, RoomNameSchema } from './participant-name.ts';
import { secretIssues } from './secret.ts';

/** Maximum time to live of a token, in seconds: one day. */
export const MAX_TOKEN_SECONDS = 86_400;

/** Maximum size of all attributes together, in bytes: every participant of the room gets them. */
const MAX_ATTRIBUTE_BYTES = 8_192;

const bounded = rtcExpects('ATTRIBUTES', { maximum: MAX_ATTRIBUTE_BYTES });
const seconds = rtcExpects('WHOLE_FROM_TO', { minimum: 1, maximum: MAX_TOKEN_SECONDS });

/** All options but the secret, which is checked apart, because the issues of a schema repeat the received value. */
const MintTokenSchema = z.strictObject({
  apiKey: z
    .string({ error: rtcExpects('API_KEY') })
    .check(z.minLength(1, { error: rtcExpects('API_KEY') })),
  room: RoomNameSchema,
  identity: RoomNameSchema,
  role: z.enum(ROLES),
  plan: z.exactOptional(
    z.looseObject({
      format: z.enum(Object.keys(FORMATS) as [RoomFormat, ...RoomFormat[]]),
      hosts: z.array(z.looseObject({ role: z.string() })),
    }),
  ),
  present: z.exactOptional(z.array(z.looseObject({ identity: z.string(), role: z.string() }))),
  ttlSeconds: z
    .int({ error: seconds })
    .check(z.gte(1, { error: seconds }), z.lte(MAX_TOKEN_SECONDS, { error: seconds })),
  name: z.exactOptional(DisplayNameSchema),
  attributes: z.exactOptional(
    z.record(z.string(), z.string()).check(z.refine(isBounded, { error: bounded })),
  ),
});

function isBounded(attributes: Readonly<Record<string, string>>): boolean {
  const json = JSON.stringify(attributes);
  const isText = Object.entries(attributes)
    .flat()
    .every((text) => /^\P{Cs}*$/u.test(text));
  return isText && new TextEncoder().encode(json).length <= MAX_ATTRIBUTE_BYTES;
}

/** What is wrong with the name of a room or the identity of a participant. */
export function participantNameIssues(name: string, path: string): InputIssue[] {
  return inputIssues(RoomNameSchema, name).map((issue) => ({ ...issue, path }));
}

/** Options of {@link mintToken}. */
export interface MintTokenOptions {
  /** API key of the LiveKit server. */
  readonly apiKey: string;
  /** API secret of the key, at least 32 bytes. */
  readonly apiSecret: string;
  /** Name of the one room that the token admits to, 1 to 128 characters. */
  readonly room: string;
  /** Identity of the participant, unique in the room, 1 to 128 characters. */
  readonly identity: string;
  /** Determines every permission in the token, see {@link grantsOf}. */
  readonly role: Role;
  /** Time to live in whole seconds, 1 to 86,400. */
  readonly ttlSeconds: number;
  /** Display name, 1 to 128 characters, without invisible ones. Default: none. */
  readonly name?: string;
  /** The plan of the room, whose format says which roles are admitted. Default: every role is. */
  readonly plan?: Pick<SessionPlan, 'format' | 'hosts'>;
  /** Who is in the room now, such as in `roster()` of a LiveKitRoom: with `plan`, a role whose seats are taken is refused. Default: seats are not counted. */
  readonly present?: readonly Pick<Seated, 'identity' | 'role'>[];
  /** Further participant attributes, at most 8,192 bytes as JSON. `livelane.role` is reserved. Default: none. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * Creates a token that admits one participant to one room in one role.
 * Every permission is written as true or false from the table of {@link grantsOf}; callers cannot add one, and none
 * is left to LiveKit's defaults.
 *
 * @returns a LiveKit access token: a JWT signed with HS256
 * @throws INPUT_INVALID for an empty room or identity, `#`, invisible characters or letters that are not composed (NFC) in
 * them, a time to live that is not
 * a whole number from 1 to 86,400, a secret below 32 bytes, an unknown role or an unknown option
 * @throws ROOM_FULL if the seats of the role are taken
 * @throws PEER_MISSING if livekit-server-sdk is not installed
 * @example
 * ```ts
 * import { mintToken, verifyToken } from '@livelane/rtc/server';
 * const [apiKey, apiSecret] = ['key', 'a secret of at least 32 characters'];
 * const whose = { room: 'sale', identity: 'ann', role: 'viewer' } as const;
 * const token = await mintToken({ ...whose, apiKey, apiSecret, ttlSeconds: 600 });
 * const keys = { [apiKey]: apiSecret };
 * await verifyToken(token, { keys, room: 'sale' }); // => { identity: 'ann', room: 'sale', role: 'viewer' }
 * ```
 */
export async function mintToken(options: MintTokenOptions): Promise<string> {
  const issues = issuesOf(options ?? {});
  if (issues.length > 0) throw inputInvalid('mintToken', issues);
  refuseBeyondSeats(options);
  const { AccessToken } = await loadServerSdk();
  const token = new AccessToken(options.apiKey, options.apiSecret, {
    identity: options.identity,
    ttl: options.ttlSeconds,
    ...(options.name === undefined ? {} : { name: options.name }),
    attributes: { ...options.attributes, [ROLE_ATTRIBUTE]: options.role },
  });
  const { canPublishSources, ...flags } = grantsOf(options.role);
  token.addGrant({
    ...flags,
    room: options.room,
    canPublishSources: canPublishSources.map((source) => TRACK_SOURCE[source]),
  });
  return token.toJwt();
}

/** Whether a seat is free is checked again in the room, where two tokens may be used at the same time. */
function refuseBeyondSeats({ plan, role, identity, present = [] }: MintTokenOptions): void {
  if (plan === undefined) return;
  const { format } = plan;
  const seats = seatsOf(plan);
  if (seats[role] === 0) {
    const issue = rtcIssue('ROLE_OF_FORMAT', { path: '/role', received: role, params: { format } });
    throw inputInvalid('mintToken', [issue]);
  }
  const most = seatsExceeded(seats, { identity, role }, present);
  if (most !== undefined) throw rtcError('ROOM_FULL', { role, most }, { retryable: true });
}

function issuesOf({ apiSecret, ...options }: MintTokenOptions): InputIssue[] {
  return [
    ...secretIssues(apiSecret, '/apiSecret'),
    ...inputIssues(MintTokenSchema, options),
    ...roleAttributeIssues(options.attributes),
  ];
}

function roleAttributeIssues(attributes: unknown): InputIssue[] {
  if (typeof attributes !== 'object' || attributes === null) return [];
  if (!Object.hasOwn(attributes, ROLE_ATTRIBUTE)) return [];
  const received = (attributes as Readonly<Record<string, unknown>>)[ROLE_ATTRIBUTE];
  const path = jsonPointer(['attributes', ROLE_ATTRIBUTE]);
  return [rtcIssue('ROLE_ATTRIBUTE', { path, received })];
}
