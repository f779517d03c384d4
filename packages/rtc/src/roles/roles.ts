/** Every role that a participant of a live room can have. */
export const ROLES = [
  'host',
  'cohost',
  'moderator',
  'interpreter',
  'viewer',
  'recorder',
  'agent',
] as const;

/** A participant's role; it alone determines the grants, see {@link grantsOf}. */
export type Role = (typeof ROLES)[number];

/** A source of media that a participant can be allowed to publish. */
export type MediaSource = 'camera' | 'microphone' | 'screen_share' | 'screen_share_audio';

/**
 * Every permission of a LiveKit token. All are set explicitly, because LiveKit treats an unset `canPublish`,
 * `canSubscribe` or `canPublishData` as allowed.
 */
export interface RoleGrants {
  /** Join the room. */
  readonly roomJoin: boolean;
  /** Create or delete rooms. */
  readonly roomCreate: boolean;
  /** List rooms. */
  readonly roomList: boolean;
  /** Start egress (recording) of rooms. */
  readonly roomRecord: boolean;
  /** Moderate the room: remove or mute participants, change metadata. */
  readonly roomAdmin: boolean;
  /** Manage ingress (RTMP or WHIP input). */
  readonly ingressAdmin: boolean;
  /** Publish tracks. */
  readonly canPublish: boolean;
  /** The only track sources that may be published; an empty list adds no restriction to `canPublish`. */
  readonly canPublishSources: readonly MediaSource[];
  /** Receive tracks of others. */
  readonly canSubscribe: boolean;
  /** Send data packets. */
  readonly canPublishData: boolean;
  /** Change the participant's own metadata and attributes. */
  readonly canUpdateOwnMetadata: boolean;
  /** Receive metrics of the room. */
  readonly canSubscribeMetrics: boolean;
  /** Manage the session of an agent. */
  readonly canManageAgentSession: boolean;
  /** Other participants do not see this one. */
  readonly hidden: boolean;
  /** The participant is shown as a recorder. */
  readonly recorder: boolean;
  /** Register as an agent worker of the server. */
  readonly agent: boolean;
}

/** Receives media, sends nothing. */
const WATCHING: RoleGrants = {
  roomJoin: true,
  roomCreate: false,
  roomList: false,
  roomRecord: false,
  roomAdmin: false,
  ingressAdmin: false,
  canPublish: false,
  canPublishSources: [],
  canSubscribe: true,
  canPublishData: false,
  canUpdateOwnMetadata: false,
  canSubscribeMetrics: false,
  canManageAgentSession: false,
  hidden: false,
  recorder: false,
  agent: false,
};

// A function, so that bundlers can leave it out of browsers.
const GRANTS: Readonly<Record<Role, RoleGrants>> = /* @__PURE__ */ (() => ({
  host: {
    ...WATCHING,
    canPublish: true,
    canPublishSources: ['camera', 'microphone', 'screen_share', 'screen_share_audio'],
  },
  cohost: { ...WATCHING, canPublish: true, canPublishSources: ['camera', 'microphone'] },
  // Moderation is done by the server on request, so a stolen moderator token grants no more than a viewer's.
  moderator: WATCHING,
  // Captions are sent as data.
  interpreter: {
    ...WATCHING,
    canPublish: true,
    canPublishSources: ['microphone'],
    canPublishData: true,
  },
  viewer: WATCHING,
  recorder: { ...WATCHING, hidden: true, recorder: true },
  // The `agent` flag would allow its holder to register as a worker for every room of the server.
  agent: { ...WATCHING, canPublish: true, canPublishSources: ['microphone'], canPublishData: true },
}))();

/**
 * Permissions of a role, every flag set explicitly.
 * No role can create, list, administer or record rooms. Hosts and viewers cannot send data: commerce messages are
 * written by the server only.
 *
 * @returns the same frozen set of flags for every token of the role
 * @example
 * ```ts
 * import { grantsOf } from '@livelane/rtc';
 * grantsOf('viewer').canPublish; // => false
 * grantsOf('cohost').canPublishSources; // => ["camera","microphone"]
 * ```
 */
export function grantsOf(role: Role): RoleGrants {
  return GRANTS[role];
}

/** Name of the participant attribute that holds the role. Set by the server; participants cannot change it. */
export const ROLE_ATTRIBUTE = 'livelane.role';

/**
 * Reads the role from a participant's attributes.
 * @returns `viewer` if the attribute is missing or is not one of {@link ROLES}
 * @example
 * ```ts
 * import { ROLE_ATTRIBUTE, roleOf } from '@livelane/rtc';
 * roleOf({ [ROLE_ATTRIBUTE]: 'host' }); // => "host"
 * ```
 */
export function roleOf(attributes: Readonly<Record<string, string>> | undefined): Role {
  const named = attributes?.[ROLE_ATTRIBUTE];
  return ROLES.find((role) => role === named) ?? 'viewer';
}

/** Roles of what LiveKit's own services bring into a room without one of our tokens, by `livekit.ParticipantInfo.Kind`. */
const BY_KIND: Readonly<Record<number, Role>> = { 1: 'host', 2: 'recorder', 4: 'agent' };

/** The role of a participant: that of its token, else what its kind does there. OBS, by ingress, sends what hosts send. */
export function roleOfParticipant({
  attributes,
  kind = 0,
}: {
  readonly attributes: Readonly<Record<string, string>> | undefined;
  readonly kind?: number | undefined;
}): Role {
  const ofKind = attributes?.[ROLE_ATTRIBUTE] === undefined ? BY_KIND[kind] : undefined;
  return ofKind ?? roleOf(attributes);
}
