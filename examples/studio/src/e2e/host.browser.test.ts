import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPerson, type Person } from '../rehearse/person.ts';
import { barriersOf, onStage } from './stage.fixture.ts';
import { ask, openPage } from './studio.fixture.ts';

/** Most bytes of scripts that a host loads for a whole show, compressed. */
const MOST_BYTES = 275_000;

const stage = onStage();
let desk: Page;

beforeAll(async () => {
  desk = await openPage(stage.browser, stage.studio.links().desk);
  await desk.waitForURL((url) => !url.pathname.startsWith('/enter'));
});

const personOf = (role: 'viewer'): Promise<Person> =>
  openPerson(stage.studio.links()[role].split('#')[1] ?? '', {
    origin: stage.studio.origin,
    fetch,
  });

/** The desk shows a question to everybody. */
async function release(questionId: string): Promise<void> {
  const { token } = (await ask(desk, '/live/token?as=desk', { json: {} })).json;
  const answer = await desk.request.post(`${stage.studio.origin}/api/live/commerce`, {
    headers: { authorization: `Bearer ${token}` },
    data: { do: 'release', questionId },
  });
  expect(answer.status()).toBe(200);
}

const shows = (page: Page, name: string | RegExp, role: 'button' | 'heading' = 'button') =>
  expect
    .poll(() => page.getByRole(role, { name }).first().isVisible(), { timeout: 20_000 })
    .toBe(true);

/** Another link for a host, made by the desk. */
async function furtherLink(): Promise<string> {
  const { json } = await ask(desk, '/links?as=desk', { json: { role: 'host', name: 'Stand-in' } });
  return `${stage.studio.origin}${json['path']}`;
}

describe('the page of the host', () => {
  it('says what to do where the camera is refused, and goes on with the voice', async () => {
    const context = await stage.browser.newContext({
      locale: 'en-US',
      permissions: ['microphone'],
    });
    await context.addInitScript(() => {
      const media = navigator.mediaDevices;
      const given = media.getUserMedia.bind(media);
      media.getUserMedia = (wanted) =>
        wanted?.video === undefined
          ? given(wanted)
          : Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    const page = await openPage(stage.browser, await furtherLink(), { context });
    await shows(page, 'Try again');
    expect(await page.getByRole('alert').textContent()).toContain('Allow it for this page');
    await expect.poll(() => page.getByText('viewers hear you').count()).toBe(1);
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: '中' }).click();
    await shows(page, '摄像头与麦克风', 'heading');
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'EN' }).click();
    await page.keyboard.press('g');
    await shows(page, 'What viewers see first', 'heading');
    expect(await page.getByText('viewers hear you').count()).toBe(1);
    await context.close();
  });

  it('runs a whole show by keys alone', async () => {
    const page = await openPage(stage.browser, stage.studio.links().host);
    const scripts = new Set<string>();
    page.on('response', (answer) => {
      if (answer.url().endsWith('.js')) scripts.add(answer.url());
    });
    await page.reload();
    const press = (key: string) => page.keyboard.press(key);
    await shows(page, 'Camera and microphone', 'heading');
    const preview = page.locator('video');
    const width = () => preview.evaluate((it) => (it as HTMLVideoElement).videoWidth);
    await expect.poll(width, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await barriersOf(page)).toEqual([]);
    await press('?');
    await shows(page, 'Keys', 'heading');
    // Keys of the page do nothing behind a dialog.
    await press('g');
    await press('Escape');
    await shows(page, 'Camera and microphone', 'heading');
    await press('g');
    await shows(page, 'What viewers see first', 'heading');
    expect(await barriersOf(page)).toEqual([]);
    await press('g');
    await shows(page, 'Run sheet', 'heading');
    await expect.poll(width, { timeout: 20_000 }).toBeGreaterThan(0);
    await press('n');
    await shows(page, 'Hide Velvet Six lip-colour set');
    await press('n');
    await shows(page, 'Stop live price Velvet Six lip-colour set');
    await expect.poll(() => page.getByText('$9.90').count()).toBe(1);
    await press('2');
    await shows(page, 'Hide Water tint duo');
    await press('c');
    await shows(page, /^End MIA15/);
    expect(await barriersOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersOf(page)).toEqual([]);
    await press('m');
    await shows(page, /^Unmute/);
    await press('m');
    await shows(page, /^Mute/);
    await press('b');
    await shows(page, /^Continue/);
    await shows(page, /^Unmute/);
    await press('b');
    await shows(page, /^Mute/);
    const viewer = await personOf('viewer');
    await viewer.request({ do: 'question', questionId: 'q-1', text: 'Does it last all day?' });
    await expect.poll(() => page.getByText('0 to answer, 1 with the desk').count()).toBe(1);
    await release('q-1');
    await shows(page, /^Answered/);
    await press('a');
    await expect.poll(() => page.getByText('0 to answer, 0 with the desk').count()).toBe(1);
    // What is typed is no shortcut.
    await page.getByRole('button', { name: 'Price … Soft lip liner, 3 shades' }).focus();
    await press('Enter');
    await page.keyboard.type('e4.90');
    expect(await page.getByRole('heading', { name: 'End the show?' }).count()).toBe(0);
    await press('Home');
    await press('Delete');
    await press('Enter');
    await expect.poll(() => page.getByText('$4.90').count()).toBe(1);
    await press('e');
    await shows(page, 'End the show?', 'heading');
    await press('Tab');
    await press('Enter');
    await shows(page, 'The show is over', 'heading');
    const sizes = await Promise.all(
      [...scripts].map(async (url) => gzipSync(await (await page.request.get(url)).body()).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
    const { json } = await ask(page, '/run-sheet?as=host');
    expect(json).toMatchObject({
      log: { entries: { pin: 3, promotion: 1, question: 1, release: 1, answer: 1, price: 1 } },
    });
  });

  it('is for one browser: another one is told what to do', async () => {
    const other = await openPage(stage.browser, stage.studio.links().host);
    await expect.poll(() => other.getByRole('alert').count()).toBe(1);
    expect(await other.getByRole('alert').textContent()).toContain('Ask for a new one');
  });
});
