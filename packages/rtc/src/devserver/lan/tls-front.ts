import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { rtcError } from '../../errors/rtc-errors.ts';

export interface TlsFrontOptions {
  /** The only address that it listens on. */
  readonly address: string;
  readonly port: number;
  /** PEM. */
  readonly privateKey: string;
  /** PEM. */
  readonly certificate: string;
  /** Port on 127.0.0.1 that everything is passed on to, WebSockets included. */
  readonly upstreamPort: number;
  /** Answers itself; undefined for what is passed on. Bodies are not read. */
  readonly pages: (request: Request) => Promise<Response> | undefined;
}

export interface TlsFront {
  /** Stops listening and ends all connections. */
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/**
 * TLS in front of a server on loopback, for which LiveKit itself has no setting.
 * @throws LIVEKIT_PORT_TAKEN if the port of the address cannot be had
 */
export async function openTlsFront(options: TlsFrontOptions): Promise<TlsFront> {
  const { address, port, privateKey: key, certificate: cert, upstreamPort, pages } = options;
  const server = createServer({ key, cert });
  const open = new Set<Duplex>();
  server.on('connection', (socket: Duplex) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const own = pages(requestOf(incoming));
    if (own === undefined) passOn(incoming, { outgoing, upstreamPort });
    else own.then((response) => write(response, outgoing)).catch(() => outgoing.destroy());
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) =>
    passUpgradeOn(incoming, { socket, head, upstreamPort }),
  );
  await listen(server, { address, port });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // WebSockets are no longer the server's own to close.
        for (const socket of open) socket.destroy();
      }),
  };
}

type Place = Pick<TlsFrontOptions, 'address' | 'port'>;

function listen(server: Server, { address, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EACCES' ? 'lan-reserved' : 'lan-in-use';
      reject(rtcError('LIVEKIT_PORT_TAKEN', { reason, port, address }, { cause }));
    });
    server.listen({ host: address, port, exclusive: true }, resolve);
  });
}

/** What the pages look at: method and path. Anybody in the network may send a host that is none, or has a password. */
function requestOf({ method = 'GET', url = '/' }: IncomingMessage): Request {
  const at = `https://${LOOPBACK}${url.startsWith('/') ? url : '/'}`;
  return new Request(at, { method: method === 'CONNECT' || method === 'TRACE' ? 'GET' : method });
}

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

interface Passing {
  readonly outgoing: ServerResponse;
  readonly upstreamPort: number;
}

function passOn(incoming: IncomingMessage, { outgoing, upstreamPort }: Passing): void {
  const { method, url: path, headers } = incoming;
  const upstream = httpRequest(
    { host: LOOPBACK, port: upstreamPort, method, path, headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
      answer.once('error', () => outgoing.destroy());
    },
  );
  upstream.once('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502).end('The LiveKit server does not answer.\n');
  });
  outgoing.once('close', () => upstream.destroy());
  incoming.pipe(upstream);
}

interface PassingUpgrade {
  readonly socket: Duplex;
  /** What has been read behind the request. */
  readonly head: Buffer;
  readonly upstreamPort: number;
}

/** The request as it came, and from then on bytes in both directions. */
function passUpgradeOn(
  { method, url, httpVersion, rawHeaders }: IncomingMessage,
  { socket, head, upstreamPort }: PassingUpgrade,
): void {
  const upstream = connect(upstreamPort, LOOPBACK);
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2)
    lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  // Latin-1, as Node reads headers.
  upstream.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  upstream.write(head);
  upstream.setNoDelay(true);
  socket.pipe(upstream).pipe(socket);
  const end = () => {
    socket.destroy();
    upstream.destroy();
  };
  for (const side of [socket, upstream]) side.once('error', end).once('close', end);
}
