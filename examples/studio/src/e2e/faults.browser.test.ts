import { PGlite } from '@electric-sql/pglite';
import { startDevServer } from '@livelane/rtc/server';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { onStage } from './stage.fixture.ts';
import { ask, openPage } from './studio.fixture.ts';

/** Life of a token here, in seconds: shorter than the show. */
const TOKEN_SECONDS = 12;

const stage = onStage({ env: { STUDIO_TOKEN_SECONDS: `${TOKEN_SECONDS}` } });
let host: Page;
let viewer: Page;
let joinedAt: number;

beforeAll(async () => {
  host = await openPage(stage.browser, stage.studio.links().host);
  await shows(host, 'Camera and microphone', 'heading');
  for (const key of ['g', 'g']) await host.keyboard.press(key);
  await shows(host, 'Run sheet', 'heading');
  joinedAt = Date.now();
  viewer = await openPage(stage.browser, stage.studio.links().viewer);
  await host.keyboard.press('1');
  await shows(host, 'Hide Velvet Six lip-colour set');
  await sees('Velvet Six lip-colour set');
});

const shows = (page: Page, name: string | RegExp, role: 'button' | 'heading' = 'button') =>
  page.getByRole(role, { name }).first().waitFor({ timeout: 40_000 });

/** The viewer's page shows a text. */
const sees = (text: string) => viewer.getByText(text).first().waitFor({ timeout: 40_000 });

const shown = { currency: 'USD', minor: '1290' };
const order = (id: string) =>
  ask(viewer, '/orders?as=viewer', { json: { id, productId: 'velvet-six', shown } });

const publicKey = async (): Promise<unknown> =>
  (await ask(viewer, '/live/token?as=viewer', { json: {} })).json['commercePublicKey'];

/** As if the process had been killed after the end of the show and before that of its log; it is started again. */
async function losesTheEnd(): Promise<void> {
  await stage.studio.kill();
  const database = await PGlite.create(stage.studio.data);
  const { affectedRows } = await database.query(
    `delete from livelane_studio_document where kind = 'ended-show'`,
  );
  expect(affectedRows).toBe(1);
  await database.close();
  await stage.studio.start();
}

describe('a show goes on', () => {
  it('after the server was killed: same key, the card follows, orders are kept', async () => {
    const key = await publicKey();
    expect((await order('before')).status).toBe(200);
    await stage.studio.kill();
    await stage.studio.start();
    expect(await publicKey()).toBe(key);
    expect((await order('before')).status).toBe(200);
    expect((await order('after')).status).toBe(200);
    const { json } = await ask(viewer, '/orders?as=viewer');
    expect((json['orders'] as { id: string }[]).map(({ id }) => id)).toEqual([
      'web.after',
      'web.before',
    ]);
    await host.keyboard.press('2');
    await shows(host, 'Hide Water tint duo');
    await sees('Water tint duo');
  });

  it('longer than the token that was joined with', async () => {
    const left = joinedAt + (TOKEN_SECONDS + 2) * 1_000 - Date.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, left)));
    // A disclosure that was said is a request with the token of the session.
    const said = host.waitForResponse(
      (answer) =>
        answer.url().endsWith('/api/live/commerce') && answer.request().method() === 'POST',
    );
    await host.getByRole('button', { name: 'Said' }).first().click();
    expect((await said).status()).toBe(200);
  });

  it('after LiveKit was killed: everybody returns, and the state is kept', async () => {
    const { httpUrl, apiKey, apiSecret, pid } = stage.studio.media;
    process.kill(pid ?? expect.fail('no process'), 'SIGKILL');
    await stage.studio.media.exited;
    const again = await startDevServer({
      ...{ port: Number(new URL(httpUrl).port), keys: { apiKey, apiSecret } },
      webhookUrls: [`${stage.studio.origin}/webhooks/livekit`],
    });
    try {
      // Whoever the server had forgotten is in the room again.
      const people = async () => {
        const { json } = await ask(host, '/live/people?as=host');
        return ((json['people'] ?? []) as { role: string }[]).map(({ role }) => role).toSorted();
      };
      await expect.poll(people, { timeout: 60_000, interval: 1_000 }).toEqual(['host', 'viewer']);
      await shows(host, 'Hide Water tint duo');
      await host.keyboard.press('3');
      await shows(host, 'Hide Soft lip liner, 3 shades');
      await sees('Soft lip liner, 3 shades');
      const video = viewer.locator('video').first();
      const time = () => video.evaluate((it) => (it as HTMLVideoElement).currentTime);
      const before = await time();
      await expect.poll(time, { timeout: 40_000 }).toBeGreaterThan(before + 1);
      await host.keyboard.press('e');
      await shows(host, 'End the show?', 'heading');
      for (const key of ['Tab', 'Enter']) await host.keyboard.press(key);
      await shows(host, 'The show is over', 'heading');
      const { json } = await ask(host, '/run-sheet?as=host');
      // All of before and after both faults is in the log.
      expect(json).toMatchObject({ log: { entries: { pin: 3, reserve: 2 } } });
      // What the host's page has measured arrived as well.
      expect((json['log'] as { samples: number }).samples).toBeGreaterThanOrEqual(5);
      await losesTheEnd();
      expect((await ask(host, '/run-sheet?as=host')).json).toMatchObject({
        log: { entries: { pin: 3, reserve: 2 } },
      });
    } finally {
      await again.stop();
    }
  });
});
