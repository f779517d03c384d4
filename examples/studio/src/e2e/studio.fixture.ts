import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type DevServer, findChromium, startDevServer } from '@livelane/rtc/server';
import { freePort } from '@livelane/testing/free-port';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { StudioRole } from '../server/access/roles.ts';

const STUDIO = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

// Without the test runner, for the benchmarks use it too.

/** For tests: a command `npm run studio` that is running beside its LiveKit server. */
export interface TestStudio {
  readonly origin: string;
  /** Folder of the database. */
  readonly data: string;
  readonly media: DevServer;
  /** Id of the process that runs now. */
  pid(): number;
  /** The links that the last start has printed. */
  links(): Readonly<Record<StudioRole, string>>;
  /** Ends the process at once, as a crash does. */
  kill(): Promise<void>;
  /** Starts it again on the same port and database. */
  start(): Promise<void>;
  /** Ends all, asks first. @returns the exit code of the studio */
  stop(): Promise<number | null>;
}

/** Builds the pages as they ship: the environment of tests would get the development build of React. */
export async function buildPages(): Promise<void> {
  const vite = join(STUDIO, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  const args = [vite, 'build', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, args, { cwd: STUDIO, env });
}

/** Longest time that a studio may take to start, in milliseconds. */
const START_MS = 100_000;

/** The links in the order in which the command prints them. */
const PRINTED: readonly StudioRole[] = ['viewer', 'host', 'desk', 'settle'];

/** How a studio is started. */
export interface TestStudioOptions {
  readonly args?: readonly string[];
  /** Variables of its environment besides those of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A database that no show has used, of which it gets a copy. Default: it makes one. */
  readonly firstData?: string;
}

/** Starts a studio that no show has used, and a LiveKit server that outlives it. The pages are built before. */
export async function openTestStudio({
  args = [],
  env: further = {},
  firstData,
}: TestStudioOptions = {}): Promise<TestStudio> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const media = await startDevServer({ webhookUrls: [`${origin}/webhooks/livekit`] });
  const folder = await mkdtemp(join(tmpdir(), 'livelane-studio-'));
  const data = join(folder, 'data');
  if (firstData !== undefined) await cp(firstData, data, { recursive: true });
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
    const until = Date.now() + START_MS;
    while (!said.includes('pay and trace')) {
      if (started.exitCode !== null || Date.now() > until) throw new Error(`no studio: ${said}`);
      await sleep(100);
    }
  };
  const endBy = (signal: NodeJS.Signals): Promise<number | null> => {
    child?.kill(signal);
    return ended;
  };
  await start();
  return {
    ...{ origin, data, media, start },
    pid: () => child?.pid ?? -1,
    links: () => {
      const urls = said.match(/https?:\/\/\S+\/enter\/\w+#\S+/g) ?? [];
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

/** Fewer pictures than a camera makes: encoding them would take most of a machine's time. */
const CAMERA = '--use-fake-device-for-media-stream=fps=10';

/**
 * Of Chromium's list, which replaces that of Playwright: without the last two, each window renders a page of the address
 * bar, which takes a second of processor time.
 */
const WITHOUT =
  '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding,WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** For tests: a browser whose camera and microphone are made up. */
export async function openBrowser(): Promise<Browser> {
  const found = findChromium();
  return chromium.launch({
    executablePath: found.path,
    args: [
      ...found.args,
      CAMERA,
      WITHOUT,
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
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

/** For tests: a page as phones show it. */
export const PHONE = {
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
