/** Everybody who can be in a live room, and nobody else. */
export const ROLES = [
  'host',
  'cohost',
  'moderator',
  'interpreter',
  'viewer',
  'recorder',
  'agent',
] as const;

/** What somebody is in a room; the grants follow from it and from nothing else. */
export type Role = (typeof ROLES)[number];

/** A kind of track that may be published. */
export type MediaSource = 'camera' | 'microphone' | 'screen_share' | 'screen_share_audio';

/**
 * Every permission that LiveKit knows, said outright: what is left unsaid in a token counts as allowed
 * on the server for `canPublish`, `canSubscribe` and `canPublishData`.
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

/** Watches, and nothing else. */
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
  // Moderation goes through the server, so that a moderator's browser holds no power worth stealing.
  moderator: WATCHING,
  // Captions travel as data.
  interpreter: {
    ...WATCHING,
    canPublish: true,
    canPublishSources: ['microphone'],
    canPublishData: true,
  },
  viewer: WATCHING,
  recorder: { ...WATCHING, hidden: true, recorder: true },
  // The flag `agent` would allow to register as a worker for every room of the server.
  agent: { ...WATCHING, canPublish: true, canPublishSources: ['microphone'], canPublishData: true },
};

/**
 * What a role may do in its room, every flag said outright.
 * No role creates, lists, administers or records rooms, and none that sells or watches sends data: what is
 * sold is written by the server alone.
 *
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

/** The participant attribute in which the server wrote the role; no participant can change it. */
export const ROLE_ATTRIBUTE = 'livelane.role';

/** The role that a participant's attributes name; a viewer where they name none of ours. */
export function roleOf(attributes: Readonly<Record<string, string>> | undefined): Role {
  const named = attributes?.[ROLE_ATTRIBUTE];
  return ROLES.find((role) => role === named) ?? 'viewer';
}
