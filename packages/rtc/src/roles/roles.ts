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
  readonly roomJoin: boolean;
  readonly roomCreate: boolean;
  readonly roomList: boolean;
  readonly roomRecord: boolean;
  readonly roomAdmin: boolean;
  readonly ingressAdmin: boolean;
  readonly canPublish: boolean;
  readonly canPublishSources: readonly MediaSource[];
  readonly canSubscribe: boolean;
  readonly canPublishData: boolean;
  readonly canUpdateOwnMetadata: boolean;
  readonly canSubscribeMetrics: boolean;
  readonly canManageAgentSession: boolean;
  readonly hidden: boolean;
  readonly recorder: boolean;
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

const GRANTS: Readonly<Record<Role, RoleGrants>> = {
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
};

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
 */
export function roleOf(attributes: Readonly<Record<string, string>> | undefined): Role {
  const named = attributes?.[ROLE_ATTRIBUTE];
  return ROLES.find((role) => role === named) ?? 'viewer';
}
