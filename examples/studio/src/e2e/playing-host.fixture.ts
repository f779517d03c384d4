import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { ask, openPage, type TestStudio } from './studio.fixture.ts';

/** For tests: a host who is live with a made-up picture and voice, without the page of hosts. */
export interface PlayingHost {
  readonly page: Page;
  /** Carries out an act of the show. */
  act(json: object): Promise<void>;
  /** Changes the state of the show. */
  change(to: string): Promise<void>;
}

/** Small, since all that takes part shares the processors. */
const PICTURE = { width: 640, height: 360, frameRate: 10 };

interface InPage {
  readonly LivekitClient: {
    readonly Room: new (
      options: object,
    ) => {
      connect(url: string, token: string): Promise<void>;
      readonly localParticipant: { enableCameraAndMicrophone(): Promise<void> };
    };
  };
}

/** The browser build of livekit-client, which makes a global of itself. */
const clientText = async (): Promise<string> => {
  const found = createRequire(import.meta.url).resolve('livekit-client');
  return readFile(found.replace(/livekit-client\.[^/]*$/, 'livekit-client.umd.js'), 'utf8');
};

/** Opens the link of the host, starts the show and publishes camera and microphone. */
export async function playHost(browser: Browser, studio: TestStudio): Promise<PlayingHost> {
  const page = await openPage(browser, studio.links().host);
  await page.waitForURL('**/host');
  // A page of the same origin that does not join by itself.
  await page.goto(`${studio.origin}/robots.txt`);
  const post = async (path: string, json?: object) => {
    const answer = await ask(page, `${path}?as=host`, { json: json ?? {} });
    if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.json)}`);
    return answer.json;
  };
  const change = async (to: string) => void (await post('/show/state', { to }));
  await change('live');
  await page.evaluate(await clientText());
  const { url, token } = (await post('/live/token')) as Record<'url' | 'token', string>;
  await page.evaluate(
    async ([address, secret, resolution]) => {
      const { Room } = (globalThis as unknown as InPage).LivekitClient;
      const room = new Room({ videoCaptureDefaults: { resolution } });
      await room.connect(address, secret);
      await room.localParticipant.enableCameraAndMicrophone();
    },
    [url, token, PICTURE] as const,
  );
  return { page, change, act: async (json) => void (await post('/live/act', json)) };
}
