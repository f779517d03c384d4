import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpClient, type HttpClientOptions } from './http.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

interface Seen {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly path: string;
}

/** A server whose n-th request is answered by the n-th handler, and every later one by the last. */
async function serve(...handlers: ((response: ServerResponse) => void)[]) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url: path = '', headers } = request;
    seen.push({ method, path, headers, body });
    (handlers[seen.length - 1] ?? handlers.at(-1))?.(response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/orders`;
  return { url, seen };
}

const client = (options: Partial<HttpClientOptions> = {}) =>
  createHttpClient({ fetch: globalThis.fetch, random: () => 0, ...options });

const fine = (response: ServerResponse) => void response.end('{"due":1}');
const busy =
  (status = 503, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end('{"code":"BUSY"}');

test('a global `Response` that a framework has put in its place is not used', async () => {
  const { url } = await serve((response) => response.end('{"due":1}'));
  const given = globalThis.Response;
  class Frozen extends given {
    constructor(...given: ConstructorParameters<typeof globalThis.Response>) {
      super(...given);
      Object.freeze(this);
    }
  }
  try {
    globalThis.Response = Frozen;
    expect((await client().request(url)).json()).toEqual({ due: 1 });
  } finally {
    globalThis.Response = given;
  }
});

test('gives status, headers and body, whatever the status', async () => {
  const { url } = await serve(
    (response) => void response.writeHead(418, { 'x-pot': 'tea' }).end('short'),
    fine,
  );
  const refused = await client().request(url);
  expect(refused).toMatchObject({ status: 418, ok: false });
  expect([refused.headers.get('x-pot'), refused.text(), refused.json()]).toEqual([
    'tea',
    'short',
    undefined,
  ]);
  const reply = await client().request(url);
  expect([reply.status, reply.ok, reply.json()]).toEqual([200, true, { due: 1 }]);
});

describe('attempts', () => {
  test('a GET is repeated after a transient status, and the last response is given', async () => {
    const { url, seen } = await serve(busy(503), busy(502), fine);
    expect((await client().request(url)).json()).toEqual({ due: 1 });
    expect(seen).toHaveLength(3);
    const never = await serve(busy(500));
    const reply = await client({ retries: 1 }).request(never.url);
    expect([reply.status, reply.json(), never.seen.length]).toEqual([500, { code: 'BUSY' }, 2]);
  });

  test('a GET is repeated after a network error', async () => {
    const { url, seen } = await serve((response) => void response.destroy(), fine);
    expect((await client().request(url)).ok).toBe(true);
    expect(seen).toHaveLength(2);
  });

  test.each([400, 401, 404, 410, 413, 501])('a status of %d is not repeated', async (status) => {
    const { url, seen } = await serve(busy(status), fine);
    expect((await client().request(url)).status).toBe(status);
    expect(seen).toHaveLength(1);
  });

  test('a POST is sent once', async () => {
    const { url, seen } = await serve(busy(), fine);
    const reply = await client().request(url, { method: 'POST', json: { id: 7 } });
    expect(reply.status).toBe(503);
    expect(seen).toMatchObject([
      { method: 'POST', body: '{"id":7}', headers: { 'content-type': 'application/json' } },
    ]);
    const closed = await serve((response) => void response.destroy(), fine);
    const failure = client().request(closed.url, { method: 'POST', json: 1 });
    await expect(failure).rejects.toMatchObject({ code: 'HTTP_FAILED' });
    expect(closed.seen).toHaveLength(1);
  });

  test('a POST with an idempotency key is repeated with the same key and body', async () => {
    const { url, seen } = await serve((response) => void response.destroy(), busy(429), fine);
    const request = { method: 'POST', json: [1], idempotencyKey: 'k1' } as const;
    expect((await client().request(url, request)).ok).toBe(true);
    expect(seen.map(({ headers, body }) => [headers['idempotency-key'], body])).toEqual([
      ['k1', '[1]'],
      ['k1', '[1]'],
      ['k1', '[1]'],
    ]);
  });

  test('Retry-After is obeyed up to the limit', async () => {
    const { url } = await serve(busy(429, { 'retry-after': '3600' }), fine);
    const before = performance.now();
    expect((await client({ mostDelayMs: 60 }).request(url)).ok).toBe(true);
    const took = performance.now() - before;
    expect(took).toBeGreaterThanOrEqual(55);
    expect(took).toBeLessThan(5_000);
  });

  test('the delay before an attempt is a random part of the backoff, which is limited', async () => {
    const { url } = await serve(busy(), fine);
    const drawn: number[] = [];
    const random = () => {
      drawn.push(1);
      return 0.5;
    };
    const before = performance.now();
    await client({ random, mostDelayMs: 100 }).request(url);
    expect(performance.now() - before).toBeGreaterThanOrEqual(45);
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(drawn).toHaveLength(1);
  });

  test('no delay is longer than the limit, whatever the number of attempts', async () => {
    const { url, seen } = await serve(busy());
    const before = performance.now();
    await client({ random: () => 1, mostDelayMs: 20, retries: 4 }).request(url);
    // Without the limit the delays of ky are 0.3, 0.6, 1.2 and 2.4 s.
    expect(performance.now() - before).toBeLessThan(1_500);
    expect(seen).toHaveLength(5);
  });
});

describe('limits', () => {
  test.each([
    ['by its Content-Length', (response: ServerResponse) => void response.end('x'.repeat(101))],
    [
      'while it is read',
      (response: ServerResponse) => {
        response.write('x'.repeat(60));
        response.end('x'.repeat(41));
      },
    ],
    [
      'after decompression',
      (response: ServerResponse) =>
        void response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync('x'.repeat(10_000))),
    ],
    [
      'with a transient status',
      (response: ServerResponse) => void response.writeHead(503).end('x'.repeat(101)),
    ],
  ])('a response that is too large is refused %s', async (_, handler) => {
    const { url, seen } = await serve(handler);
    await expect(
      client({ mostBytes: 100, retries: 0 }).request(`${url}?token=hush`),
    ).rejects.toMatchObject({
      code: 'HTTP_FAILED',
      retryable: false,
      message: `The response of ${url} has more than 100 bytes. Check the address; nothing of the response was used.`,
      details: { url, reason: 'too-large', mostBytes: 100 },
    });
    expect(seen).toHaveLength(1);
  });

  test('a response that is announced as too large is refused before its body arrives', async () => {
    const { url } = await serve((response) => {
      response.writeHead(200, { 'content-length': '101' }).flushHeaders();
    });
    await expect(client({ mostBytes: 100, totalMs: 5_000 }).request(url)).rejects.toMatchObject({
      details: { reason: 'too-large', mostBytes: 100 },
    });
  });

  test('a response of exactly the limit is accepted', async () => {
    const { url } = await serve((response) => void response.end('x'.repeat(100)));
    expect((await client({ mostBytes: 100 }).request(url)).bytes).toHaveLength(100);
  });

  test('a response that does not begin in time is a timeout', async () => {
    const { url } = await serve(() => undefined);
    await expect(client({ timeoutMs: 40 }).request(url)).rejects.toMatchObject({
      code: 'HTTP_FAILED',
      retryable: true,
      details: { url, reason: 'timeout', seconds: 0.04 },
    });
  });

  test('a body that does not end in time is a timeout', async () => {
    const { url } = await serve((response) => void response.write('x'));
    await expect(client({ totalMs: 60 }).request(url)).rejects.toMatchObject({
      details: { reason: 'timeout', seconds: 0.06 },
    });
  });

  test('the whole time also limits the attempts', async () => {
    const { url, seen } = await serve(busy(429, { 'retry-after': '60' }));
    await expect(client({ totalMs: 60, mostDelayMs: 60_000 }).request(url)).rejects.toMatchObject({
      details: { reason: 'timeout', seconds: 0.06 },
    });
    expect(seen).toHaveLength(1);
  });
});

describe('redirects', () => {
  const POST = { method: 'POST', json: { id: 7 }, headers: { 'x-api-key': 'hush' } } as const;

  test.each([301, 302, 303, 307, 308])('a GET follows %d within its origin', async (status) => {
    const { url, seen } = await serve(busy(status, { location: '/final?page=2' }), fine);
    const reply = await client().request(url, { headers: { 'x-api-key': 'hush' } });
    expect([reply.status, reply.json()]).toEqual([200, { due: 1 }]);
    expect(seen.map(({ method, headers, path }) => [method, headers['x-api-key'], path])).toEqual([
      ['GET', 'hush', '/orders'],
      ['GET', 'hush', '/final?page=2'],
    ]);
  });

  test.each([
    [301, 'GET', '', undefined],
    [302, 'GET', '', undefined],
    [303, 'GET', '', undefined],
    [307, 'POST', '{"id":7}', 'k1'],
    [308, 'POST', '{"id":7}', 'k1'],
  ])('a POST after %d is a %s, as of fetch', async (...[status, method, body, key]) => {
    const { url, seen } = await serve(busy(status, { location: '/final' }), fine);
    expect((await client().request(url, { ...POST, idempotencyKey: 'k1' })).ok).toBe(true);
    expect(seen[1]).toMatchObject({ method, body, headers: { 'x-api-key': 'hush' } });
    expect(seen[1]?.headers['idempotency-key']).toBe(key);
    // The platform's own fetch is the oracle of method and body.
    const other = await serve(busy(status, { location: '/final' }), fine);
    await fetch(other.url, { method: 'POST', body: '{"id":7}' });
    expect([other.seen[1]?.method, other.seen[1]?.body]).toEqual([method, body]);
  });

  test.each([301, 302, 303, 307, 308])('%d to another origin is refused', async (status) => {
    const other = await serve(fine);
    const { url, seen } = await serve(busy(status, { location: `${other.url}?token=hush` }));
    const { origin } = new URL(other.url);
    for (const request of [{ headers: { 'x-api-key': 'hush' } }, POST])
      await expect(client().request(url, request)).rejects.toMatchObject({
        code: 'HTTP_FAILED',
        retryable: false,
        message: `${url} redirects to another origin, ${origin}. Give the final address; redirects are followed within one origin only.`,
        details: { url, reason: 'redirect', to: origin },
      });
    expect([seen.length, other.seen.length]).toEqual([2, 0]);
  });

  test('a redirect without a Location is the response, one to no address is refused', async () => {
    const { url } = await serve(busy(302), busy(302, { location: 'http://' }));
    expect((await client().request(url)).status).toBe(302);
    await expect(client().request(url)).rejects.toMatchObject({
      retryable: false,
      message: `${url} redirects, but its Location is not a valid URL. Give the final address, or ask who runs the server.`,
      details: { url, reason: 'redirect-invalid' },
    });
  });

  test('the body of a redirect may have any size', async () => {
    const long = 'x'.repeat(200_000);
    const head = { location: '/final', 'content-length': String(long.length) };
    const { url } = await serve(
      (response) => void response.writeHead(302, head).end(long),
      (response) => void response.writeHead(302, { location: '/final' }).end(long),
      fine,
    );
    expect((await client({ mostBytes: 100 }).request(url)).json()).toEqual({ due: 1 });
  });

  test('the body of a redirect may fail', async () => {
    const failing = (): Response => {
      const body = new ReadableStream({ start: (it) => it.error(new TypeError('terminated')) });
      return new Response(body, { status: 302, headers: { location: '/b' } });
    };
    const fetch = async (input: string | URL | Request) =>
      new URL(new Request(input).url).pathname === '/a' ? failing() : Response.json(1);
    const { request } = createHttpClient({ fetch });
    expect((await request('https://shop.example/a')).json()).toBe(1);
  });

  test('a redirect without a Location is limited as any response', async () => {
    const { url } = await serve((response) => void response.writeHead(302).end('x'.repeat(101)));
    await expect(client({ mostBytes: 100 }).request(url)).rejects.toMatchObject({
      details: { reason: 'too-large' },
    });
  });

  test.each([301, 302, 303, 307])('headers of the body go with it, after %d', async (status) => {
    const { url, seen } = await serve(busy(status, { location: '/final' }), fine);
    const headers = { 'Content-Type': 'application/ld+json', 'content-language': 'th', 'x-a': 'b' };
    await client().request(url, { ...POST, headers });
    const [type, language] = status === 307 ? ['application/ld+json', 'th'] : [];
    expect(seen[1]?.headers).toMatchObject({ 'x-a': 'b' });
    expect([seen[1]?.headers['content-type'], seen[1]?.headers['content-language']]).toEqual([
      type,
      language,
    ]);
  });

  test('to an address with a password within the origin are refused, and do not repeat it', async () => {
    const { url, seen } = await serve((response) => {
      const location = `http://user:hush@${new URL(url).host}/final`;
      response.writeHead(302, { location }).end();
    });
    const error = await client()
      .request(url)
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'HTTP_FAILED',
      retryable: false,
      details: { url, reason: 'redirect-credentials' },
    });
    expect([JSON.stringify(error).includes('hush'), seen.length]).toEqual([false, 1]);
  });

  test('at most five are followed', async () => {
    const hop = busy(302, { location: '/again' });
    const five = await serve(hop, hop, hop, hop, hop, fine);
    expect((await client().request(five.url)).ok).toBe(true);
    const { url, seen } = await serve(hop);
    await expect(client().request(url)).rejects.toMatchObject({
      code: 'HTTP_FAILED',
      retryable: false,
      details: { url, reason: 'redirects', most: 5 },
    });
    expect(seen).toHaveLength(6);
  });

  test('to any origin they carry no header and no body of the caller', async () => {
    const other = await serve(fine);
    const { url } = await serve(
      busy(302, { location: other.url }),
      busy(307, { location: other.url }),
    );
    const anywhere = client({ redirects: 'any-origin' });
    expect((await anywhere.request(url, { headers: { authorization: 'hush' } })).ok).toBe(true);
    expect(other.seen.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
    await expect(anywhere.request(url, POST)).rejects.toMatchObject({ code: 'HTTP_FAILED' });
    expect(other.seen).toHaveLength(1);
  });

  test('HTTPS never becomes HTTP', async () => {
    const headers = { location: 'http://shop.example/' };
    const fetch = async () => new Response(null, { status: 302, headers });
    const anywhere = client({ fetch, redirects: 'any-origin' });
    await expect(anywhere.request('https://shop.example/')).rejects.toMatchObject({
      details: { reason: 'redirect', to: 'http://shop.example' },
    });
  });
});

