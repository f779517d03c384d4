// From a shop's webhooks to statements, on Postgres: `npm run settle-webhooks` from the root.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { openDatabase } from './database.ts';
import { type Send, twoMonths } from './two-months.ts';

const url = process.env['DATABASE_URL'];
const database = await openDatabase(url);
console.log(
  url === undefined
    ? 'an embedded PGlite in memory (DATABASE_URL names a PostgreSQL)'
    : 'PostgreSQL',
);

let close: () => void = () => undefined;

/** Gives the worker a port of this machine, as a shop would reach it. */
async function overHttp(receive: Send) {
  const server = createAdaptorServer({ fetch: receive, overrideGlobalObjects: false });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => server.close();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks/shopify`,
    send: (request: Request) => fetch(request),
  };
}

try {
  const { lines } = await twoMonths(database.executor, overHttp);
  for (const line of lines) console.log(line);
} finally {
  close();
  await database.close();
}
