import { setTimeout as sleep } from 'node:timers/promises';
import { mintToken } from '@livelane/rtc/server';
import type { Page } from 'playwright-core';
import { openArmedPage } from '../weak-network/browser.ts';
import { fpsAtEnd, widthAtEnd } from '../weak-network/figures.ts';
import type { JoinRequest } from '../weak-network/pages/configurations.ts';
import type { BenchPage } from '../weak-network/pages/page.ts';
import type { Reception, Sending } from '../weak-network/pages/probe.ts';
import { busyPercent, processorTimes } from '../weak-network/processors.ts';
import { delayFigures } from '../weak-network/scenarios/glass-to-glass.ts';
import type { Stage } from '../weak-network/stage.ts';
import { watchCores } from './server-cpu.ts';

/** What of a picture of one size arrives at one viewer on the same machine, without any limit of the link. */
export interface LargePictureFigures {
  readonly height: number;
  /** What the viewer saw in the last five seconds. */
  readonly seenWidth: number;
  readonly seenFps: number;
  readonly frozenSeconds: number;
  readonly sentKbps: number;
  /** Reasons for which the encoder held back, as the browser gives them. */
  readonly limitedBy: readonly string[];
  readonly glassToGlassP95Ms: number | null;
  readonly serverCores: number | null;
  readonly machineBusyPercent: number;
}

const RUN_MS = 20_000;
const ROOM = 'large-picture';

export async function measureLargePicture(
  stage: Stage,
  height: number,
): Promise<LargePictureFigures> {
  const viewer = await openArmedPage(stage.browsers.viewer, stage.pageUrl);
  const host = await openArmedPage(stage.browsers.host, stage.pageUrl);
  const size = { width: Math.round((height * 16) / 9), height };
  try {
    await join(stage, viewer.page, { role: 'viewer', size });
    await join(stage, host.page, { role: 'host', size });
    const [processors, serverCores] = [processorTimes(), watchCores(stage.server.pid)];
    const from = await host.page.evaluate(() =>
      (globalThis as unknown as { bench: BenchPage }).bench.publish({ camera: true }),
    );
    const receptions: Reception[] = [];
    const sendings: Sending[] = [];
    while (Date.now() - from < RUN_MS) {
      await sleep(500);
      receptions.push(
        await viewer.page.evaluate(() =>
          (globalThis as unknown as { bench: BenchPage }).bench.reception(),
        ),
      );
      sendings.push(
        await host.page.evaluate(() =>
          (globalThis as unknown as { bench: BenchPage }).bench.sending(),
        ),
      );
    }
    const { frames, read } = await viewer.page.evaluate(() =>
      (globalThis as unknown as { bench: BenchPage }).bench.record(),
    );
    const [first, last] = [sendings[0], sendings.at(-1)];
    const end = receptions.at(-1);
    return {
      height,
      seenWidth: widthAtEnd(receptions),
      seenFps: fpsAtEnd(frames, end?.at ?? from),
      frozenSeconds: Number((end?.freezeSeconds ?? 0).toFixed(1)),
      sentKbps:
        first === undefined || last === undefined
          ? 0
          : Math.round((8 * (last.bytes - first.bytes)) / Math.max(1, last.at - first.at)),
      limitedBy: [...new Set(sendings.flatMap(({ limitedBy }) => limitedBy))],
      glassToGlassP95Ms: delayFigures(read, []).glassToGlassP95Ms,
      serverCores: serverCores(),
      machineBusyPercent: busyPercent(processors, processorTimes()),
    };
  } finally {
    await Promise.all([host.close(), viewer.close()]);
  }
}

async function join(
  { server }: Stage,
  page: Page,
  {
    role,
    size,
  }: {
    readonly role: JoinRequest['role'];
    readonly size: { readonly width: number; readonly height: number };
  },
): Promise<void> {
  const { url, apiKey, apiSecret } = server;
  const room = `${ROOM}-${size.height}`;
  const token = await mintToken({ apiKey, apiSecret, room, identity: role, role, ttlSeconds: 600 });
  const request: JoinRequest = {
    ...{ configuration: 'stock', url, token, role },
    codedCamera: size,
    published: size,
  };
  await page.evaluate(
    (asked) => (globalThis as unknown as { bench: BenchPage }).bench.join(asked),
    request,
  );
}
