import { join } from 'node:path';
import { RoomServiceClient } from 'livekit-server-sdk';
import { expect, test } from 'vitest';
import { openBrowserSuite } from '../browser-suite.fixture.ts';
import type { Held } from '../held-resources.fixture.ts';
import type { StrictModePage } from './strict-mode.page.ts';

type InPage = { readonly page: StrictModePage; held(): Held };

test('a component under StrictMode holds one session, and nothing after it is unmounted', async () => {
  const suite = await openBrowserSuite(join(import.meta.dirname, 'strict-mode.page.ts'));
  try {
    const page = await suite.page();
    const token = await suite.token('strict', 'viewer-1', { role: 'viewer' });
    const { url, httpUrl, apiKey, apiSecret } = suite.server;
    const options = { url, token, role: 'viewer' as const };
    await page.evaluate((it) => (globalThis as unknown as InPage).page.mount(it), options);
    await page.locator('#state', { hasText: 'live 0' }).waitFor({ timeout: 15_000 });
    const held = () => page.evaluate(() => (globalThis as unknown as InPage).held());
    expect(await held()).toMatchObject({ connections: 1, sockets: 1 });
    const rooms = new RoomServiceClient(httpUrl, apiKey, apiSecret);
    expect(await rooms.listParticipants('strict')).toHaveLength(1);
    await page.evaluate(() => (globalThis as unknown as InPage).page.unmount());
    await expect
      .poll(held, { timeout: 5_000 })
      .toEqual({ connections: 0, sockets: 0, intervals: 0, fetches: 0, devices: 0 });
    await expect.poll(() => rooms.listParticipants('strict'), { timeout: 5_000 }).toEqual([]);
  } finally {
    await suite.close();
  }
});
