import { LivelaneError, type LivelaneErrorOptions } from '@livelane/contracts/vocabulary';

/** Error codes of the browser client, each with its cause and its fix. */
export const CLIENT_ERRORS = {
  JOIN_FAILED:
    'The connection to the room failed; `cause` is the error of livekit-client. Check the URL, and that the token is valid for this server.',
  TOKEN_ENDPOINT_FAILED:
    'The token endpoint did not respond with JSON that contains a token (`details.status`). Check its URL, and that this user may join.',
  MEDIA_REFUSED:
    'The browser gave no access to camera or microphone (`details.name` is its reason). Ask the user to allow access, or to close other applications that use the device.',
  COMMERCE_KEY_INVALID:
    'The commerce public key is not an Ed25519 key of 32 bytes in base64url, or this browser does not support Ed25519. Use the key that the token endpoint returns.',
  REQUEST_REFUSED:
    "The commerce endpoint refused a request or did not respond (`details.status`; `details.reason` is the server's code). Correct the request, get a new token, or retry later if `retryable` is true.",
  SESSION_LEFT: 'The session has been left. Join again.',
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
