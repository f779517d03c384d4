import { LivelaneError, type LivelaneErrorOptions } from '@livelane/contracts/vocabulary';

/** What can go wrong around tokens, rooms, webhooks and sessions, each with its cause and its fix. */
export const RTC_ERRORS = {
  PEER_MISSING:
    'An optional package is not installed; `details.install` is the command that installs it. Run it and try again.',
  TOKEN_REFUSED:
    'A token is absent, expired, not signed by one of our keys, or for another room (`details.reason`). Ask the token endpoint for a new one.',
  WEBHOOK_REFUSED:
    'A webhook is not signed by one of our keys, does not match its signature, is too old or is malformed (`details.reason`). Nothing was done with it. If it is real, check that key and clock are those of the server.',
  ROOM_UNREACHABLE:
    'The LiveKit server did not carry out a call (`details.call`). Check that it runs and that URL, key and secret are right; then try again.',
  PORT_TAKEN:
    'A port that was asked for is in use (`details.port`). Choose another, or leave it out.',
  ROOM_CLOSED: 'Something was asked of a room that has been closed. Open it again.',
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
