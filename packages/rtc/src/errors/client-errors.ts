import { type ErrorTexts, errorsOf } from '@livelane/contracts/vocabulary';

/** `details` by error code, for errors of the part of the browser client that is loaded at once. */
export interface ClientErrorDetails {
  JOIN_FAILED: {
    /** `role`: the token is of another role than the options. */
    readonly reason: 'unreachable' | 'refused' | 'ended' | 'role';
    /** Why the session ended before it began, as `LeaveReason`; with `ended`. */
    readonly left?: string;
    /** Without user name, password and query. */
    readonly url: string;
    /** The message of livekit-client's error, which is the `cause`; with `ended`, the same as `left`; with `role`, that of the token. */
    readonly why: string;
  };
  TOKEN_ENDPOINT_FAILED: {
    /** `function`: the function that was given as `tokenEndpoint` returned no token. */
    readonly reason: 'unreachable' | 'no-token' | 'function';
    /** Without its query. */
    readonly endpoint: string;
    /** null if there was no response. */
    readonly status: number | null;
  };
  COMMERCE_KEY_INVALID: {
    /** Number of characters of the key. */
    readonly length: number;
  };
  PART_NOT_LOADED: {
    /**
     * `commerce`: messages and requests. `media`: own camera and microphone. `statistics`: of the link, and stalls. `uplink`:
     * the measurement before publishing. `regions`: the choice of a server.
     */
    readonly part: 'commerce' | 'media' | 'statistics' | 'uplink' | 'regions';
  };
  SESSION_LEFT: Readonly<Record<never, unknown>>;
}

/** A code of {@link CLIENT_ERRORS}. */
export type ClientErrorCode = keyof ClientErrorDetails;

/** The error codes of the browser client, each with its cause and its fix; those of its lazy parts stand beside. */
export const CLIENT_ERRORS = {
  JOIN_FAILED: {
    message: {
      unreachable: 'The connection to the room at {url} failed ({why}).',
      refused: 'The server at {url} refused the token ({why}).',
      ended: 'The session ended while joining the room at {url} ({why}).',
      role: 'The token for the room at {url} is of the role {why}, and the options name another one.',
    },
    fix: {
      unreachable: 'Check the network and the URL, then try again.',
      refused: 'Get a new token for this server.',
      ended: 'Check that this participant may join, and that no other device uses its identity.',
      role: 'Join with the role of the token, or get a token of the other role.',
    },
  },
  TOKEN_ENDPOINT_FAILED: {
    message: {
      unreachable: 'The token endpoint {endpoint} could not be reached.',
      'no-token': 'The token endpoint {endpoint} responded {status} without a token.',
      function: 'The function {endpoint} returned no token.',
    },
    fix: 'Check its URL, and that this user may join.',
  },
  COMMERCE_KEY_INVALID: {
    message:
      'The commerce public key is not an Ed25519 key of 32 bytes in base64url, or this browser does not support Ed25519.',
    fix: 'Use the key that the token endpoint returns.',
  },
  PART_NOT_LOADED: {
    message: 'The part {part} of the client could not be loaded.',
    fix: 'Check the network, and that every file of the application is served; then try again, or load the page anew.',
  },
  SESSION_LEFT: { message: 'The session has been left.', fix: 'Join again.' },
} as const satisfies ErrorTexts<ClientErrorCode>;

/** An error of the browser client: message from {@link CLIENT_ERRORS}, filled with the details. */
export const clientError = /* @__PURE__ */ errorsOf<ClientErrorDetails>(CLIENT_ERRORS);
