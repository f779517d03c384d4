import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PolicyTraceLine } from '@livelane/rtc/policy';
import { mintToken } from '@livelane/rtc/server';
import type { Page } from 'playwright-core';
import { type ArmedPage, openArmedPage } from './browser.ts';
import { figuresOf, type RunFigures } from './figures.ts';
import type { Link, LinkChange } from './links/link.ts';
import type { PictureSize } from './pages/coded-camera.ts';
import type { ConfigurationId, JoinRequest } from './pages/configurations.ts';
import type { BenchPage } from './pages/page.ts';
import type { Reception, Sending } from './pages/probe.ts';
import { busyPercent, processorTimes } from './processors.ts';
import { outagesOf } from './scenarios/outage.ts';
import { NO_SALE, openSale, type Sale } from './scenarios/sale.ts';
import type { Stage } from './stage.ts';

export interface Run {
  readonly figures: RunFigures;
  /** Why the run says nothing about the network; undefined for a run that counts. */
  readonly voidBecause: string | undefined;
  readonly complaints: readonly string[];
  /** What the policy was given at each end. */
  readonly traces: Readonly<Record<'host' | 'viewer', readonly PolicyTraceLine[]>>;
}

interface RunOptions {
  readonly configuration: ConfigurationId;
  readonly runMs?: number;
  /** Size of the picture that carries the time, where the link asks for one. Default: 1280×720. */
  readonly codedCamera?: PictureSize;
}

/** A page's clock in a sale is off by this, in milliseconds. */
const SKEW_MS = -41_000;
const CODED_CAMERA = { width: 1280, height: 720 };

/** One session on one link: the viewer is in the room first, then the host publishes. */
export async function measureRun(stage: Stage, link: Link, options: RunOptions): Promise<Run> {
  const room = `bench-${randomUUID()}`;
  const { latencyMs } = link.viewer;
  const sale =
    link.scenario === 'sale' ? await openSale(stage.server, { room, latencyMs }) : undefined;
  const viewer = await openArmedPage(stage.browsers.viewer, stage.pageUrl);
  const host = await openArmedPage(stage.browsers.host, stage.pageUrl);
  try {
    await viewer.link.set(link.viewer);
    await host.link.set(link.host);
    await join(stage, { room, page: viewer.page, link, sale, ...options, identity: 'viewer' });
    await join(stage, {
      room,
      page: host.page,
      link,
      sale: undefined,
      ...options,
      identity: 'host',
    });
    if (link.scenario === 'stage') await publish(viewer.page, { microphone: true });
    const runMs = options.runMs ?? link.runMs;
    return await watch({ host, viewer }, { ...link, runMs, sale });
  } finally {
    await Promise.all([host.close(), viewer.close()]);
    await sale?.close();
  }
}

interface Joining extends RunOptions {
  readonly room: string;
  readonly page: Page;
  readonly link: Link;
  readonly sale: Sale | undefined;
  readonly identity: 'host' | 'viewer';
}

async function join({ server }: Stage, joining: Joining): Promise<void> {
  const { room, page, link, sale, configuration, identity, codedCamera = CODED_CAMERA } = joining;
  const { url, apiKey, apiSecret } = server;
  const role = identity === 'viewer' && link.scenario === 'stage' ? 'cohost' : identity;
  const token = await mintToken({ apiKey, apiSecret, room, identity, role, ttlSeconds: 600 });
  const request: JoinRequest = {
    ...{ configuration, url, token, role },
    ...(link.scenario === 'coded' || link.scenario === 'stage' ? { codedCamera } : {}),
    ...(sale === undefined ? {} : { sale: { endpoint: sale.endpoint, skewMs: SKEW_MS } }),
  };
  await page.evaluate(
    (asked) => (globalThis as unknown as { bench: BenchPage }).bench.join(asked),
    request,
  );
}

const publish = (page: Page, what: Parameters<BenchPage['publish']>[0]) =>
  page.evaluate(
    (asked) => (globalThis as unknown as { bench: BenchPage }).bench.publish(asked),
    what,
  );

const SAMPLE_MS = 500;

type Ends = Readonly<Record<LinkChange['end'], ArmedPage>>;

/** Changes the link when it is time, until the run is over or given up. */
async function changeLink({ host, viewer }: Ends, changes: readonly LinkChange[], from: number) {
  for (const { atMs, end, settings } of changes) {
    await sleep(from + atMs - Date.now());
    await (end === 'host' ? host : viewer).link.set(settings);
  }
}

