import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { onStage } from './stage.fixture.ts';
import { openPage } from './studio.fixture.ts';
import { card, frames, order, seen } from './viewer.fixture.ts';

/** Another address of this machine stands for that of the local network. */
const ADDRESS = '127.0.0.2';

const state = mkdtempSync(join(tmpdir(), 'livelane-lan-'));
afterAll(() => rmSync(state, { recursive: true, force: true }));

// The studio starts a LiveKit server of its own, behind the same certificate.
const stage = onStage({
  args: ['--lan', ADDRESS],
  env: { LIVEKIT_URL: undefined, XDG_STATE_HOME: state },
});

test('phones of the local network watch and buy by TLS', async () => {
  const { host, viewer } = stage.studio.links();
  expect(new URL(viewer)).toMatchObject({ protocol: 'https:', hostname: ADDRESS });
  const open = async (link: string) => {
    const context = await stage.browser.newContext({
      ...{ ignoreHTTPSErrors: true, locale: 'en-US', permissions: ['camera', 'microphone'] },
    });
    return openPage(stage.browser, link, { context });
  };
  const camera = await open(host);
  for (const heading of ['Camera and microphone', 'What viewers see first']) {
    await camera.getByRole('heading', { name: heading }).waitFor();
    await camera.keyboard.press('g');
  }
  await camera.getByRole('heading', { name: 'Run sheet' }).waitFor();
  await camera.keyboard.press('1');
  const phone = await open('about:blank');
  const sockets: string[] = [];
  phone.on('websocket', (socket) => sockets.push(new URL(socket.url()).origin));
  await phone.goto(viewer);
  await seen(() => frames(phone)).toBeGreaterThan(0);
  await seen(() => card(phone).textContent()).toContain('Velvet Six');
  await order(phone);
  await phone.getByText('Ordered: Velvet Six').waitFor();
  expect(new Set(sockets)).toEqual(new Set([expect.stringMatching(`^wss://${ADDRESS}:`)]));
  const [cookie] = await phone.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict' });
});
