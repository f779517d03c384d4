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
    readonly reason: 'not-verified' | 'no-room' | 'other-room' | 'no-identity' | 'hidden-identity';
  };
  WEBHOOK_REFUSED: {
    readonly reason: 'no-signature' | 'not-verified' | 'age' | 'incomplete' | 'parsed';
  };
  ROOM_UNREACHABLE: {
    /** `call`: LiveKit's server API. `join`: a participant's connection. `request`: the endpoint for viewers. */
    readonly reason: 'call' | 'join' | 'request';
    /** Name of the call or the request. */
    readonly call: string;
    /** With `join`. */
    readonly identity?: string;
  };
  MEDIA_SERVICE_FAILED: {
    /**
     * `no-redis`: the LiveKit server runs without Redis. `no-service`: no egress or ingress service is connected. `refused`:
     * what was asked for is not possible. `denied`: the API key may not. `no-room`: no room of this name is open.
     */
    readonly reason:
      | 'no-redis'
      | 'no-service'
      | 'refused'
      | 'denied'
      | 'no-room'
      | 'not-found'
      | 'unreachable';
    readonly service: 'egress' | 'ingress';
    /** Name of the call. */
    readonly call: string;
    /** The server's message, without stream keys. */
    readonly why: string;
  };
  REQUEST_REFUSED: {
    readonly reason:
      | 'too-many'
      | 'too-large'
      | 'method'
      | 'role'
      | 'not-admitted'
      | 'signature'
      | 'other-room'
      | 'parsed'
      | 'fault';
    /** The limit: requests in ten seconds, or bytes; with `too-many` and `too-large`. */
    readonly most?: number;
  };
  PORT_TAKEN: { readonly port: number };
  ROOM_CLOSED: {
    /** Name of the room. */
    readonly room: string;
  };
  ROOM_TAKEN_OVER: {
    /** Name of the room. */
    readonly room: string;
  };
  ROOM_NOT_STORED: {
    /** Name of the room. */
    readonly room: string;
  };
  LOG_NOT_STORED: {
    /** The code of the operating system, such as ENOSPC, or UNKNOWN. */
    readonly reason: string;
  };
  JOURNAL_IN_USE: {
    readonly path: string;
    /** Id of the process that writes it. */
    readonly process: number;
  };
}

const GENUINE = 'If it is genuine, check the API keys and the clocks of both servers.';

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
      'hidden-identity':
        'The identity of the token has invisible characters, or letters that are not composed (NFC).',
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
      parsed: 'The body of the webhook had been read before; it was not processed.',
    },
    fix: {
      'no-signature': GENUINE,
      'not-verified': GENUINE,
      age: GENUINE,
      incomplete: GENUINE,
      parsed: 'Pass the request to the handler before any middleware that parses bodies.',
    },
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
  MEDIA_SERVICE_FAILED: {
    message: {
      'no-redis':
        'The LiveKit server runs without Redis, which the {service} service needs ({call}: {why}).',
      'no-service': 'No {service} service is connected to the LiveKit server ({call}: {why}).',
      refused: 'The LiveKit server refused {call} ({why}).',
      denied: 'The LiveKit server refused the API key for {call} ({why}).',
      'no-room': 'No room of this name is open on the LiveKit server ({call}).',
      'not-found': 'The LiveKit server does not know what {call} is about ({why}).',
      unreachable: 'The LiveKit server did not answer {call} ({why}).',
    },
    fix: {
      'no-redis':
        'Start Redis and name it in the configuration of the LiveKit server and of the {service} service.',
      'no-service':
        'Start the {service} service of LiveKit with the same Redis, API key and secret.',
      refused: 'Check that the room exists and that the request is possible for it.',
      denied: 'Check API key and secret.',
      'no-room': 'Check the name; open the room or let someone join, then try again.',
      'not-found': 'List what there is; it may have ended.',
      unreachable: 'Check that the server is running, and its URL, then try again.',
    },
  },
  REQUEST_REFUSED: {
    message: {
      'too-many': 'At most {most} such requests are accepted in ten seconds.',
      'too-large': 'A request may have at most {most} bytes.',
      method: 'The endpoint does not accept this method.',
      role: 'Only hosts and moderators may do this.',
      'not-admitted': 'The application admits nobody by this request.',
      signature: 'The signature of the request is missing, wrong or too old.',
      'other-room': 'The request is for another room.',
      parsed: 'The body of the request had been read before.',
      fault: 'The server failed unexpectedly.',
    },
    fix: {
      'too-many': 'Wait ten seconds, then try again.',
      'too-large': 'Shorten the text.',
      method: 'Use GET or POST for viewers, POST for the shop and for tokens.',
      role: 'Use the token of a host or moderator.',
      'not-admitted': 'Sign in, then try again.',
      signature: 'Sign the body exactly as it is sent; check the secret and the clocks.',
      'other-room': 'Send it to the endpoint of that room.',
      parsed: 'Pass the request to the handler before any middleware that parses bodies.',
      fault: 'Try again later; the option `onFault` of the handler is called with the cause.',
    },
  },
  PORT_TAKEN: {
    message: 'Port {port} on 127.0.0.1 is not available.',
    fix: 'Choose another port, or omit it to get a free one.',
  },
  ROOM_TAKEN_OVER: {
    message: 'Another process has taken the room {room} over.',
    fix: 'Send commands to that process; keep one process per room.',
  },
  ROOM_NOT_STORED: {
    message: 'The store of the room {room} failed; the command is not sure to outlive a restart.',
    fix: 'Check the disk or the database of the store, then repeat the command.',
  },
  LOG_NOT_STORED: {
    message: 'The journal of the session log could not be written ({reason}).',
    fix: 'What was recorded is kept in memory; check that the folder of the journal exists and is writable, and that its disk has space, then repeat what must outlive a crash.',
  },
  JOURNAL_IN_USE: {
    message: 'Process {process} is writing the journal {path}.',
    fix: 'Wait until it has ended, or name another output.',
  },
  ROOM_CLOSED: { message: 'The room {room} is closed.', fix: 'Open it again.' },
} as const satisfies ErrorTexts<keyof ServerErrorDetails>;
