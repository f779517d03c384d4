import { LivelaneError, type LivelaneErrorOptions } from '@livelane/contracts/vocabulary';

/** Error codes of tokens, rooms, webhooks and sessions, each with its cause and its fix. */
export const RTC_ERRORS = {
  PEER_MISSING: 'An optional peer dependency is not installed. Run `details.install`, then retry.',
  TOKEN_REFUSED:
    'The token is missing, expired, not signed by a known key, or issued for another room (`details.reason`). Request a new token.',
  WEBHOOK_REFUSED:
    'The webhook is not signed by a known key, too old, or malformed (`details.reason`); it was not processed. If it is genuine, check API keys and clock.',
  ROOM_UNREACHABLE:
    'A call to the LiveKit server failed (`details.call`). Check that it is running, and its URL, API key and secret, then retry.',
  PORT_TAKEN:
    'The port is in use (`details.port`). Choose another port, or omit it to get a free one.',
  ROOM_CLOSED: 'The room is closed. Open it again.',
} as const;

/** A code of {@link RTC_ERRORS}. */
export type RtcErrorCode = keyof typeof RTC_ERRORS;

export function rtcError(
  code: RtcErrorCode,
  message: string,
  options: LivelaneErrorOptions = {},
): LivelaneError<RtcErrorCode> {
  return new LivelaneError(code, message, options);
}
