import type { IncomingMessage, ServerResponse } from 'node:http';

/** A listener of Node's HTTP server, which Express and Connect call with `next`. */
export type NodeHandler = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next?: (error: unknown) => void,
) => void;

/** The answer to a body that is too large. */
const TOO_LARGE =
  'HTTP/1.1 413 Payload Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';

type Handler = (request: Request) => Promise<Response>;

/** Maximum size of a request body in bytes. */
const MAX_BYTES = 2_097_152;

/** Time between a refusal and the end of its connection, in milliseconds. */
const CLOSE_MS = 500;

/**
 * Serves a `Request` → `Response` handler in Express, Connect or Node's HTTP server. The handler reads the body itself, as a
 * webhook's signature is over its bytes: put it before `express.json()`. After a middleware that read the body, its bytes are
 * taken from `rawBody`, as `express.json({ verify: (request, _, bytes) => { request.rawBody = bytes; } })` keeps them;
 * without `rawBody` the handlers of this package answer with the reason `parsed`. Request bodies above 2 MiB are answered
 * with 413, and their connection is closed.
 *
 * @returns a listener, which calls `next` if the handler rejects, or ends the connection where there is none
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import { toNodeHandler } from '@livelane/rtc/server';
 * const server = createServer(toNodeHandler(async (request) => new Response(new URL(request.url).pathname)));
 * await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
 * const { port } = server.address() as { port: number };
 * await (await fetch(`http://127.0.0.1:${port}/hello`)).text(); // => '/hello'
 * server.close();
 * ```
 */
export function toNodeHandler(handler: (request: Request) => Promise<Response>): NodeHandler {
  return (incoming, outgoing, next) => {
    answer(handler, { incoming, outgoing }).catch((error: unknown) => {
      if (next === undefined || outgoing.headersSent) outgoing.destroy();
      else next(error);
    });
  };
}

/** What Express and body parsers add to a request. */
interface Served extends IncomingMessage {
  /** The URL before routers took their part off. */
  readonly originalUrl?: string;
  /** The bytes of a body that was parsed. */
  readonly rawBody?: unknown;
}

interface Exchange {
  readonly incoming: Served;
  readonly outgoing: ServerResponse;
}

async function answer(handler: Handler, { incoming, outgoing }: Exchange): Promise<void> {
  const body = await bytesOf(incoming);
  if (body === 'too-large') {
    const { socket } = incoming;
    incoming.pause();
    // Written past Node's response, at whose end the connection would be reset, as not all of the request was read: the
    // sender gets time to read the answer, and what it still sends is not read.
    outgoing.detachSocket(socket);
    socket.write(TOO_LARGE);
    setTimeout(() => socket.destroy(), CLOSE_MS).unref();
    return;
  }
  const response = await handler(await requestOf(incoming, body));
  outgoing.statusCode = response.status;
  // Header by header, so that each cookie keeps its own line.
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

/** The body's bytes; `parsed` if something has read them and did not keep them. */
async function bytesOf(incoming: Served): Promise<Uint8Array | 'too-large' | 'parsed'> {
  if (incoming.rawBody instanceof Uint8Array) return incoming.rawBody;
  if (incoming.readableDidRead) return 'parsed';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > MAX_BYTES) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function requestOf(incoming: Served, body: Uint8Array | 'parsed'): Promise<Request> {
  const { method = 'GET', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(urlOf(incoming), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
    ...(hasBody ? { body: body === 'parsed' ? '-' : new Uint8Array(body) } : {}),
  });
  // Handlers see of a request itself that its body was read.
  if (body === 'parsed') await request.text();
  return request;
}

/** The URL that was asked for; of a host that is none, one on this machine. */
function urlOf({ originalUrl, url = '/', headers, socket }: Served): string {
  const scheme = 'encrypted' in socket ? 'https' : 'http';
  const path = originalUrl ?? url;
  const asked = `${scheme}://${headers.host ?? ''}${path}`;
  return URL.canParse(asked) ? asked : `http://127.0.0.1${path.startsWith('/') ? path : '/'}`;
}
