// The pictures of the studio: `npm run studio:pictures` from the root. A whole show is run in Chromium.
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openPerson } from '../rehearse/person.ts';
import { type Started, startStudio } from '../start.ts';
import { writeCamera } from './camera-file.ts';
import { MOST_BYTES, PICTURES, type PictureName } from './catalogue.ts';
import { openBrowser, openLink } from './pages.ts';

const FOLDER = fileURLToPath(new URL('../../../../docs/public/studio', import.meta.url));

/** Port of the studio that is photographed. */
const PORT = 4_397;

/** Time for pictures and answers to arrive, in milliseconds. */
const SETTLE_MS = 2_500;

const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

type Take = (name: PictureName, page: Page) => Promise<void>;

const take: Take = async (name, page) => {
  await settled();
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  const { size } = await stat(path);
  console.log(`${name.padEnd(20)} ${Math.round(size / 1_000)} kB`);
  if (size <= MOST_BYTES) return;
  console.error(`${name}.png is larger than ${MOST_BYTES / 1_000} kB`);
  process.exitCode = 1;
};

async function photograph(studio: Started, browser: Browser): Promise<void> {
  const { links, origin } = studio;
  const desk = await openLink(browser, links.desk, { language: 'en' });
  const go = async (page: Page, name: PictureName) => {
    const known = PICTURES.find((it) => it.name === name);
    if (known !== undefined && 'path' in known) await page.goto(origin + known.path);
    await take(name, page);
  };
  await go(desk, 'desk-creators');
  await desk.goto(`${origin}/desk/contract`);
  await desk.getByRole('button', { name: 'First draft' }).click();
  await take('desk-contract', desk);
  const phone = await openLink(browser, links.viewer, { language: 'en', phone: true });
  const guest = await openLink(browser, links.viewer, { language: 'zh-Hans' });
  await take('viewer-poster', phone);
  const host = await openLink(browser, links.host, { language: 'en' });
  await take('host-lobby', host);
  await goLive(host, studio);
  await buy(phone, origin);
  await desk.goto(`${origin}/desk/show`);
  await desk.getByRole('button', { name: 'Show to all' }).first().click();
  await seen(host, 'Answered');
  await take('host-live', host);
  await take('viewer-live', phone);
  await take('viewer-live-desktop', guest);
  await go(desk, 'desk-show');
  await host.setViewportSize({ width: 390, height: 844 });
  await host.getByRole('button', { name: '中' }).click();
  await take('host-live-phone', host);
  for (const key of ['e', 'Tab', 'Enter']) await host.keyboard.press(key);
  await take('viewer-ended', phone);
  const settle = await openLink(browser, links.settle, { language: 'zh-Hans' });
  await go(settle, 'settle');
}

const seen = (page: Page, name: string) =>
  page.getByRole('button', { name }).first().waitFor({ timeout: 60_000 });

/** The host goes live by keys, and guests talk, ask and buy. */
async function goLive(host: Page, { links, origin }: Started): Promise<void> {
  for (const key of ['g', 'g']) {
    await settled();
    await host.keyboard.press(key);
  }
  await seen(host, 'Said');
  await host.keyboard.press('n');
  await seen(host, 'Hide Velvet Six lip-colour set');
  await host.keyboard.press('n');
  await seen(host, 'Stop live price Velvet Six lip-colour set');
  await host.keyboard.press('c');
  await seen(host, 'End MIA15');
  const person = (link: string) => openPerson(link.split('#')[1] ?? '', { origin, fetch });
  const [ana, minjun] = [await person(links.viewer), await person(links.viewer)];
  await ana.request({ do: 'chat', messageId: 'm-1', text: 'Hello from Toronto!' });
  await minjun.request({ do: 'chat', messageId: 'm-2', text: '안녕하세요' });
  await ana.request({ do: 'question', questionId: 'q-1', text: 'Does it survive a coffee?' });
  await minjun.request({ do: 'question', questionId: 'q-2', text: '마스크에 묻어나나요?' });
  await ana.order({ id: 'picture-1', productId: 'velvet-six', code: 'MIA15' });
  await minjun.order({ id: 'picture-2', productId: 'velvet-six' });
}

/** A guest whose page is photographed buys as well, with the cookies of that page. */
async function buy(page: Page, origin: string): Promise<void> {
  const shown = { currency: 'USD', minor: '990' };
  const data = { id: 'picture-3', productId: 'velvet-six', shown };
  const answer = await page.request.post(`${origin}/api/orders?as=viewer`, { data });
  if (!answer.ok()) console.error(`no order: ${await answer.text()}`);
}

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'livelane-pictures-'));
  const camera = join(folder, 'camera.y4m');
  await writeCamera(camera);
  const place = { port: PORT, data: null, reset: false, lan: undefined };
  const studio = await startStudio({ ...place, rehearse: false, help: false });
  const browser = await openBrowser(camera);
  try {
    await photograph(studio, browser);
  } finally {
    await browser.close();
    await studio.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
