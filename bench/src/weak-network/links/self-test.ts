import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openArmedPage } from '../browser.ts';
import type { SelfTest } from '../pages/self-test.ts';
import type { Stage } from '../stage.ts';
import { HARMLESS } from './link.ts';

export interface Check {
  readonly what: string;
  readonly set: number;
  readonly measured: number;
  readonly low: number;
  readonly high: number;
  readonly held: boolean;
}

/** Set values, and the range in which the measured one proves that they were applied. */
const LOSS = { set: 15, low: 10, high: 20 };
const RATE = { set: 300, low: 200, high: 330 };
const ROUND_TRIP = { set: 100, low: 95, high: 150 };
/** An unlimited link must pass far more than the limited one, or the limit was not what held it back. */
const UNLIMITED = { set: 100_000, low: 1_000, high: Number.POSITIVE_INFINITY };

/** About 500 packets of voice: enough to tell 15 % from 10 or 20. */
const VOICE_MS = 10_000;

/**
 * Proves that the link driver works on this Chromium: packets between two pages, without media server or
 * client, are lost, slowed and delayed as set. Without this proof the bench would pass for nothing.
 */
export async function proveLinkDriver(stage: Stage): Promise<readonly Check[]> {
  const host = await openArmedPage(stage.browsers.host, stage.pageUrl);
  const viewer = await openArmedPage(stage.browsers.viewer, stage.pageUrl);
  try {
    await connect(host.page, viewer.page);
    const unlimited = await throughputKbps(host.page, viewer.page);
    await host.link.set({ ...HARMLESS, latencyMs: ROUND_TRIP.set / 2, uploadKbps: RATE.set });
    const roundTrip = await host.page.evaluate(() =>
      (globalThis as unknown as { selfTest: SelfTest }).selfTest.roundTrip(),
    );
    const rate = await throughputKbps(host.page, viewer.page);
    await host.link.set({ ...HARMLESS, latencyMs: 5, lossPercent: LOSS.set });
    await sleep(2_000);
    const lost = await lossPercent(viewer.page);
    return [
      check('throughput without a limit, kbps', UNLIMITED, unlimited),
      check('throughput, kbps', RATE, rate),
      check('round trip, ms', ROUND_TRIP, roundTrip),
      check('packet loss, %', LOSS, lost),
    ];
  } finally {
    await Promise.all([host.close(), viewer.close()]);
  }
}

function check(
  what: string,
  range: { readonly set: number; readonly low: number; readonly high: number },
  measured: number,
): Check {
  const { set, low, high } = range;
  return {
    what,
    set,
    measured: Number(measured.toFixed(1)),
    low,
    high,
    held: measured >= low && measured <= high,
  };
}

async function connect(host: Page, viewer: Page): Promise<void> {
  const offer = await host.evaluate(() =>
    (globalThis as unknown as { selfTest: SelfTest }).selfTest.offer(),
  );
  const answer = await viewer.evaluate(
    (sdp) => (globalThis as unknown as { selfTest: SelfTest }).selfTest.answer(sdp),
    offer,
  );
  await host.evaluate(
    (sdp) => (globalThis as unknown as { selfTest: SelfTest }).selfTest.accept(sdp),
    answer,
  );
}

const received = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { selfTest: SelfTest }).selfTest.received());

async function throughputKbps(host: Page, viewer: Page): Promise<number> {
  const flooding = host.evaluate(() =>
    (globalThis as unknown as { selfTest: SelfTest }).selfTest.flood(5_000),
  );
  await sleep(2_000);
  const [before, started] = [await received(viewer), Date.now()];
  await sleep(2_500);
  const after = await received(viewer);
  const kbps = ((after.bytes - before.bytes) * 8) / (Date.now() - started);
  await flooding;
  return kbps;
}

async function lossPercent(viewer: Page): Promise<number> {
  const voice = () =>
    viewer.evaluate(() =>
      (globalThis as unknown as { selfTest: SelfTest }).selfTest.voicePackets(),
    );
  const before = await voice();
  await sleep(VOICE_MS);
  const after = await voice();
  const [got, lost] = [after.got - before.got, after.lost - before.lost];
  return (100 * lost) / Math.max(1, got + lost);
}
