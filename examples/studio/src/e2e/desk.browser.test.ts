import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PAGES, STUDIO_ROLES, type StudioRole } from '../server/access/roles.ts';
import { refusalAnswer } from '../server/refusal.ts';
import { barriersOf, onStage } from './stage.fixture.ts';
import { ask, openPage } from './studio.fixture.ts';
import { seen } from './viewer.fixture.ts';

const stage = onStage();
const pages = {} as Record<StudioRole, Page>;

beforeAll(async () => {
  for (const role of STUDIO_ROLES) {
    pages[role] = await openPage(stage.browser, stage.studio.links()[role]);
    pages[role].setDefaultTimeout(15_000);
  }
  // The statement is worked out once, and everything else waits meanwhile.
  await pages.settle.locator('dl').waitFor({ timeout: 60_000 });
});

/** The answer to a POST of which the head alone was sent. */
function answerToHead(url: string, headers: Readonly<Record<string, string>>) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, (answer) => {
      json(answer).then((body) => {
        resolve({ status: answer.statusCode, json: body });
        sent.destroy();
      }, reject);
    });
    sent.once('error', reject);
    sent.flushHeaders();
  });
}

describe('links', () => {
  test.each(STUDIO_ROLES)('the link of the role %s opens its page', async (role) => {
    await pages[role].waitForURL(`**${PAGES[role]}`);
    expect((await ask(pages[role], `/me?as=${role}`)).json).toMatchObject({ role });
  });

  test.each([
    ['viewer', '/links'],
    ['viewer', '/settlement'],
    ['host', '/settlement'],
    ['host', '/links'],
    ['desk', '/settlement'],
    ['settle', '/desk/creators'],
    ['settle', '/run-sheet'],
  ] as const)('the role %s gets nothing of %s', async (role, path) => {
    const own = await ask(pages[role], `${path}?as=${role}`);
    expect(own).toMatchObject({ status: 403, json: { code: 'OTHER_ROLE' } });
    // A browser is in a role by its cookie, whatever it says.
    const other = await ask(pages[role], `${path}?as=${role === 'desk' ? 'settle' : 'desk'}`);
    expect(other).toMatchObject({ status: 401, json: { code: 'NO_VISIT' } });
  });

  test('who has opened no link gets nothing', async () => {
    const page = await openPage(stage.browser, `${stage.studio.origin}/robots.txt`);
    for (const path of ['/me?as=desk', '/links?as=desk', '/settlement?as=settle', '/orders'])
      expect(await ask(page, path)).toMatchObject({ status: 401, json: { code: 'NO_VISIT' } });
    await page.context().close();
  });

  const tooLarge = { status: 413, json: { code: 'TOO_LARGE' } };
  const foreign = { status: 403, json: { code: 'OTHER_ORIGIN' } };
  test.each([
    ['10 MB', { 'content-length': `${10 * 1_024 * 1_024}` }, tooLarge],
    ['an unknown length', { 'transfer-encoding': 'chunked' }, tooLarge],
    ['another site', { 'content-length': '2', origin: 'https://evil.example' }, foreign],
    ['a site without a name', { 'content-length': '2', origin: 'null' }, foreign],
  ])('a request of %s is refused by its head', async (_, headers, refusal) => {
    const url = `${stage.studio.origin}/api/orders?as=viewer`;
    expect(await answerToHead(url, headers)).toMatchObject(refusal);
  });

  /** What the page says to who opens a link that cannot be opened. */
  async function refusedOf(link: string): Promise<string | null> {
    const page = await openPage(stage.browser, link);
    const text = await page.getByRole('alert').textContent();
    await page.context().close();
    return text;
  }

  test('the link of a host works in one browser, which may open it again', async () => {
    const { host } = stage.studio.links();
    expect(await refusedOf(host)).toContain('was opened in another browser');
    await pages.host.goto(host);
    await pages.host.waitForURL('**/host');
  });

  test('a link that is unknown or has expired says what to do', async () => {
    expect(await refusedOf(`${stage.studio.origin}/enter#nothing`)).toContain('ask for a new one');
    const page = await openPage(stage.browser, `${stage.studio.origin}/robots.txt`);
    const json = refusalAnswer('LINK_EXPIRED');
    await page.route('**/api/enter', (route) => route.fulfill({ status: 403, json }));
    await page.goto(stage.studio.links().viewer);
    await seen(() => page.getByRole('alert').textContent()).toContain('Ask for a new one.');
    await page.context().close();
  });

  test('the desk makes a link, and revokes it: who came in by it is out', async () => {
    const { desk } = pages;
    await desk.getByRole('link', { name: 'Links' }).click();
    await desk.getByLabel('For').selectOption('settle');
    await desk.getByLabel('Name, which others see').fill('Auditor');
    await desk.getByRole('button', { name: 'Make link' }).click();
    const link = await desk.getByLabel('This link is shown only now.').inputValue();
    const auditor = await openPage(stage.browser, link);
    await auditor.waitForURL('**/settle');
    const row = desk.getByRole('row').filter({ hasText: 'Auditor' });
    await seen(() => row.textContent()).toContain('1');
    await row.getByRole('button').click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await seen(() => row.textContent()).toContain('revoked');
    expect((await ask(auditor, '/settlement?as=settle')).status).toBe(401);
    expect(await refusedOf(link)).toContain('was revoked');
    await auditor.context().close();
  });
});

