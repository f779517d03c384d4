import type { FoundServer } from './find-livekit.ts';
import type { LanAccess } from './lan/open-lan.ts';
import type { DevServerExit } from './run-server.ts';

/** A running LiveKit server with its credentials. */
export interface DevServer {
  /** For clients: `ws://127.0.0.1:PORT`. */
  readonly url: string;
  /** For server APIs: `http://127.0.0.1:PORT`. */
  readonly httpUrl: string;
  /** API key of the server. */
  readonly apiKey: string;
  /** API secret of the key. */
  readonly apiSecret: string;
  /** Kind of server, as session logs state it. */
  readonly kind: 'livekit';
  /** Version that the program reports, such as `1.13.9`; `unknown` for a server of `LIVEKIT_URL`. */
  readonly version: string;
  /** Where it was found; `env` is `LIVEKIT_URL`. */
  readonly foundBy: 'env' | FoundServer['foundBy'];
  /** How phones reach it; undefined without the option `lan`. */
  readonly lan?: LanAccess;
  /** Process id; undefined for a server of `LIVEKIT_URL`, which `stop` does not stop. */
  readonly pid: number | undefined;
  /** Resolves when the server has exited, whatever the cause. Never rejects. */
  readonly exited: Promise<DevServerExit>;
  /** Stops the server and removes its temporary folder. Repeated calls, and calls after its exit, have no further effect. */
  stop(): Promise<void>;
}
