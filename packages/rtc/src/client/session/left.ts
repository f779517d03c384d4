import { DisconnectReason } from 'livekit-client';

/**
 * Why a session ended. `left`: by `leave()`. `aborted`: by its abort signal. `ended`: the room was closed. `kicked`: the
 * participant was removed. `elsewhere`: the same identity joined again. `token`: the token expired and could not be used to
 * reconnect. `server-gone`: the server shut down or could not be reached again.
 */
export type LeaveReason =
  | 'left'
  | 'aborted'
  | 'ended'
  | 'kicked'
  | 'elsewhere'
  | 'token'
  | 'server-gone';

const BY_DISCONNECT: Readonly<Partial<Record<DisconnectReason, LeaveReason>>> = {
  [DisconnectReason.CLIENT_INITIATED]: 'left',
  [DisconnectReason.DUPLICATE_IDENTITY]: 'elsewhere',
  [DisconnectReason.PARTICIPANT_REMOVED]: 'kicked',
  [DisconnectReason.ROOM_DELETED]: 'ended',
  [DisconnectReason.ROOM_CLOSED]: 'ended',
};

/** What ended a session that was disconnected. LiveKit reports no reason for a reconnect that its server refused. */
export function leaveReasonOf(
  reason: DisconnectReason | undefined,
  { tokenExpired }: { readonly tokenExpired: boolean },
): LeaveReason {
  const known = BY_DISCONNECT[reason ?? DisconnectReason.UNKNOWN_REASON];
  return known ?? (tokenExpired ? 'token' : 'server-gone');
}

/** Whether a JWT has expired; false if its payload cannot be read. */
export function isExpired(token: string, now: number): boolean {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { exp } = JSON.parse(atob(payload)) as { readonly exp?: unknown };
    return typeof exp === 'number' && exp * 1_000 <= now;
  } catch {
    return false;
  }
}
