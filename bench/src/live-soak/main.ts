import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { mintToken } from '@livelane/rtc/server';
import type { CDPSession, Page } from 'playwright-core';
import {
  HELD_RESOURCES,
  type Held,
} from '../../../packages/rtc/src/client/held-resources.fixture.ts';
import { type ArmedPage, openArmedPage } from '../weak-network/browser.ts';
import { HARMLESS } from '../weak-network/links/link.ts';
import type { BenchPage } from '../weak-network/pages/page.ts';
import { type OpenStage, openStage } from '../weak-network/stage.ts';
import { type Reading, slopeOf } from './slopes.ts';

/*
 * `npm run bench:live-soak -- [--minutes N] [--json FILE]`: one page joins, is cut off or reconnects, and leaves, over and
 * over. After every leave, and a garbage collection, it must hold what it held before.
 */

const ROOM = 'soak';
const DARK = { ...HARMLESS, lossPercent: 100, offline: true };
const WATCHED_MS = 2_000;
const DARK_MS = 2_000;
const RECOVERY_MS = 4_000;
/** The first sessions load and compile what the later ones use. */
const WARM_UP_SHARE = 0.25;

/** What is read after every leave, and how much of it may grow over the whole run. */
const FLAT = {
  heapBytes: { share: 0.05, most: 0 },
  listeners: { share: 0, most: 1 },
  nodes: { share: 0.02, most: 20 },
  connections: { share: 0, most: 0.5 },
  sockets: { share: 0, most: 0.5 },
  intervals: { share: 0, most: 0.5 },
  fetches: { share: 0, most: 0.5 },
} as const;

type Figure = keyof typeof FLAT;

type Sample = Readonly<Record<Figure, number>> & { readonly minutes: number };

const say = (line: string) => process.stderr.write(`${line}\n`);

async function join(stage: OpenStage, page: Page, role: 'host' | 'viewer'): Promise<void> {
  const { url, apiKey, apiSecret } = stage.server;
  const token = await mintToken({
    ...{ apiKey, apiSecret, role },
    room: ROOM,
    identity: role,
    ttlSeconds: 7_200,
  });
  await page.evaluate(
    (asked) => (globalThis as unknown as { bench: BenchPage }).bench.join(asked),
    { configuration: 'ours', preset: 'weak', url, token, role } as const,
  );
}

/** One session of the viewer's page; every other one is cut off, the others reconnect. */
async function session(stage: OpenStage, { page, link }: ArmedPage, number: number): Promise<void> {
  await join(stage, page, 'viewer');
  await sleep(WATCHED_MS);
  if (number % 2 === 0) {
    await link.set(DARK);
    await sleep(DARK_MS);
    await link.set(HARMLESS);
  } else
    await page.evaluate(() => (globalThis as unknown as { bench: BenchPage }).bench.reconnect());
  await sleep(RECOVERY_MS);
  await page.evaluate(leave);
  await sleep(1_000);
}

/** Runs in a page. */
const leave = () => (globalThis as unknown as { bench: BenchPage }).bench.leave();

async function sampleOf(page: Page, tools: CDPSession, minutes: number): Promise<Sample> {
  // The console keeps what was written to it, up to a thousand messages.
  await tools.send('Runtime.discardConsoleEntries');
  await tools.send('HeapProfiler.collectGarbage');
  await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const held = await page.evaluate(() => (globalThis as unknown as { held(): Held }).held());
  const { connections, sockets, intervals, fetches } = held;
  return {
    minutes,
    heapBytes: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    ...{ connections, sockets, intervals, fetches },
  };
}

interface Soaked {
  readonly samples: readonly Sample[];
  /** Sessions that could not be joined or left, with the reason. */
  readonly failed: readonly string[];
}

async function soak(minutes: number): Promise<Soaked> {
  const stage = await openStage(say);
  const host = await openArmedPage(stage.browsers.host, stage.pageUrl);
  const viewer = await openArmedPage(stage.browsers.viewer, stage.pageUrl, {
    first: HELD_RESOURCES,
  });
  const tools = await viewer.page.context().newCDPSession(viewer.page);
  await tools.send('Performance.enable');
  const samples: Sample[] = [];
  const failed: string[] = [];
  try {
    await join(stage, host.page, 'host');
    await host.page.evaluate(() =>
      (globalThis as unknown as { bench: BenchPage }).bench.publish({
        camera: true,
        microphone: true,
      }),
    );
    const from = performance.now();
    const passed = () => (performance.now() - from) / 60_000;
    for (let number = 0; passed() < minutes; number += 1) {
      await session(stage, viewer, number).catch(async (error: unknown) => {
        failed.push(String(error).slice(0, 200));
        await viewer.link.set(HARMLESS);
        await viewer.page.evaluate(leave);
      });
      const sample = await sampleOf(viewer.page, tools, passed());
      samples.push(sample);
      if (number % 10 === 0) say(JSON.stringify(sample));
    }
    return { samples, failed };
  } finally {
    await Promise.all([host.close(), viewer.close()]);
    await stage.close();
  }
}

interface Verdict {
  readonly figure: Figure;
  readonly mean: number;
  readonly perHour: number;
  readonly grown: number;
  readonly allowed: number;
  readonly flat: boolean;
}

function verdictOf(figure: Figure, samples: readonly Sample[]): Verdict {
  const readings = samples.map(
    (sample): Reading => ({
      minutes: sample.minutes,
      value: sample[figure],
    }),
  );
  const { mean, perHour, grown } = slopeOf(readings);
  const { share, most } = FLAT[figure];
  const allowed = share * mean + most;
  return { figure, mean, perHour, grown, allowed, flat: grown <= allowed };
}

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '20' }, json: { type: 'string' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0 && minutes <= 1_440)) {
  say('bench:live-soak: --minutes: above 0, up to 1440');
  process.exit(2);
}
const { samples, failed } = await soak(minutes);
const warm = samples.filter((sample) => sample.minutes >= WARM_UP_SHARE * minutes);
const verdicts = (Object.keys(FLAT) as Figure[]).map((figure) => verdictOf(figure, warm));
const shown = (value: number) => Number(value.toFixed(2));
for (const { figure, mean, perHour, grown, allowed, flat } of verdicts)
  process.stdout.write(
    `${flat ? 'flat   ' : 'GROWING'} ${figure}: mean ${shown(mean)}, ${shown(perHour)} an hour, ${shown(grown)} in this run (at most ${shown(allowed)})\n`,
  );
process.stdout.write(
  `${samples.length} sessions in ${minutes} minutes, ${failed.length} of them failed${failed
    .slice(0, 3)
    .map((why) => `; ${why}`)
    .join('')}\n`,
);
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ at: new Date().toISOString(), minutes, sessions: samples.length, failed, verdicts, samples }, null, 2)}\n`,
  );
// Sessions that never began leave nothing behind: they show nothing.
process.exitCode = verdicts.every(({ flat }) => flat) && failed.length === 0 ? 0 : 1;
