import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import type { Loaded } from './loaded.ts';

/** A request as a server saw it. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a server answers: a JSON body with a status, or what it does with the connection. */
export type Reply =
  | { readonly status?: number; readonly body: unknown; readonly headers?: Record<string, string> }
  | ((response: ServerResponse) => void);

/** For tests: starts servers on loopback and a free port, which stop when their test ends. */
export function servers(): (
  answer: (seen: Seen, count: number) => Reply,
) => Promise<{ readonly origin: string; readonly seen: Seen[] }> {
  const open: Server[] = [];
  afterEach(() => {
    for (const server of open.splice(0)) {
      server.close();
      server.closeAllConnections();
    }
  });
  return async (answer) => {
    const seen: Seen[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const url = new URL(request.url ?? '/', 'http://server');
      seen.push({ method: request.method ?? '', url, headers: request.headers, body });
      const reply = answer(seen.at(-1) as Seen, seen.length);
      if (typeof reply === 'function') reply(response);
      else response.writeHead(reply.status ?? 200, reply.headers).end(JSON.stringify(reply.body));
    });
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
  };
}

/** For tests: calls real servers without waiting between attempts. */
export const QUICK = {
  fetch: globalThis.fetch,
  random: () => 0,
  sleep: () => Promise.resolve(),
  mostDelayMs: 1,
};

/** For tests: all that is loaded. */
export async function all(loading: AsyncIterable<Loaded>) {
  const creators: CreatorProfile[] = [];
  const codes: string[] = [];
  for await (const loaded of loading)
    if (loaded.kind === 'creator') creators.push(loaded.creator);
    else codes.push(loaded.finding.code);
  return { creators, codes };
}

/** For tests: the error that a load ends with. */
export async function failure(loading: AsyncIterable<unknown>): Promise<unknown> {
  try {
    for await (const _ of loading);
  } catch (error) {
    return error;
  }
  throw new TypeError('nothing failed');
}
