import type { Role } from '../../roles/roles.ts';

/** A participant joined, left, or decoded a first frame, `afterMs` milliseconds after joining. */
export type ParticipantProgress =
  | { readonly step: 'joined' | 'left'; readonly identity: string; readonly role: Role }
  | { readonly step: 'first-frame'; readonly identity: string; readonly afterMs: number };
