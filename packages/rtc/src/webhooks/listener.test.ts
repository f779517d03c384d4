import { expect, test } from 'vitest';
import { openWebhookListener } from './listener.ts';

test('webhooks before a handler is attached, or after it is detached, get 503 and are retried', async () => {
  const listener = await openWebhookListener();
  const post = async () => (await fetch(listener.url, { method: 'POST', body: '{}' })).status;
  expect(await post()).toBe(503);
  const detach = listener.attach(async () => new Response('fine'));
  expect(await post()).toBe(200);
  detach();
  expect(await post()).toBe(503);
  await listener.close();
});
