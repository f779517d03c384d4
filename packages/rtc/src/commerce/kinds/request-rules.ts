import type { Role } from '../../roles/roles.ts';

/** Who may send a request, and how often. */
export interface RequestRule {
  /** Roles that may send it. Default: everyone but programs. */
  readonly roles?: readonly Role[];
  /** The most such requests of a room in ten seconds. Default: only the limit of all requests of the room. */
  readonly mostInRoom?: number;
  /** The most such requests of one identity in ten seconds. Default: only the limit of all its requests. */
  readonly mostOfIdentity?: number;
}

/** Rules of requests, by what they do. */
export type RequestRules = Readonly<Record<string, RequestRule>>;

/** Roles that decide what others see. */
export const MODERATING: readonly Role[] = ['host', 'cohost', 'moderator'];
