import {
  describeReceived,
  type InputIssue,
  inputInvalid,
  parseInput,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { loadServerSdk } from '../peers/peers.ts';
import { grantsOf, type MediaSource, ROLE_ATTRIBUTE, ROLES, type Role } from '../roles/roles.ts';
import { refuseSecret } from './secret.ts';

/** The longest that a token may live: a day. */
export const MAX_TOKEN_SECONDS = 86_400;

const Name =
  /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}#\s](?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}#]{0,126}[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}#\s])?$/u;
const NAMED =
  '1 to 128 characters without "#", control or invisible characters or blanks at the ends';

const IdentitySchema = z.string().check(z.regex(Name, { error: `an identity of ${NAMED}` }));
const RoomSchema = z.string().check(z.regex(Name, { error: `a room of ${NAMED}` }));

const MintTokenSchema = z.strictObject({
  apiKey: z.string().check(z.minLength(1, { error: 'an API key' })),
  apiSecret: z.string(),
  room: RoomSchema,
  identity: IdentitySchema,
  role: z.enum(ROLES),
  ttlSeconds: z
    .int({ error: 'whole seconds' })
    .check(
      z.gte(1, { error: 'at least 1 second' }),
      z.lte(MAX_TOKEN_SECONDS, { error: `at most ${MAX_TOKEN_SECONDS} seconds` }),
    ),
  name: z.exactOptional(z.string().check(z.maxLength(128))),
  attributes: z.exactOptional(z.record(z.string(), z.string())),
});

/** Who gets a token, for which room, as what, and for how long. */
export interface MintTokenOptions {
  readonly apiKey: string;
  /** At least 32 bytes. */
  readonly apiSecret: string;
  readonly room: string;
  readonly identity: string;
  readonly role: Role;
  /** Whole seconds from now, 1 to 86,400. */
  readonly ttlSeconds: number;
  /** What others see. Left out: nothing. */
  readonly name?: string;
  /** Left out: only the role. `livelane.role` is the server's own and cannot be given. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * A token that lets one person into one room in one role.
 * Every permission is written into it as true or false from the closed table of {@link grantsOf}: no
 * caller can add one, and none is left to the media server's defaults.
 *
 * @returns a JWT signed with HS256, as LiveKit wants it
 * @throws INPUT_INVALID for an empty room or identity, `#` or control characters in them, a time to live that
 * is zero, negative, NaN or above a day, a secret below 32 bytes, an unknown role or an unknown option
 * @throws PEER_MISSING without livekit-server-sdk
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
  // First, so that no message about the rest repeats a secret.
  refuseSecret(options.apiSecret, '/apiSecret');
  parseInput(MintTokenSchema, options, 'mintToken options');
  refuseOwnAttribute(options.attributes);
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

/** The numbers of livekit.TrackSource; its enum stays out of our API. */
const TRACK_SOURCE: Readonly<Record<MediaSource, number>> = {
  camera: 1,
  microphone: 2,
  screen_share: 3,
  screen_share_audio: 4,
};

function refuseOwnAttribute(attributes: Readonly<Record<string, string>> | undefined): void {
  if (attributes === undefined || !Object.hasOwn(attributes, ROLE_ATTRIBUTE)) return;
  const issue: InputIssue = {
    path: `/attributes/${ROLE_ATTRIBUTE}`,
    message: 'left out: the role is set with `role`',
    received: describeReceived(attributes[ROLE_ATTRIBUTE]),
  };
  throw inputInvalid('mintToken options', [issue]);
}
