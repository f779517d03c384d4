import { LivelaneError, type LivelaneErrorOptions } from '@livelane/contracts/vocabulary';

/** Error codes of tokens, rooms, webhooks and sessions, each with its cause and its fix. */
export const RTC_ERRORS = {
  PEER_MISSING:
    'An optional peer dependency is not installed. Run the command in `details.install`, then retry.',
  TOKEN_REFUSED:
    'The token is missing, expired, not signed by a known key, or issued for another room (`details.reason`). Request a new token.',
  WEBHOOK_REFUSED:
    'The webhook has no valid signature, is outside the accepted age, or is malformed (`details.reason`). It was not processed. If it is genuine, check that API keys and clock match those of the LiveKit server.',
  ROOM_UNREACHABLE:
    'A call to the LiveKit server failed (`details.call`). Check that the server is running and that URL, API key and secret are correct, then retry.',
  PORT_TAKEN:
    'The requested port is in use (`details.port`). Choose another port, or omit it to get a free one.',
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
