import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { readBody } from './body.ts';
import { type NodeHandler, toNodeHandler } from './node-handler.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: NodeHandler): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

const post = (port: number, body: string) =>
  fetch(`http://127.0.0.1:${port}/live`, { method: 'POST', body });

const echo = toNodeHandler(async (request) => Response.json(await readBody(request, 1_000)));

test('the handler sees the URL before routers, the host, and every header; the response keeps each cookie', async () => {
  const port = await serve((incoming, outgoing) => {
    Object.assign(incoming, { originalUrl: incoming.url, url: '/token' });
    toNodeHandler(async (request) => {
      const headers = new Headers([
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ]);
      const seen = { url: request.url, origin: request.headers.get('origin') };
      return Response.json(seen, { status: 202, headers });
    })(incoming, outgoing);
  });
  const response = await fetch(`http://127.0.0.1:${port}/live/token?role=host`, {
    headers: { origin: 'https://shop.example' },
  });
  expect([response.status, response.headers.getSetCookie()]).toEqual([202, ['a=1', 'b=2']]);
  const url = `http://127.0.0.1:${port}/live/token?role=host`;
  expect(await response.json()).toEqual({ url, origin: 'https://shop.example' });
});

test('a host that is none does not stop the handler', async () => {
  const port = await serve(toNodeHandler(async (request) => new Response(request.url)));
  const text = await new Promise((resolve) => {
    const asking = send({ port, host: '127.0.0.1', path: '/live', headers: { host: 'a b' } });
    asking.on('response', (response: IncomingMessage) => {
      response.setEncoding('utf8').on('data', resolve);
    });
    asking.end();
  });
  expect(text).toBe('http://127.0.0.1/live');
});

test('a body that was read before is one that the handlers refuse; its kept bytes are used', async () => {
  const kept: NodeHandler[] = [];
  const port = await serve(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    if (kept.length > 0) Object.assign(incoming, { rawBody: Buffer.concat(chunks) });
    echo(incoming, outgoing);
  });
  expect(await (await post(port, 'grüße')).json()).toEqual({ refused: 'parsed' });
  kept.push(echo);
  expect(await (await post(port, 'grüße')).json()).toEqual({ text: 'grüße' });
});

test('a handler that rejects is the error of the framework, or ends the connection without one', async () => {
  const failing = toNodeHandler(() => Promise.reject(new RangeError('no')));
  const told: unknown[] = [];
  const framed = await serve((incoming, outgoing) =>
    failing(incoming, outgoing, (error) => {
      told.push(error);
      outgoing.writeHead(500).end();
    }),
  );
  expect((await post(framed, '')).status).toBe(500);
  expect(told).toEqual([new RangeError('no')]);
  const bare = await serve(failing);
  await expect(post(bare, '')).rejects.toThrow();
});
