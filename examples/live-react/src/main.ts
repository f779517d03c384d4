// A React app, served by the example `live-hono`: `npm run live-react` from the root.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from '@livelane/example-live-hono';
import { announce, startShop } from '@livelane/example-live-shop/start';
import { build } from 'esbuild';

// Parts of the client that nobody waits for become files of their own.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./page.tsx', import.meta.url))],
  outdir: '/build',
  bundle: true,
  splitting: true,
  format: 'esm',
  jsx: 'automatic',
  minify: true,
  write: false,
});
const scripts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));

const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Live shop</title>
  <style>video { max-width: 100% }</style>
  <body><script type="module" src="/build/page.js"></script></body>
</html>`;

const started = await startShop();
const app = createApp(started.shop)
  .get('/build/:file', (context) => {
    const script = scripts.get(context.req.param('file'));
    if (script === undefined) return context.notFound();
    return context.body(script, 200, { 'content-type': 'text/javascript' });
  })
  .get('/host', (context) => context.html(html))
  .get('/', (context) => context.html(html));

serve({ fetch: app.fetch, port: started.port, hostname: '127.0.0.1' }, () => announce(started));
