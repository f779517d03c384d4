import type { ErrorTexts, LocalText } from '@livelane/contracts/vocabulary';

/** A way to a LiveKit server that was tried, and why it failed. */
export interface Attempt {
  /** Where the server was looked for: PATH, cache folder, release archive, `go install` or Docker. */
  readonly way: 'path' | 'cache' | 'release' | 'go' | 'docker';
  /** By language. */
  readonly reason: LocalText;
}

/** `details` by error code, for errors of the development server. */
export interface DevServerErrorDetails {
  LIVEKIT_UNAVAILABLE: {
    readonly tried: readonly Attempt[];
    /** The attempts as texts, for the message. */
    readonly attempts: readonly LocalText[];
    /** The version that is needed. */
    readonly version: string;
  };
  LIVEKIT_UNREACHABLE: { readonly url: string };
  LIVEKIT_PORT_TAKEN: {
    /** `lan-`: the port that phones are given, on the address of the local network. */
    readonly reason: 'in-use' | 'reserved' | 'none-free' | 'lan-in-use' | 'lan-reserved';
    readonly port?: number;
    /** With the reasons of the local network. */
    readonly address?: string;
  };
  LAN_ADDRESS_MISSING: {
    /** `not-own`: the wanted one is no address of this machine; `not-own-alone`: nor is there another one in a local network. */
    readonly reason: 'none' | 'not-own' | 'not-own-alone';
    /** The wanted one. */
    readonly address?: string;
    /** Those of this machine, with `not-own`. */
    readonly addresses?: readonly string[];
  };
  LIVEKIT_DIED: {
    readonly reason: 'at-start' | 'no-answer' | 'running';
    readonly port: number;
    /** The last lines that the server wrote, oldest first. */
    readonly lastLines: readonly string[];
    /** The last of them, in quotes. */
    readonly lastLine: string;
    /** Seconds that were waited for an answer; with `no-answer`. */
    readonly seconds?: number;
  };
  FOLDER_UNWRITABLE: {
    /** `lan`: the folder of the keys and the certificate of the local network. */
    readonly reason: 'cache' | 'temporary' | 'lan';
    readonly path: string;
    /** The environment variable that names another folder. */
    readonly variable: 'LIVELANE_CACHE' | 'LIVELANE_STATE' | 'TMPDIR';
    /** The code of the operating system, such as EACCES, or UNKNOWN. */
    readonly system: string;
  };
}

/** Cause and fix of each error of the development server. */
export const DEV_SERVER_ERRORS = {
  LIVEKIT_UNAVAILABLE: {
    message: 'No LiveKit server could be found, downloaded or built ({attempts}).',
    fix: 'Install livekit-server {version} or Go 1.26, or set LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET.',
  },
  LIVEKIT_UNREACHABLE: {
    message: 'The LiveKit server at {url} (LIVEKIT_URL) does not answer.',
    fix: 'Start it, correct LIVEKIT_URL, or unset it to use a server on this machine.',
  },
  LIVEKIT_PORT_TAKEN: {
    message: {
      'in-use': 'Port {port} on 127.0.0.1 is in use; nothing was started.',
      reserved: 'Port {port} on 127.0.0.1 is reserved for root; nothing was started.',
      'none-free': 'No port on 127.0.0.1 is free.',
      'lan-in-use': 'Port {port} on {address} is in use; nothing was started.',
      'lan-reserved': 'Port {port} on {address} is reserved for root; nothing was started.',
    },
    fix: {
      'in-use':
        'Choose another one with `port` (`--port` on a command line), or omit it to get a free one.',
      reserved:
        'Choose another one with `port` (`--port` on a command line), or omit it to get a free one.',
      'none-free': 'Free some ports, then try again.',
      'lan-in-use': 'Choose another one with `lan.port` (`--lan-port` on a command line).',
      'lan-reserved': 'Choose another one with `lan.port` (`--lan-port` on a command line).',
    },
  },
  LAN_ADDRESS_MISSING: {
    message: {
      none: 'This machine has no address in a local network that a phone could reach.',
      'not-own': '{address} is no address of this machine.',
      'not-own-alone':
        '{address} is no address of this machine, which is in no local network that a phone could reach.',
    },
    fix: {
      none: 'Connect it to the network that the phone is in; if it is connected, name its address with `lan.address` (`--lan ADDRESS` on a command line).',
      'not-own': 'Name one of its own: {addresses}.',
      'not-own-alone':
        'Connect it to the network that the phone is in, and name its address there.',
    },
  },
  LIVEKIT_DIED: {
    message: {
      'at-start': 'The LiveKit server exited before it answered. Its last line: {lastLine}.',
      'no-answer':
        'The LiveKit server did not answer within {seconds} s. Its last line: {lastLine}.',
      running: 'The LiveKit server exited unexpectedly. Its last line: {lastLine}.',
    },
    fix: 'Correct what its output reports (`details.lastLines`); if another program took a port meanwhile, try again.',
  },
  FOLDER_UNWRITABLE: {
    message: {
      cache: 'The cache folder {path} is not writable ({system}); nothing was started.',
      temporary:
        'The folder for temporary files {path} is not writable ({system}); nothing was started.',
      lan: 'The folder of keys and certificate {path} is not writable ({system}); nothing was started.',
    },
    fix: 'Set {variable} to a folder that is writable.',
  },
} as const satisfies ErrorTexts<keyof DevServerErrorDetails>;
