import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { findChromium } from '@livelane/rtc/server';
import { freePort } from '@livelane/testing/free-port';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** For tests: a command of an example that is running. */
interface Running {
  readonly url: string;
  readonly hostKey: string;
  /** Asks it to stop, as Ctrl-C does, and waits for its end. @returns its exit code */
  stop(): Promise<number | null>;
}

/** Runs the command until it shows the addresses of its pages. */
async function run(main: string, folder: string): Promise<Running> {
  const [port, hostKey] = [await freePort(), 'the key of the host in this test'];
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: `${port}`, HOST_KEY: hostKey, SHOP_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const isUp = async () => said.includes('watch and buy:') || child.exitCode !== null;
  await expect.poll(isUp, { timeout: 100_000 }).toBe(true);
  if (child.exitCode !== null) expect.fail(said);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url: `http://127.0.0.1:${port}`, hostKey, stop };
}

const textOf = (page: Page): Promise<string | null> => page.locator('main').textContent();
const shows = (page: Page, text: string | RegExp) =>
  expect.poll(() => textOf(page), { timeout: 15_000 }).toMatch(text);
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const picture = (page: Page) =>
  expect
    .poll(
      () => page.locator('video').evaluate((it) => (it as { videoWidth?: number }).videoWidth),
      {
        timeout: 15_000,
      },
    )
    .toBeGreaterThan(0);

/** A host sells two units at the price of a flash sale to two viewers, who talk; nobody without the key can sell. */
async function sell(browser: Browser, { url, hostKey }: Running): Promise<void> {
  const open = async (path: string) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}${path}`);
    return page;
  };
  const host = await open(`/host?key=${encodeURIComponent(hostKey)}`);
  await picture(host);
  const ann = await open('/');
  await picture(ann);
  await shows(ann, /Velvet Six\s+\$19\.99\s+2 left/);

  await ann.getByLabel('Message').fill('Does it last?');
  await press(ann, 'Send');
  for (const page of [host, ann]) await shows(page, /Guest \w{4}: Does it last\?/);

  const posted = (path: string) => fetch(`${url}${path}`, { method: 'POST' });
  expect((await posted('/live/sale?key=guessed')).status).toBe(403);
  const forged = await posted('/webhooks');
  expect([forged.status, await forged.json()]).toMatchObject([401, { code: 'WEBHOOK_REFUSED' }]);
  const { token } = (await (await posted('/live/token?key=guessed')).json()) as { token: string };
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  expect(claims.attributes).toEqual({ 'livelane.role': 'viewer' });
  await shows(ann, /\$19\.99/);

  await press(host, 'Flash sale');
  await shows(ann, /\$9\.99\s+for \d+ s\s+2 left/);
  await press(ann, 'Buy');
  await shows(ann, /Yours for \$9\.99/);

  // Who comes late sees the sale, the stock and what was said.
  const ben = await open('/');
  await shows(ben, /\$9\.99\s+for \d+ s\s+1 left/);
  await shows(ben, /Does it last\?/);
  await press(ben, 'Buy');
  await shows(ben, /Yours for \$9\.99/);
  for (const page of [host, ann, ben]) await shows(page, /0 left/);
  expect(await ann.getByRole('button', { name: 'Buy' }).isDisabled()).toBe(true);
  for (const page of [ben, ann, host]) await page.context().close();
}

/** What the application kept in its tables. */
async function kept(folder: string) {
  const database = await PGlite.create(folder);
  const count = async (sql: string) =>
    (await database.query<{ count: number }>(`select count(*)::int as count from ${sql}`)).rows[0]
      ?.count;
  const counts = {
    orders: await count('orders where reserved'),
    unitsLeft: (await database.query<{ left: number }>('select units_left as left from units'))
      .rows[0]?.left,
    joined: await count(
      `livelane_session_entry where content like '%"webhook"%' and content like '%"participant_joined"%'`,
    ),
    webhooks: await count('livelane_webhook where handled'),
    reservations: await count(`livelane_session_entry where content like '%"type":"reserve"%'`),
  };
  await database.close();
  return counts;
}

/** For tests: runs the command of an example, visits its pages with a real browser, and reads its tables afterwards. */
export async function visit(main: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'livelane-shop-'));
  const found = findChromium();
  const media = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  const args = [...found.args, ...media, '--autoplay-policy=no-user-gesture-required'];
  const running = await run(main, folder);
  const browser = await chromium.launch({ executablePath: found.path, args });
  let code: number | null = null;
  try {
    await sell(browser, running);
  } finally {
    await browser.close();
    code = await running.stop();
  }
  expect(code).toBe(0);
  const { webhooks = 0, ...counts } = await kept(folder);
  expect(counts).toEqual({ orders: 2, unitsLeft: 0, joined: 3, reservations: 2 });
  expect(webhooks).toBeGreaterThanOrEqual(4);
  await rm(folder, { recursive: true });
}
