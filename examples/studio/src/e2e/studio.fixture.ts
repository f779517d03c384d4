import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type DevServer, findChromium, startDevServer } from '@livelane/rtc/server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, vi } from 'vitest';
import type { StudioRole } from '../server/access/access.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** For tests: a command `npm run studio` that is running beside its LiveKit server. */
export interface TestStudio {
  readonly origin: string;
  /** Folder of the database. */
  readonly data: string;
  readonly media: DevServer;
  /** The links that the last start has printed. */
  links(): Readonly<Record<StudioRole, string>>;
  /** Ends the process at once, as a crash does. */
  kill(): Promise<void>;
  /** Starts it again on the same port and database. */
  start(): Promise<void>;
  /** Ends all, asks first. @returns the exit code of the studio */
  stop(): Promise<number | null>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The links in the order in which the command prints them. */
const PRINTED: readonly StudioRole[] = ['viewer', 'host', 'desk', 'settle'];

/** Starts a studio that no show has used, and a LiveKit server that outlives it. */
export async function openTestStudio(
  args: readonly string[] = [],
  further: Readonly<Record<string, string | undefined>> = {},
): Promise<TestStudio> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const media = await startDevServer({ webhookUrls: [`${origin}/webhooks/livekit`] });
  const folder = await mkdtemp(join(tmpdir(), 'livelane-studio-'));
  const data = join(folder, 'data');
  await cp(inject('firstData'), data, { recursive: true });
  let child: ChildProcess | undefined;
  let ended: Promise<number | null> = Promise.resolve(null);
  let said = '';
  const start = async (): Promise<void> => {
    said = '';
    const { url, apiKey, apiSecret } = media;
    const env = {
      ...process.env,
      ...{ LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret },
      ...further,
    };
    const given = [MAIN, '--port', `${port}`, '--data', data, ...args];
    const started = spawn(process.execPath, given, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    ended = new Promise((resolve) => started.once('close', resolve));
    for (const stream of [started.stdout, started.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    const isUp = () => said.includes('pay and trace') || started.exitCode !== null;
    await vi.waitUntil(isUp, { timeout: 100_000, interval: 100 });
    if (started.exitCode !== null) expect.fail(said);
  };
  const endBy = (signal: NodeJS.Signals): Promise<number | null> => {
    child?.kill(signal);
    return ended;
  };
  await start();
  return {
    ...{ origin, data, media, start },
    links: () => {
      const urls = said.match(/https?:\/\/\S+\/enter#\S+/g) ?? [];
      return Object.fromEntries(PRINTED.map((role, place) => [role, urls[place] ?? ''])) as Record<
        StudioRole,
        string
      >;
    },
    kill: async () => {
      await endBy('SIGKILL');
    },
    stop: async () => {
      const code = await endBy('SIGTERM');
      await media.stop();
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** For tests: a browser whose camera and microphone are made up. */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const found = findChromium();
  return chromium.launch({
    executablePath: found.path,
    args: [
      ...found.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
      ...args,
    ],
  });
}

/** How a page is opened. */
export interface PageLook {
  readonly language?: 'en' | 'zh-Hans';
  readonly phone?: boolean;
  /** Default: a browser of its own, without cookies. */
  readonly context?: BrowserContext;
}

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const DESKTOP = { viewport: { width: 1280, height: 800 } };

/** Errors of pages, which every test expects to be none. */
export const pageErrors: string[] = [];

/** Opens a link; an error of the page is noted in {@link pageErrors}. */
export async function openPage(browser: Browser, link: string, look: PageLook = {}): Promise<Page> {
  const { language = 'en', phone = false } = look;
  const context =
    look.context ??
    (await browser.newContext({
      ...(phone ? PHONE : DESKTOP),
      locale: language === 'en' ? 'en-US' : 'zh-CN',
      permissions: ['camera', 'microphone'],
    }));
  const page = await context.newPage();
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  await page.goto(link);
  return page;
}

/** For tests: a studio and a browser, which a file of tests has for itself. */
export interface Stage {
  readonly studio: TestStudio;
  readonly browser: Browser;
}

/** Opens both before the tests of a file, closes both after them, and lets no error of a page pass. */
export function onStage(
  args: readonly string[] = [],
  further: Readonly<Record<string, string | undefined>> = {},
): Stage {
  const stage = {} as { studio: TestStudio; browser: Browser };
  beforeAll(async () => {
    [stage.studio, stage.browser] = await Promise.all([
      openTestStudio(args, further),
      openBrowser(),
    ]);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.studio?.stop();
  });
  afterEach(() => {
    expect(pageErrors.splice(0)).toEqual([]);
  });
  return stage;
}

/** What axe finds on a page, and whether it is wider than its window. */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  // In its other mode, axe opens a page of its own, which takes the keyboard.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const tooWide = width > (page.viewportSize()?.width ?? 0) ? [`${width} px wide`] : [];
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return [...found, ...tooWide];
}

/** The answer of a route in a role, with the cookies of a page: its status and code. */
export async function ask(page: Page, path: string, init?: { readonly json?: unknown }) {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`${origin}/api${path}`, {
    method: init === undefined ? 'GET' : 'POST',
    ...(init?.json === undefined ? {} : { data: init.json }),
  });
  const text = await answer.text();
  const json = (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>;
  return { status: answer.status(), json };
}
