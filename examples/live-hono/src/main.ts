// A server with Hono, and the plain pages of the example `live-page`: `npm run live-hono` from the root.
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { FOLDERS, PAGES } from '@livelane/example-live-page/pages';
import { announce, startShop } from '@livelane/example-live-shop/start';
import { createApp } from './app.ts';

const started = await startShop();
const app = createApp(started.shop);

for (const [path, root] of Object.entries(FOLDERS)) {
  const rewriteRequestPath = (asked: string) => asked.slice(path.length);
  app.get(`${path}/*`, serveStatic({ root, rewriteRequestPath }));
}
for (const [path, file] of Object.entries(PAGES))
  app.get(path, serveStatic({ root: FOLDERS['/pages'], rewriteRequestPath: () => file }));

serve({ fetch: app.fetch, port: started.port, hostname: '127.0.0.1' }, () => announce(started));
