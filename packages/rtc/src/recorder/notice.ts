import { type Instant, toInstant } from '@livelane/contracts/vocabulary';
import type { EgressStatus } from '../egress/status.ts';
import type { IngressStatus } from '../ingress/status.ts';
import { type Role, roleOfParticipant } from '../roles/roles.ts';

/** A webhook of the LiveKit server as plain data. */
export interface WebhookNotice {
  /** Event id, unique per event; a retry has the same id. */
  readonly id: string;
  /** Event name, such as `room_started`, `participant_joined`, `participant_left` or `room_finished`. */
  readonly event: string;
  /** When the event happened, by the LiveKit server's clock, in whole seconds. */
  readonly createdAt: Instant;
  /** When the webhook arrived, by our clock. */
  readonly receivedAt: Instant;
  /** The room it is about; null if none. */
  readonly room: { readonly name: string; readonly sid: string } | null;
  /** The participant it is about; null if none. */
  readonly participant: NoticedParticipant | null;
  /** With `egress_started`, `egress_updated` and `egress_ended`: the output that it is about, see `egressFindings`. */
  readonly egress?: EgressStatus;
  /** With `ingress_started` and `ingress_ended`: what a studio program sends, see `ingressFindings`. */
  readonly ingress?: IngressStatus;
  /** Number of earlier webhooks that the LiveKit server reports as dropped. */
  readonly numDropped: number;
}

/** A participant as the LiveKit server reports it. */
export interface NoticedParticipant {
  /** Identity in the room. */
  readonly identity: string;
  /** Id of the connection; a participant who joins again gets a new one. */
  readonly sid: string;
  /** Role, from the participant's attributes. */
  readonly role: Role;
  /** When the participant joined, by the LiveKit server's clock; null if it does not say. */
  readonly joinedAt: Instant | null;
}

/** Converts the participant in a message of the LiveKit protocol to plain data. */
export function toParticipant(info: {
  readonly identity: string;
  readonly sid: string;
  readonly joinedAt: bigint;
  readonly joinedAtMs: bigint;
  readonly attributes: Readonly<Record<string, string>>;
  readonly kind?: number;
}): NoticedParticipant {
  const joined = info.joinedAtMs > 0n ? Number(info.joinedAtMs) : Number(info.joinedAt) * 1_000;
  return {
    identity: info.identity,
    sid: info.sid,
    role: roleOfParticipant(info),
    joinedAt: joined > 0 ? toInstant(joined) : null,
  };
}
