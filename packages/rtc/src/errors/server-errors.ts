import type { ErrorTexts } from '@livelane/contracts/vocabulary';

/** `details` by error code, for errors of tokens, rooms, webhooks and sessions. */
export interface ServerErrorDetails {
  PEER_MISSING: {
    readonly packages: readonly string[];
    /** The command that installs them. */
    readonly install: string;
    /** With `part`, the package is installed and {@link part}, such as its binary for this platform, is not. */
    readonly reason: 'package' | 'part';
    readonly part?: string;
  };
  TOKEN_REFUSED: {
    readonly reason: 'not-verified' | 'no-room' | 'other-room' | 'no-identity';
  };
  WEBHOOK_REFUSED: {
    readonly reason: 'no-signature' | 'not-verified' | 'age' | 'incomplete';
  };
  ROOM_UNREACHABLE: {
    /** `call`: LiveKit's server API. `join`: a participant's connection. `request`: the endpoint for viewers. */
    readonly reason: 'call' | 'join' | 'request';
    /** Name of the call or the request. */
    readonly call: string;
    /** With `join`. */
    readonly identity?: string;
  };
  REQUEST_REFUSED: {
    readonly reason: 'too-many' | 'too-large' | 'method' | 'fault';
    /** The limit: requests in ten seconds, or bytes; with `too-many` and `too-large`. */
    readonly most?: number;
  };
  PORT_TAKEN: { readonly port: number };
  ROOM_CLOSED: {
    /** Name of the room. */
    readonly room: string;
  };
}

/** Cause and fix of each error of tokens, rooms, webhooks and sessions. */
export const SERVER_ERRORS = {
  PEER_MISSING: {
    message: {
      package: 'This needs packages that are not installed: {packages}.',
      part: 'This needs {packages}, whose part {part} was not found.',
    },
    fix: 'Run: {install}',
  },
  TOKEN_REFUSED: {
    message: {
      'not-verified': 'The token is missing, expired, or not signed by a known key.',
      'no-room': 'The token does not admit to a room.',
      'other-room': 'The token is for another room.',
      'no-identity': 'The token names no identity.',
    },
    fix: 'Request a new token.',
  },
  WEBHOOK_REFUSED: {
    message: {
      'no-signature': 'The webhook has no Authorization header; it was not processed.',
      'not-verified':
        'The webhook is not signed by a known key for this body, expired, or not an event of LiveKit; it was not processed.',
      age: 'The webhook is too old, or from the future; it was not processed.',
      incomplete: 'The webhook has no id or no name; it was not processed.',
    },
    fix: 'If it is genuine, check the API keys and the clocks of both servers.',
  },
  ROOM_UNREACHABLE: {
    message: {
      call: 'The call {call} to the LiveKit server failed.',
      join: '{identity} could not join the room.',
      request: 'The request {call} to the endpoint for viewers failed.',
    },
    fix: {
      call: 'Check that the server is running, and its URL, API key and secret, then try again.',
      join: 'Check that the LiveKit server is running and that its media ports are open, then try again.',
      request: 'Check that the server is running, then try again.',
    },
  },
  REQUEST_REFUSED: {
    message: {
      'too-many': 'A participant may send at most {most} requests in ten seconds.',
      'too-large': 'A request may have at most {most} bytes.',
      method: 'The endpoint for viewers accepts GET and POST only.',
      fault: 'The server failed unexpectedly.',
    },
    fix: {
      'too-many': 'Wait ten seconds, then try again.',
      'too-large': 'Shorten the text.',
      method: 'Use one of them.',
      fault: 'Try again later; the log of the server has the cause.',
    },
  },
  PORT_TAKEN: {
    message: 'Port {port} on 127.0.0.1 is not available.',
    fix: 'Choose another port, or omit it to get a free one.',
  },
  ROOM_CLOSED: { message: 'The room {room} is closed.', fix: 'Open it again.' },
} as const satisfies ErrorTexts<keyof ServerErrorDetails>;
