import type { CDPSession, Page } from 'playwright-core';
import { HARMLESS, type LinkSettings } from './link.ts';

export interface LinkDriver {
  set(link: LinkSettings): Promise<void>;
}

/**
 * Arms Chromium's network emulation for one page, WebRTC's sockets included. Must be called before
 * the page makes its first RTCPeerConnection: armed later, it does nothing.
 */
export async function armLink(page: Page): Promise<LinkDriver> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const driver: LinkDriver = { set: (link) => emulate(session, link) };
  await driver.set(HARMLESS);
  return driver;
}

const BYTES_PER_KBIT = 125;

async function emulate(session: CDPSession, link: LinkSettings): Promise<void> {
  // One rule and an empty pattern: it then holds for everything the page sends. The method is newer
  // than playwright-core's types of the protocol.
  const send = session.send as unknown as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Network.emulateNetworkConditionsByRule', {
    offline: link.offline ?? false,
    matchedNetworkConditions: [
      {
        urlPattern: '',
        latency: link.latencyMs,
        downloadThroughput: link.downloadKbps * BYTES_PER_KBIT,
        uploadThroughput: link.uploadKbps * BYTES_PER_KBIT,
        packetLoss: link.lossPercent,
        packetQueueLength: 0,
      },
    ],
  });
}