test('a finding of the review scrolls to its clause', async () => {
  const { desk } = pages;
  await desk.getByRole('link', { name: 'Contract' }).click();
  await desk.getByText('The review found nothing.').waitFor();
  await desk.getByRole('button', { name: 'First draft' }).click();
  await desk.getByText('SLOT_OPEN').waitFor();
  // Scripts do not run in the page of the contract: it is looked at from outside.
  const top = () =>
    desk.locator('iframe').evaluate((frame) => {
      const contract = (frame as HTMLIFrameElement).contentDocument;
      const headings = [...(contract?.querySelectorAll('h3') ?? [])];
      const heading = headings.find((it) => it.textContent.includes('Assessment'));
      return heading?.getBoundingClientRect().top ?? 0;
    });
  await seen(top).toBeGreaterThan(800);
  await desk.getByRole('button', { name: 'Show clause “result”' }).click();
  await seen(top).toBeLessThan(60);
  await seen(() => desk.getByRole('status').last().textContent()).toContain('“result” is shown');
});

test('a creator who cannot be told from the first is marked, with reasons for and against', async () => {
  const { desk } = pages;
  await desk.getByRole('link', { name: 'Creators' }).click();
  const row = desk.getByRole('row').filter({ hasText: 'not enough data' });
  expect(await row.count()).toBe(1);
  const name = row.getByRole('button', { name: 'Dani Rivera' });
  await name.click();
  const panel = desk.getByRole('dialog');
  expect(await panel.textContent()).toMatch(/Speaks for it.*Speaks against it.*Criteria/s);
  await desk.keyboard.press('Escape');
  await seen(() => name.evaluate((it) => it === document.activeElement)).toBe(true);
});

describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
  test.each([
    ['desk', '/desk/creators'],
    ['desk', '/desk/contract'],
    ['desk', '/desk/localisation'],
    ['desk', '/desk/show'],
    ['desk', '/desk/links'],
    ['settle', '/settle'],
  ] as const)('%s has no barriers at %s, and fits a phone', async (role, path) => {
    const page = pages[role];
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${stage.studio.origin}${path}?lang=${language}`);
    await page.locator('main section').first().waitFor();
    // Axe cannot look into a page without scripts.
    await page.locator('iframe').evaluateAll((frames) => {
      for (const frame of frames) {
        frame.removeAttribute('sandbox');
        (frame as HTMLIFrameElement).src = 'about:blank';
      }
    });
    expect(await barriersOf(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 780 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await seen(width).toBe(360);
  });
});

test('a statement whose postings do not sum to zero says so at its top', async () => {
  const { settle } = pages;
  await settle.route('**/api/settlement?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), unbalanced: ['line-7'] } });
  });
  await settle.goto(`${stage.studio.origin}/settle?lang=en`);
  await seen(() => settle.getByRole('alert').textContent()).toContain('line-7');
  await settle.unrouteAll({ behavior: 'wait' });
});

test('the desk releases questions, hides messages and removes people', async () => {
  const { desk, viewer } = pages;
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.goto(`${stage.studio.origin}/desk/show?lang=en`);
  await desk.getByRole('button', { name: 'Go live' }).click();
  await desk.getByRole('button', { name: 'Pause' }).waitFor();
  await seen(() => desk.locator('[aria-current="step"]').count()).toBeGreaterThan(0);
  const { token } = (await ask(viewer, '/live/token?as=viewer', { json: {} })).json;
  const say = (request: object) =>
    viewer.evaluate(
      async ([bearer, body]) => {
        const init = { method: 'POST', headers: { authorization: `Bearer ${bearer}` }, body };
        return (await fetch('/api/live/commerce', init)).status;
      },
      [String(token), JSON.stringify(request)] as const,
    );
  expect(await say({ do: 'question', questionId: 'q1', text: 'Does it last?' })).toBe(200);
  expect(await say({ do: 'chat', messageId: 'm1', text: 'Buy at my shop!' })).toBe(200);
  const questions = desk.getByRole('region', { name: 'Questions' });
  await questions.getByRole('button', { name: 'Show to all' }).click();
  await seen(() => questions.textContent()).toContain('Does it last?shown');
  const chat = desk.getByRole('region', { name: 'Chat' });
  await chat.getByRole('button', { name: 'Hide' }).click();
  await seen(() => chat.textContent()).toContain('No messages.');
  const people = desk.getByRole('region', { name: 'In the room' });
  const sample = { direction: 'down', bitsPerSecond: null, rttMs: null, concealedShare: null };
  const samples = [{ ...sample, lossShare: 0.2, frozenMs: 0 }];
  await ask(viewer, '/live/telemetry?as=viewer', { json: { samples, decisions: [] } });
  await seen(() => people.textContent()).toContain('weak link');
  await people.getByRole('button', { name: 'Remove Guest 1' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await seen(() => people.textContent()).toContain('Viewers: 0');
  expect(await say({ do: 'chat', messageId: 'm2', text: 'Again!' })).toBe(403);
  await desk.getByRole('button', { name: 'Pause' }).click();
  await desk.getByRole('button', { name: 'Continue' }).waitFor();
});
