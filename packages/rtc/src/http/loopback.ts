import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { rtcError } from '../errors/rtc-errors.ts';
import { CLOSE_CONNECTION } from './body.ts';

/** An HTTP server on 127.0.0.1. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string;
  /** Stops listening and closes open connections. */
  close(): Promise<void>;
}

/** Options of {@link serveOnLoopback}. */
export interface LoopbackOptions {
  /** TCP port, 1 to 65535. Default: a free port. */
  readonly port?: number | undefined;
}

type Handler = (request: Request) => Promise<Response>;

/**
 * Serves a `Request` → `Response` handler on 127.0.0.1. Request bodies above 2 MiB are answered with 413, and their
 * connection is closed.
 *
 * @returns the running server
 * @throws PORT_TAKEN if the port is in use
 * @example
 * ```ts
 * import { serveOnLoopback } from '@livelane/rtc/server';
 * const server = await serveOnLoopback(async () => new Response('hello'));
 * await (await fetch(server.url)).text(); // => 'hello'
 * await server.close();
 * ```
 */
export async function serveOnLoopback(
  handler: Handler,
  { port = 0 }: LoopbackOptions = {},
): Promise<LoopbackServer> {
  const server = createServer((incoming, outgoing) => {
    answer(handler, { incoming, outgoing }).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(rtcError('PORT_TAKEN', { port }, { cause }));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const MAX_BYTES = 2_097_152;

/** Time between a refusal and the end of its connection, in milliseconds. */
const CLOSE_MS = 250;

async function answer(
  handler: Handler,
  { incoming, outgoing }: { incoming: IncomingMessage; outgoing: ServerResponse },
): Promise<void> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      const { socket } = incoming;
      incoming.pause();
      outgoing.writeHead(413, CLOSE_CONNECTION).end();
      // The sender gets time to read the response; what it still sends is not read.
      setTimeout(() => socket.destroy(), CLOSE_MS).unref();
      return;
    }
    chunks.push(chunk);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const request = new Request(`http://127.0.0.1${incoming.url ?? '/'}`, {
    method,
    headers,
    ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
  });
  const response = await handler(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}
