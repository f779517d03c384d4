import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { build } from 'esbuild';

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

const pages = new URL('./pages/', import.meta.url);

/** Bundles the bench's page and serves it on a free loopback port. */
export async function servePages(entry: URL = new URL('page.ts', pages)): Promise<PageServer> {
  const bundled = await build({
    entryPoints: [entry.pathname],
    entryNames: 'page',
    bundle: true,
    // As an application's bundler would: what is loaded later is a file of its own, loaded over the link.
    splitting: true,
    outdir: '/',
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  const scripts = new Map(bundled.outputFiles.map((file) => [basename(file.path), file.contents]));
  const html = await readFile(new URL('index.html', pages));
  const server = createServer((request, response) => {
    const script = scripts.get(basename(request.url ?? ''));
    response.writeHead(200, {
      'content-type': script === undefined ? 'text/html; charset=utf-8' : 'text/javascript',
    });
    response.end(script ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