/** Full reconnects in a sale, in shares of the run. */
const RECONNECTS = [0.2, 0.4, 0.6];
/** The last command of a sale, in shares of the run. */
const LAST_COMMAND = 0.8;

/** Sells, and lets the viewer reconnect; both end before the run does. */
async function runSale(
  sale: Sale,
  { viewer, from, runMs }: { readonly viewer: Page; readonly from: number; readonly runMs: number },
): Promise<void> {
  const selling = sale.run(from + LAST_COMMAND * runMs);
  for (const share of RECONNECTS) {
    await sleep(from + share * runMs - Date.now());
    await viewer.evaluate(() => (globalThis as unknown as { bench: BenchPage }).bench.reconnect());
  }
  await selling;
}

/** What is read in the course of a run. */
interface Readings {
  readonly receptions: Reception[];
  readonly sendings: Sending[];
  readonly listeners: number[];
  readonly addedDelays: number[];
  readonly clockErrors: number[];
}

async function watch(
  ends: Ends,
  { runMs, changes, sale }: Pick<Link, 'runMs' | 'changes'> & { readonly sale: Sale | undefined },
): Promise<Run> {
  const { host, viewer } = ends;
  const outages = outagesOf(changes.filter(({ atMs }) => atMs < runMs));
  const processors = processorTimes();
  const publishedAt = await publish(host.page, { camera: true, microphone: true });
  const changing = changeLink(
    ends,
    changes.filter(({ atMs }) => atMs < runMs),
    publishedAt,
  );
  const selling =
    sale === undefined
      ? undefined
      : runSale(sale, { viewer: viewer.page, from: publishedAt, runMs });
  const readings = await readUntil(ends, {
    from: publishedAt,
    runMs,
    listenersFromMs: outages[0]?.fromMs ?? runMs,
  });
  await changing;
  await selling;
  const record = await viewer.page.evaluate(() =>
    (globalThis as unknown as { bench: BenchPage }).bench.record(),
  );
  const limitedByCpu = readings.sendings.some(({ limitedBy }) => limitedBy.includes('cpu'));
  const observed = { publishedAt, changes, outages, record, ...readings };
  return {
    figures: figuresOf({
      ...observed,
      sale: sale?.figures(record.seen, record.chats, readings.clockErrors) ?? NO_SALE,
      machineBusyPercent: busyPercent(processors, processorTimes()),
    }),
    voidBecause: limitedByCpu ? 'the sender reported qualityLimitationReason cpu' : undefined,
    complaints: [...host.complaints, ...viewer.complaints],
    traces: { host: await traceOf(host), viewer: await traceOf(viewer) },
  };
}

const traceOf = ({ page }: ArmedPage) =>
  page.evaluate(() => (globalThis as unknown as { bench: BenchPage }).bench.trace());

async function readUntil(
  { host, viewer }: Ends,
  {
    from,
    runMs,
    listenersFromMs,
  }: { readonly from: number; readonly runMs: number; readonly listenersFromMs: number },
): Promise<Readings> {
  const readings: Readings = {
    receptions: [],
    sendings: [],
    listeners: [],
    addedDelays: [],
    clockErrors: [],
  };
  for (let tick = 1; Date.now() - from < runMs; tick += 1) {
    const passedMs = Date.now() - from;
    const { listeners, addedDelayMs, clockError, reception } = await viewer.page.evaluate(
      async () => {
        const { bench } = globalThis as unknown as { bench: BenchPage };
        return {
          reception: await bench.reception(),
          listeners: bench.listeners(),
          addedDelayMs: bench.addedDelayMs(),
          clockError: bench.clockError(),
        };
      },
    );
    readings.receptions.push(reception);
    readings.addedDelays.push(addedDelayMs);
    if (clockError !== null) readings.clockErrors.push(clockError);
    // Before the first outage only the last count is kept.
    if (passedMs < listenersFromMs) readings.listeners.length = 0;
    readings.listeners.push(listeners);
    if (tick % 2 === 0) {
      readings.sendings.push(
        await host.page.evaluate(() =>
          (globalThis as unknown as { bench: BenchPage }).bench.sending(),
        ),
      );
    }
    await sleep(passedMs < 3_000 ? 100 : SAMPLE_MS);
  }
  return readings;
}
