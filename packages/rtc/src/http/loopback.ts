import { createServer } from 'node:http';
import { rtcError } from '../errors/rtc-errors.ts';
import { toNodeHandler } from './node-handler.ts';

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
  const server = createServer(toNodeHandler(handler));
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
