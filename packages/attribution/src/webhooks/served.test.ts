import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { createClickEndpoint } from '../links/click-endpoint.ts';
import { memoryAttributionStore } from '../store/memory-store.ts';
import { createReceiver } from './create-receiver.ts';
import { SECRET, shopify } from './webhooks.fixture.ts';

/** As the README has it for Express and Node's own server. */
function served(handle: (request: Request) => Promise<Response>) {
  return async (req: IncomingMessage, res: ServerResponse) => {
    const body = req.method === 'POST' ? { body: Readable.toWeb(req), duplex: 'half' } : {};
    const { method, headers } = req;
    const init = { method, headers, ...body } as RequestInit;
    const response = await handle(new Request(`https://shop.example${req.url}`, init));
    res.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  };
}

it('clicks and webhooks are taken behind a server of Node', async () => {
  const store = memoryAttributionStore();
  const links = { lip: { target: 'https://shop.example/lip', creator: 'mia', channel: 'bio' } };
  const report = (error: unknown): never => {
    throw error;
  };
  const click = served(createClickEndpoint({ links, hosts: ['shop.example'], store, report }));
  const receive = served(createReceiver('shopify', { secret: SECRET, store }));
  const server = createServer((req, res) => (req.method === 'POST' ? receive : click)(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const redirected = await fetch(`${origin}/go/lip`, { redirect: 'manual' });
  expect(redirected.headers.get('location')).toMatch(
    /^https:\/\/shop\.example\/lip\?click_id=[0-9a-f-]{36}$/,
  );
  const order = {
    ...{ id: 1, created_at: '2026-09-10T10:14:00-04:00', currency: 'USD' },
    line_items: [{ sku: 'A', name: 'a', price: '5.00', quantity: 1 }],
  };
  const { headers, body } = shopify('orders/create', order);
  const answers: string[] = [];
  const sent = await new Response(body).text();
  for (const text of [`${sent} `, sent, sent]) {
    const answer = await fetch(`${origin}/hooks`, { method: 'POST', headers, body: text });
    answers.push(await answer.text());
  }
  await new Promise((resolve) => server.close(resolve));
  expect(answers).toEqual(['not signed', 'stored', 'stored before']);
});
