import { CLEAN_NETWORK, checkConditions, type NetworkConditions } from './conditions.ts';

/** A session of the Chrome DevTools Protocol with one page, such as `CDPSession` of Playwright and Puppeteer. */
export interface DevToolsSession {
  /** Calls a method of the protocol. */
  send(method: never, params?: never): Promise<unknown>;
}

/** Sets the network of one page. */
export interface NetworkDriver {
  /** Sets the conditions given, and those of {@link CLEAN_NETWORK} where none is given. @throws INPUT_INVALID */
  set(conditions?: Partial<NetworkConditions>): Promise<void>;
}

/**
 * Takes over the network of a page of Chromium (133 or newer), WebRTC included, by its network emulation.
 * Call it before the page makes its first RTCPeerConnection: later, it has no effect on WebRTC. Whether it has one on the
 * browser at hand is shown by {@link checkNetworkDriver}. ICE over TCP is not reached: keep the server to UDP.
 *
 * @param session - a session with the page: `await page.context().newCDPSession(page)` of Playwright, `await
 * page.createCDPSession()` of Puppeteer
 * @returns a driver; the network is {@link CLEAN_NETWORK} until it is set
 * @example
 * ```ts no-run
 * import { type DevToolsSession, driveNetwork } from '@livelane/rtc/testing';
 * declare const session: DevToolsSession;
 * const network = await driveNetwork(session);
 * await network.set({ latencyMs: 50, uploadKbps: 300 });
 * await network.set({ lossPercent: 100, offline: true });
 * await network.set();
 * ```
 */
export async function driveNetwork(session: DevToolsSession): Promise<NetworkDriver> {
  const driver: NetworkDriver = {
    set: async (conditions = {}) => {
      checkConditions({ ...conditions });
      await emulate(session, { ...CLEAN_NETWORK, ...conditions });
    },
  };
  await call(session, 'Network.enable', {});
  await driver.set();
  return driver;
}

/** Calls a method that the types of a session need not know. */
export function call(session: DevToolsSession, method: string, params: object): Promise<unknown> {
  return session.send(method as never, params as never);
}

const BYTES_PER_KBIT = 125;

async function emulate(session: DevToolsSession, conditions: NetworkConditions): Promise<void> {
  const { latencyMs, uploadKbps, downloadKbps, lossPercent, offline } = conditions;
  await call(session, 'Network.emulateNetworkConditionsByRule', {
    offline,
    matchedNetworkConditions: [
      {
        // One rule and an empty pattern: it then holds for everything that the page sends.
        urlPattern: '',
        latency: latencyMs,
        downloadThroughput: downloadKbps * BYTES_PER_KBIT,
        uploadThroughput: uploadKbps * BYTES_PER_KBIT,
        packetLoss: lossPercent,
        packetQueueLength: 0,
      },
    ],
  });
}
