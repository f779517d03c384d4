import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import {
  type DevServer,
  findChromium,
  type StartDevServerOptions,
  startDevServer,
} from '../devserver/index.ts';
import type { Role } from '../roles/roles.ts';
import { mintToken } from '../tokens/mint-token.ts';
import { HELD_RESOURCES } from './held-resources.fixture.ts';

/** A real LiveKit server, a real Chromium, and pages that are bundled from the sources. */
export interface BrowserSuite {
  readonly server: DevServer;
  readonly browser: Browser;
  /** A page in a context of its own, which counts what it holds (`held` of `held-resources.fixture.ts`). */
  page(context?: BrowserContext): Promise<Page>;
  token(
    room: string,
    identity: string,
    options: { readonly role: Role; readonly ttlSeconds?: number },
  ): Promise<string>;
  close(): Promise<void>;
}

export interface SuiteOptions {
  /** The package that is bundled as livekit-client. Default: the newest version that is supported. */
  readonly livekitClient?: 'livekit-client' | 'livekit-client-lowest';
  /** Options of its server, or the server itself, which is stopped with the suite. Default: none. */
  readonly server?: StartDevServerOptions | DevServer;
  /** More arguments of Chromium. Default: none. */
  readonly chromiumArgs?: readonly string[];
}

/** @param pagePath - absolute path of the page's script */
export async function openBrowserSuite(
  pagePath: string,
  { livekitClient = 'livekit-client', server: given = {}, chromiumArgs = [] }: SuiteOptions = {},
): Promise<BrowserSuite> {
  const server = 'stop' in given ? given : await startDevServer(given);
  const pages = await servePage(pagePath, livekitClient);
  const url = `http://127.0.0.1:${(pages.address() as AddressInfo).port}/`;
  const found = findChromium();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [
      ...found.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--disable-background-networking',
      '--autoplay-policy=no-user-gesture-required',
      ...chromiumArgs,
    ],
  });
  return {
    server,
    browser,
    page: async (context) => {
      const page = await (context ?? (await browser.newContext())).newPage();
      await page.addInitScript(HELD_RESOURCES);
      await page.goto(url);
      return page;
    },
    token: (room, identity, { role, ttlSeconds = 600 }) =>
      mintToken({
        apiKey: server.apiKey,
        apiSecret: server.apiSecret,
        room,
        identity,
        role,
        ttlSeconds,
      }),
    close: async () => {
      await browser.close();
      pages.closeAllConnections();
      pages.close();
      await server.stop();
    },
  };
}

/** Bundles the page from the sources, as an application's own bundler would: parts that are loaded later are files of their own. */
async function servePage(path: string, livekitClient: string): Promise<Server> {
  const bundled = await build({
    entryPoints: [path],
    entryNames: 'page',
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/',
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    // Aliases are resolved from the package's folder.
    absWorkingDir: join(import.meta.dirname, '../..'),
    alias: { 'livekit-client': livekitClient },
  });
  const scripts = new Map(bundled.outputFiles.map((file) => [basename(file.path), file.contents]));
  const html =
    '<!doctype html><title>live</title><body><script type="module" src="/page.js"></script>';
  const serving = createServer(({ url }, response) => {
    const script = scripts.get(basename(url ?? ''));
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? html);
  });
  return new Promise((resolve) => serving.listen(0, '127.0.0.1', () => resolve(serving)));
}
