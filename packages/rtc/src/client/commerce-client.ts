import type { ViewerRequest } from '../room/viewer-request.ts';
import { clientError } from './client-errors.ts';

/** The server's clock as seen from here, by the quickest answer so far. */
export interface ServerClock {
  /** Milliseconds to add to this device's clock. */
  readonly offsetMs: number;
  /** The offset is right to within this many milliseconds: half of that answer's round trip. */
  readonly errorMs: number;
}

/** What a viewer's request became in the session's log, without the person. */
export interface LoggedEvent {
  readonly type: string;
  readonly at: string;
  readonly epoch: number;
  readonly seq: number;
}

/** The signed state as text, and the key that the endpoint says it is signed with. */
export interface DeskSnapshot {
  readonly publicKey: string;
  readonly text: string;
}

/** The server's desk for one viewer: the state in one round trip, and requests by HTTP. */
export interface Desk {
  snapshot(): Promise<DeskSnapshot>;
  send(request: ViewerRequest): Promise<readonly LoggedEvent[]>;
  clock(): ServerClock | undefined;
}

export interface DeskOptions {
  readonly endpoint: string | URL;
  /** The token that the room was joined with: the server takes the identity from it alone. */
  readonly token: string;
  readonly fetch: typeof globalThis.fetch;
  /** This device's milliseconds since 1970. */
  readonly now: () => number;
}

/** @throws REQUEST_REFUSED from both of its calls */
export function openDesk({ endpoint, token, fetch, now }: DeskOptions): Desk {
  let clock: ServerClock | undefined;
  const headers = { authorization: `Bearer ${token}` };
  return {
    async snapshot() {
      const asked = now();
      const reply = await answerOf(fetch(endpoint, { headers }));
      clock = closerClock(clock, { asked, answered: now(), said: reply['now'] });
      const { publicKey, snapshot } = reply;
      if (typeof publicKey !== 'string' || typeof snapshot !== 'object') throw refused(200, 'FORM');
      return { publicKey, text: JSON.stringify(snapshot) };
    },
    async send(request) {
      const body = JSON.stringify(request);
      const { events } = await answerOf(fetch(endpoint, { method: 'POST', headers, body }));
      return Array.isArray(events) ? (events as LoggedEvent[]) : [];
    },
    clock: () => clock,
  };
}

interface Timed {
  readonly asked: number;
  readonly answered: number;
  readonly said: unknown;
}

/** The quicker an answer came, the less it can be wrong about the time. */
export function closerClock(
  known: ServerClock | undefined,
  { asked, answered, said }: Timed,
): ServerClock | undefined {
  const server = typeof said === 'string' ? Date.parse(said) : Number.NaN;
  const errorMs = (answered - asked) / 2;
  if (!Number.isFinite(server) || !(errorMs >= 0)) return known;
  if (known !== undefined && known.errorMs <= errorMs) return known;
  return { offsetMs: Math.round(server - (asked + answered) / 2), errorMs };
}

async function answerOf(asking: Promise<Response>): Promise<Record<string, unknown>> {
  let response: Response;
  try {
    response = await asking;
  } catch (cause) {
    throw refused(undefined, 'UNREACHABLE', cause);
  }
  const reply: unknown = await response.json().catch(() => undefined);
  const fields = (typeof reply === 'object' && reply !== null ? reply : {}) as Record<
    string,
    unknown
  >;
  if (response.ok) return fields;
  throw refused(response.status, typeof fields['code'] === 'string' ? fields['code'] : 'UNKNOWN');
}

function refused(status: number | undefined, reason: string, cause?: unknown) {
  const how = status === undefined ? 'could not be reached' : `answered ${status} (${reason})`;
  return clientError('REQUEST_REFUSED', `The commerce endpoint ${how}.`, {
    retryable: status === undefined || status === 429 || status >= 500,
    details: { status: status ?? null, reason },
    cause,
  });
}
