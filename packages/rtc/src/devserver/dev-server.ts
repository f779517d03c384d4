import type { FoundServer } from './find-livekit.ts';
import type { DevServerExit } from './run-server.ts';

/** A real LiveKit server that answers, with the key that opens it. */
export interface DevServer {
  /** For clients: `ws://127.0.0.1:PORT`. */
  readonly url: string;
  /** For server APIs: `http://127.0.0.1:PORT`. */
  readonly httpUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly kind: 'livekit';
  /** What the program reports, e.g. `1.13.5`; `unknown` for a server given by `LIVEKIT_URL`. */
  readonly version: string;
  readonly foundBy: 'env' | FoundServer['foundBy'];
  /** The server's process; undefined when it was given by `LIVEKIT_URL` and is not ours to stop. */
  readonly pid: number | undefined;
  /** Settles once, when the server has ended, whoever ended it. Never rejects. */
  readonly exited: Promise<DevServerExit>;
  /** Ends the server and removes its folder; resolves when it is gone, also when called again or after its death. */
  stop(): Promise<void>;
}
