import type { Browser } from 'playwright-core';
import { PHONE } from '../../../../examples/studio/src/e2e/studio.fixture.ts';
import { type ArmedPage, openArmedPage } from '../../weak-network/browser.ts';
import { observePage } from './seen.ts';

/** The link of the phone: request and packet alike wait for the latency, each packet of WebRTC in each direction. */
export const LINK = { downloadKbps: 1_600, uploadKbps: 750, latencyMs: 150 } as const;

/** How many times slower the main thread of its pages runs. */
export const SLOWER = 4;

/** Opens a page in a browser context of its own, with an empty cache, that is slow from its first byte. */
export function openSlowPhone(browser: Browser, url: string): Promise<ArmedPage> {
  return openArmedPage(browser, url, {
    first: observePage,
    device: { ...PHONE, locale: 'en-US' },
    beforeLoad: async ({ link, session }) => {
      await link.set(LINK);
      await slowDown(session, SLOWER);
    },
  });
}

/** @param rate - how many times slower the main thread of the page runs */
export const slowDown = (session: ArmedPage['session'], rate: number): Promise<unknown> =>
  session.send('Emulation.setCPUThrottlingRate' as never, { rate } as never);
