import { createServer as createTlsServer } from 'node:https';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** Where the pages are served. */
export interface Listening {
  /** Origin of the pages, such as `http://127.0.0.1:4321`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Where to listen: on this machine alone, or with TLS on an address of the local network. */
export interface Place {
  readonly address: string;
  readonly port: number;
  /** Certificate and key as PEM. Default: no TLS. */
  readonly pem?: string | undefined;
}

/**
 * Time that a connection without requests is kept, in milliseconds: longer than browsers and proxies keep theirs. Who uses
 * one that the server is closing gets no answer.
 */
const KEPT_MS = 75_000;

/** Serves an app. @throws the system's error where the port is taken */
export async function listen(app: Pick<Hono, 'fetch'>, { address, port, pem }: Place) {
  const tls = pem === undefined ? {} : { createServer: createTlsServer };
  const secrets = pem === undefined ? {} : { key: pem, cert: pem };
  const serverOptions = { keepAliveTimeout: KEPT_MS, ...secrets };
  // The packages make requests of their own with the global `Request`, which stays as it is.
  const globals = { overrideGlobalObjects: false };
  const options = { fetch: app.fetch, hostname: address, port, serverOptions, ...globals, ...tls };
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve(options, () => resolve(started));
    started.once('error', reject);
  });
  const origin = `${pem === undefined ? 'http' : 'https'}://${address}:${port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      // Streams of pages stay open for ever.
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  return { origin, close } satisfies Listening;
}
