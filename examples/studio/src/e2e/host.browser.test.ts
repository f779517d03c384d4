import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPerson, type Person } from '../rehearse/person.ts';
import {
  ask,
  openBrowser,
  openPage,
  openTestStudio,
  pageErrors,
  type TestStudio,
} from './studio.fixture.ts';

let studio: TestStudio;
let browser: Browser;

beforeAll(async () => {
  studio = await openTestStudio();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await studio?.stop();
});

const personOf = (role: 'viewer' | 'desk'): Promise<Person> =>
  openPerson(studio.links()[role].split('#')[1] ?? '', { origin: studio.origin, fetch });

const shows = (page: Page, name: string | RegExp, role: 'button' | 'heading' = 'button') =>
  expect
    .poll(() => page.getByRole(role, { name }).first().isVisible(), { timeout: 20_000 })
    .toBe(true);

// In its other mode, axe opens a page of its own, which takes the keyboard.
const isClean = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

describe('the page of the host', () => {
  it('runs a whole show by keys alone', async () => {
    const page = await openPage(browser, studio.links().host);
    const press = (key: string) => page.keyboard.press(key);
    await shows(page, 'Camera and microphone', 'heading');
    const preview = page.locator('video');
    const width = () => preview.evaluate((it) => (it as HTMLVideoElement).videoWidth);
    await expect.poll(width, { timeout: 10_000 }).toBeGreaterThan(0);
    await isClean(page);
    await press('?');
    await shows(page, 'Keys', 'heading');
    // Keys of the page do nothing behind a dialog.
    await press('g');
    await press('Escape');
    await shows(page, 'Camera and microphone', 'heading');
    await press('g');
    await shows(page, 'What viewers see first', 'heading');
    await isClean(page);
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
    await isClean(page);
    await press('m');
    await shows(page, /^Unmute/);
    await press('m');
    await shows(page, /^Mute/);
    await press('b');
    await shows(page, /^Continue/);
    await shows(page, /^Unmute/);
    await press('b');
    await shows(page, /^Mute/);
    const [viewer, desk] = [await personOf('viewer'), await personOf('desk')];
    await viewer.request({ do: 'question', questionId: 'q-1', text: 'Does it last all day?' });
    await expect.poll(() => page.getByText('0 to answer, 1 with the desk').count()).toBe(1);
    await desk.request({ do: 'release', questionId: 'q-1' });
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
    const { json } = await ask(page, '/run-sheet?as=host');
    expect(json).toMatchObject({
      log: { entries: { pin: 3, promotion: 1, question: 1, release: 1, answer: 1, price: 1 } },
    });
    expect(pageErrors).toEqual([]);
  });

  it('is for one browser: another one is told what to do', async () => {
    const other = await openPage(browser, studio.links().host);
    await expect.poll(() => other.getByRole('alert').count()).toBe(1);
    expect(await other.getByRole('alert').textContent()).toContain('Ask for a new one');
  });
});
