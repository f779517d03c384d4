import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DevServer, startDevServer } from '@livelane/rtc/server';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { servePages } from './page-server.ts';
import { makeSpeech, type Speech } from './speech.ts';

/** A LiveKit server, two browsers and the bench's page. */
export interface Stage {
  readonly browsers: { readonly host: Browser; readonly viewer: Browser };
  readonly pageUrl: string;
  readonly server: DevServer;
  readonly speech: Speech;
}

export interface OpenStage extends Stage {
  /** Stops everything and removes its files. */
  close(): Promise<void>;
}

/**
 * Starts a stage, whose fake microphones play speech.
 * @param start - starts its server. Default: a development server
 */
export async function openStage(
  say: (line: string) => void,
  start: () => Promise<DevServer> = () =>
    startDevServer({ onProgress: ({ message }) => say(message) }),
): Promise<OpenStage> {
  const folder = mkdtempSync(join(tmpdir(), 'livelane-bench-'));
  const server = await start();
  const speech = makeSpeech(folder);
  const [host, viewer] = await Promise.all([
    launchBrowser({ speechPath: speech.path }),
    launchBrowser({ speechPath: speech.path }),
  ]);
  const pages = await servePages();
  return {
    browsers: { host, viewer },
    pageUrl: pages.url,
    server,
    speech,
    close: async () => {
      await Promise.all([host.close(), viewer.close(), pages.close()]);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
