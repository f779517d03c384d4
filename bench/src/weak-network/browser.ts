import { findChromium } from '@livelane/rtc/server';
import { type DevToolsSession, driveNetwork, type NetworkDriver } from '@livelane/rtc/testing';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export interface LaunchOptions {
  /** WAV file that the fake microphone plays. */
  readonly speechPath: string;
}

export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const found = findChromium();
  return chromium.launch({
    executablePath: found.path,
    headless: true,
    args: [
      ...found.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${options.speechPath}`,
      '--autoplay-policy=no-user-gesture-required',
      '--disable-features=WebRtcHideLocalIpsWithMdns',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  });
}

export interface ArmedPage {
  readonly page: Page;
  readonly link: NetworkDriver;
  readonly session: DevToolsSession;
  /** What the page's console said at warning level or above. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** How a page is opened. */
export interface ArmedPageOptions {
  /** Runs in the page before its scripts. Default: nothing. */
  readonly first?: () => void;
  /** What it is opened on. Default: a window of 1280 by 720. */
  readonly device?: BrowserContextOptions;
  /** Called before anything is loaded. Default: nothing is done. */
  readonly beforeLoad?: (page: Pick<ArmedPage, 'link' | 'session'>) => Promise<void>;
}

const WINDOW = { viewport: { width: 1280, height: 720 } };

/** A page in a browser context of its own, with its link armed before anything is loaded. */
export async function openArmedPage(
  browser: Browser,
  url: string,
  { first, device = WINDOW, beforeLoad }: ArmedPageOptions = {},
): Promise<ArmedPage> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  const session = await context.newCDPSession(page);
  const link = await driveNetwork(session);
  if (first !== undefined) await page.addInitScript(first);
  await beforeLoad?.({ link, session });
  await page.goto(url);
  return { page, link, session, complaints, close: () => context.close() };
}
