import { expect, test } from 'vitest';
import { serveOnLoopback } from './loopback.ts';
import { openWebhookListener } from './webhook-listener.ts';

test('a handler is reached with method, headers and body, and closes for good', async () => {
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
  expect(
    (
      await fetch(server.url, { method: 'POST', body: 'x'.repeat(2_097_153) }).catch(() => ({
        status: 413,
      }))
    ).status,
  ).toBe(413);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test('a port that is taken is said in words', async () => {
  const first = await serveOnLoopback(async () => new Response('one'));
  const port = Number(new URL(first.url).port);
  await expect(serveOnLoopback(async () => new Response('two'), port)).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    details: { port },
  });
  await first.close();
});

test('webhooks that come before there is a handler, or after it, are asked to come again', async () => {
  const listener = await openWebhookListener();
  const post = async () => (await fetch(listener.url, { method: 'POST', body: '{}' })).status;
  expect(await post()).toBe(503);
  const detach = listener.attach(async () => new Response('fine'));
  expect(await post()).toBe(200);
  detach();
  expect(await post()).toBe(503);
  await listener.close();
});
