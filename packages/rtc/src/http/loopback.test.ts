import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { serveOnLoopback } from './loopback.ts';

test('passes method, headers and body to the handler, and stops listening on close', async () => {
  const server = await serveOnLoopback(async (request) =>
    Response.json(
      { method: request.method, header: request.headers.get('x-a'), body: await request.text() },
      { status: 201 },
    ),
  );
  const response = await fetch(server.url, {
    method: 'POST',
    body: 'grüße',
    headers: { 'X-A': '1' },
  });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ method: 'POST', header: '1', body: 'grüße' });
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test('a body of 2 MiB reaches the handler, a larger one does not', async () => {
  const sizes: number[] = [];
  const server = await serveOnLoopback(async (request) => {
    sizes.push((await request.arrayBuffer()).byteLength);
    return new Response('fine');
  });
  const post = (bytes: number) =>
    fetch(server.url, { method: 'POST', body: new Uint8Array(bytes) }).then(
      ({ status }) => status,
      // The connection may be closed before the response is read.
      () => 413,
    );
  expect(await post(2_097_152)).toBe(200);
  expect(await post(2_097_153)).toBe(413);
  expect(sizes).toEqual([2_097_152]);
  await server.close();
});

test('a body of 300 MB without a length is refused at the limit, and its connection does not serve another request', async () => {
  const server = await serveOnLoopback(async () => new Response('fine'));
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  const chunk = Buffer.alloc(65_536, 'x');
  let received = '';
  let taken = 0;
  socket.on('data', (data) => {
    received += data;
  });
  // A reset by the server is one way of closing.
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
  const send = (): void => {
    while (!socket.destroyed && taken < 300_000_000) {
      taken += chunk.length;
      const more = socket.write(
        Buffer.concat([Buffer.from('10000\r\n'), chunk, Buffer.from('\r\n')]),
      );
      if (!more) return void socket.once('drain', send);
    }
  };
  send();
  await closed;
  expect(received).toMatch(/^HTTP\/1.1 413 /);
  expect(received).toMatch(/connection: close/i);
  // The limit, and what the buffers of two sockets hold.
  expect(taken).toBeLessThan(20_000_000);
  expect(await (await fetch(server.url)).text()).toBe('fine');
  await server.close();
});

test('a port in use is refused', async () => {
  const first = await serveOnLoopback(async () => new Response('one'));
  const port = Number(new URL(first.url).port);
  await expect(serveOnLoopback(async () => new Response('two'), { port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    details: { port },
  });
  await first.close();
});
