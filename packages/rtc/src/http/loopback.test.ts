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

test('a port in use is refused', async () => {
  const first = await serveOnLoopback(async () => new Response('one'));
  const port = Number(new URL(first.url).port);
  await expect(serveOnLoopback(async () => new Response('two'), { port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    details: { port },
  });
  await first.close();
});
