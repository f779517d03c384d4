import type { Browser } from 'playwright-core';
import { PHONE } from '../../../../examples/studio/src/e2e/studio.fixture.ts';
import { type ArmedPage, openArmedPage } from '../../weak-network/browser.ts';
import { observePage } from './seen.ts';

/** The link of the phone. */
export const LINK = { downloadKbps: 1_600, uploadKbps: 750, roundTripMs: 150 } as const;

/** How many times slower the main thread of its pages runs. */
export const SLOWER = 4;

/** Opens a page in a browser context of its own, with an empty cache, that is slow from its first byte. */
export function openSlowPhone(browser: Browser, url: string): Promise<ArmedPage> {
  return openArmedPage(browser, url, {
    first: observePage,
    device: { ...PHONE, locale: 'en-US' },
    beforeLoad: async ({ session }) => {
      await setLink(session);
      await slowDown(session, SLOWER);
    },
  });
}

/**
 * Sets {@link LINK}: half of the round trip for each packet of WebRTC, all of it for each request. Chromium delays answers
 * alone, and messages of WebSockets not at all.
 */
export function setLink(session: ArmedPage['session']): Promise<unknown> {
  const throughput = {
    downloadThroughput: LINK.downloadKbps * BYTES_PER_KBIT,
    uploadThroughput: LINK.uploadKbps * BYTES_PER_KBIT,
  };
  const matchedNetworkConditions = [
    { urlPattern: '*://*:*/*', latency: LINK.roundTripMs, ...throughput },
    // What has no URL: the packets.
    { urlPattern: '', latency: LINK.roundTripMs / 2, ...throughput },
  ];
  return session.send(
    'Network.emulateNetworkConditionsByRule' as never,
    { offline: false, matchedNetworkConditions } as never,
  );
}

const BYTES_PER_KBIT = 125;

/** @param rate - how many times slower the main thread of the page runs */
export const slowDown = (session: ArmedPage['session'], rate: number): Promise<unknown> =>
  session.send('Emulation.setCPUThrottlingRate' as never, { rate } as never);
