import type { LoggedEvent, ViewerRequest } from '@livelane/rtc/client';
import { firstFetch } from '../../page/first-requests.ts';
import { contentOf } from '../../page/room-answer.ts';
import { askToken } from '../../page/token.ts';

/** What the room says of itself by HTTP: the signed state, and what verifies it. */
export interface RoomAnswer {
  readonly publicKey: string;
  readonly session: string;
  readonly snapshot: object;
  /** The server's time. */
  readonly now: string;
}

/** Asks the room by HTTP, so that nothing of it waits for the picture. */
export interface RoomClient {
  state(): Promise<RoomAnswer>;
  /** @throws Refused, RoomRefused, or a network error */
  send(request: ViewerRequest): Promise<readonly LoggedEvent[]>;
}

/** Time after which a request without an answer has failed, in milliseconds. */
const TIMEOUT_MS = 8_000;

export function createRoomClient(fetch: typeof globalThis.fetch): RoomClient {
  let token: Promise<string> | undefined;
  const timed = (url: string, init: RequestInit) =>
    fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const newToken = async (): Promise<string> => (await askToken('viewer', { fetch })).token;
  const tokenNow = (): Promise<string> => {
    const asked = token ?? newToken();
    token = asked;
    asked.catch(() => {
      token = undefined;
    });
    return asked;
  };
  const ask = async <Content>(init: RequestInit): Promise<Content> => {
    const once = async () =>
      timed('/api/live/commerce', {
        ...init,
        headers: { authorization: `Bearer ${await tokenNow()}` },
      });
    const answer = await once();
    if (answer.status !== 401) return contentOf(answer);
    // Tokens live for a minute: this one has expired.
    token = undefined;
    return contentOf(await once());
  };
  return {
    state: () => ask({}),
    send: async (request) => {
      const body = JSON.stringify(request);
      const { events } = await ask<{ readonly events: readonly LoggedEvent[] }>({
        ...{ method: 'POST', body },
      });
      return events;
    },
  };
}

/** The room of this page. */
export const roomClient: RoomClient = createRoomClient(firstFetch);