test('a server that cannot be reached is named without its query, with the code of the system', async () => {
  const failure = client({ retries: 0 }).request('http://127.0.0.1:1/a?token=hush#x', {});
  const error = await failure.catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    code: 'HTTP_FAILED',
    retryable: true,
    details: { url: 'http://127.0.0.1:1/a', reason: 'unreachable' },
  });
  expect(JSON.stringify(error)).not.toMatch(/hush/);
});

test.each([
  ['http://user:hush@127.0.0.1:1/a?b=hush', 'credentials', 'http://127.0.0.1:1/a'],
  ['https://user@shop.example/a', 'credentials', 'https://shop.example/a'],
  ['ftp://user:hush@shop.example/a?hush', 'not-http', 'ftp://shop.example/a'],
  ['shop.example/a#hush', 'not-http', 'shop.example/a'],
  ['http://user:hu@sh@:0x/', 'not-http', 'http://:0x/'],
])('%s is refused before anything is sent', async (address, reason, url) => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return new Response();
  };
  const error = await client({ fetch })
    .request(address)
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'HTTP_FAILED', retryable: false, details: { url, reason } });
  expect([JSON.stringify(error).includes('hush'), sent]).toEqual([false, 0]);
});

test('an abort ends a request with its reason, before and while the body is read', async () => {
  const { url } = await serve((response) => void response.write('x'));
  const reason = new RangeError('enough');
  await expect(client().request(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const leaving = new AbortController();
  const pending = client().request(url, { signal: leaving.signal });
  await sleep(30);
  leaving.abort(reason);
  await expect(pending).rejects.toBe(reason);
});

test('an error holds nothing of the headers and the query of its request', async () => {
  const headers = { authorization: 'Bearer canary-1' };
  for (const answer of [() => undefined, (response: ServerResponse) => void response.destroy()]) {
    const { url } = await serve(answer);
    const impatient = client({ timeoutMs: 100, totalMs: 2_000, retries: 0 });
    const error = await impatient.request(`${url}?key=canary-2`, { headers }).catch((it) => it);
    expect(error).toMatchObject({ code: 'HTTP_FAILED' });
    expect(inspect(error, { depth: 12 })).not.toMatch(/canary/);
  }
});
