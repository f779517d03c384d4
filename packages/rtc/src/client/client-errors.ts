import { LivelaneError, type LivelaneErrorOptions } from '@livelane/contracts/vocabulary';

/** What can go wrong for a browser in a live room, each with its cause and its fix. */
export const CLIENT_ERRORS = {
  JOIN_FAILED:
    "The room could not be joined; the cause is LiveKit's own error. Check the URL, and that the token is fresh and for this server.",
  TOKEN_ENDPOINT_FAILED:
    'The token endpoint did not answer with JSON that holds a token (`details.status`). Check its URL and that this person may join.',
  MEDIA_REFUSED:
    "Camera or microphone could not be had (`details.name` is the browser's reason). Ask the person to allow them, or to close what else uses them.",
  COMMERCE_KEY_INVALID:
    'The key that verifies commerce messages is not an Ed25519 public key of 32 bytes in base64url, or this browser has no Ed25519. Take the key from the token endpoint.',
  REQUEST_REFUSED:
    "The commerce endpoint did not carry out a request (`details.status`, `details.reason` is the server's code). Mend the request, ask for a new token, or try again later where it is retryable.",
  SESSION_LEFT: 'Something was asked of a session that has been left. Join again.',
} as const;

/** A code of {@link CLIENT_ERRORS}. */
export type ClientErrorCode = keyof typeof CLIENT_ERRORS;

export function clientError(
  code: ClientErrorCode,
  message: string,
  options: LivelaneErrorOptions = {},
): LivelaneError<ClientErrorCode> {
  return new LivelaneError(code, message, options);
}

export function invalidOption(
  path: string,
  message: string,
  received: unknown,
): LivelaneError<'INPUT_INVALID'> {
  const issue = { path, message, received: String(received).slice(0, 200) };
  return new LivelaneError('INPUT_INVALID', `${path}: ${message}`, {
    details: { issues: [issue] },
  });
}
