import type { Instant } from '@livelane/contracts/vocabulary';
import type { Role } from '../roles/roles.ts';

/** What the media server tells about a room, as plain data. */
export interface WebhookNotice {
  readonly id: string;
  /** Such as `room_started`, `participant_joined`, `participant_left`, `room_finished`. */
  readonly event: string;
  /** When it happened, by the media server's clock: whole seconds. */
  readonly createdAt: Instant;
  /** When it came in, by our clock. */
  readonly receivedAt: Instant;
  readonly room: { readonly name: string; readonly sid: string } | null;
  readonly participant: NoticedParticipant | null;
  /** How many notices before this one the media server gave up on. */
  readonly numDropped: number;
}

/** Somebody in a room; `sid` differs for each time they join. */
export interface NoticedParticipant {
  readonly identity: string;
  readonly sid: string;
  readonly role: Role;
  /** By the media server's clock, in milliseconds; null where the notice does not say. */
  readonly joinedAt: Instant | null;
}
