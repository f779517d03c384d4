import { cpus } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { playHost } from '../../../../examples/studio/src/e2e/playing-host.fixture.ts';
import {
  buildPages,
  openBrowser,
  openTestStudio,
  type TestStudio,
} from '../../../../examples/studio/src/e2e/studio.fixture.ts';
import type { Measured, Row, Section } from '../../section.ts';
import { percentile } from '../../weak-network/percentile.ts';
import { busyBefore, busyPercent, processorTimes } from '../../weak-network/processors.ts';
import { type Interaction, interact } from './interactions.ts';
import { type Proof, provePhone, rowsOfProof } from './proof.ts';
import type { ObservedPage, Seen } from './seen.ts';
import { LINK, openSlowPhone, SLOWER } from './slow-phone.ts';

/** What is wanted, in milliseconds. */
const WANTED = { posterMs: 2_500, videoMs: 4_000, interactionMs: 200 } as const;

const RUNS = 5;

/** Time after which a page has not shown what it should, in milliseconds. */
const PATIENCE_MS = 60_000;

/** One load of the page. */
interface Load {
  /** From the navigation, in milliseconds; null where it did not come within a minute. */
  readonly ms: number | null;
  /** What had arrived by then, as it travelled. */
  readonly kilobytes: number;
  readonly requests: number;
  readonly complaints: readonly string[];
}

interface LiveLoad extends Load {
  /** Round trip of its packets, in milliseconds; null where ICE did not measure it. */
  readonly packetMs: number | null;
  readonly interactions: readonly Interaction[];
}

interface PhoneMeasured extends Measured {
  readonly proof: Proof;
  readonly posters: readonly Load[];
  readonly lives: readonly LiveLoad[];
}

/** The page of viewers on a slow phone. */
export const phone: Section = {
  name: 'phone',
  about: 'the page of viewers on a slow phone behind a slow link, each time with an empty cache',
  measure: async (say, { runs = RUNS }) => {
    await buildPages();
    // Before anything is started: browsers keep a machine busy for some seconds.
    const before = await busyBefore();
    const studio = await openTestStudio();
    const browsers = { host: await openBrowser(), phone: await openBrowser() };
    try {
      return await measured({ studio, browsers, before, runs, say });
    } finally {
      await Promise.all([browsers.host.close(), browsers.phone.close()]);
      await studio.stop();
    }
  },
};

interface Measuring {
  readonly studio: TestStudio;
  readonly browsers: { readonly host: Browser; readonly phone: Browser };
  /** How busy the processors were before, in percent. */
  readonly before: number;
  readonly runs: number;
  readonly say: (line: string) => void;
}

async function measured({
  studio,
  browsers,
  before,
  runs,
  say,
}: Measuring): Promise<PhoneMeasured> {
  const proof = await provePhone(browsers, studio.origin);
  const link = studio.links().viewer;
  const processors = processorTimes();
  const posters: Load[] = [];
  for (let run = 1; run <= runs; run += 1) {
    posters.push(await loadPoster(browsers.phone, link));
    say(`poster ${run}: ${seconds(posters.at(-1)?.ms ?? null)}`);
  }
  const host = await playHost(browsers.host, studio);
  await host.act({ do: 'pin', productId: 'velvet-six' });
  const lives: LiveLoad[] = [];
  for (let run = 1; run <= runs; run += 1) {
    lives.push(await loadLive(browsers.phone, link));
    say(`live ${run}: ${JSON.stringify(lives.at(-1))}`);
  }
  const during = busyPercent(processors, processorTimes());
  return {
    data: dataOf(browsers.phone, { before, during }),
    rows: [
      ...rowsOfProof(
        proof,
        percentile(
          lives.map(({ packetMs }) => packetMs ?? 0),
          0.5,
        ),
      ),
      ...rowsOf(posters, lives),
    ],
    ...{ proof, posters, lives },
  };
}

/** How busy the processors were, in percent. */
interface Busy {
  readonly before: number;
  readonly during: number;
}

const dataOf = (browser: Browser, { before, during }: Busy): string =>
  [
    `Chromium ${browser.version()} as a phone of 390×844`,
    `the slow-down (${SLOWER} ×) is Chromium's, of the main thread of the page, on this machine's ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    `${LINK.downloadKbps} kbit/s down, ${LINK.uploadKbps} kbit/s up, a round trip of ${LINK.roundTripMs} ms by Chromium too, without the set-up of connections and TLS, and without messages of WebSockets`,
    'studio, LiveKit, host and phone share the processors',
    `processors ${before} % busy before, ${during} % meanwhile`,
  ].join('; ');

async function loadPoster(browser: Browser, link: string): Promise<Load> {
  const { page, complaints, close } = await openSlowPhone(browser, link);
  try {
    const ms = await awaited(page, 'posterMs');
    return { ms, ...(await arrivedBy(page, ms)), complaints };
  } finally {
    await close();
  }
}

async function loadLive(browser: Browser, link: string): Promise<LiveLoad> {
  const { page, complaints, close } = await openSlowPhone(browser, link);
  try {
    const ms = await awaited(page, 'videoMs');
    const arrived = await arrivedBy(page, ms);
    const interactions = await interact(page);
    const packetMs = await page.evaluate(() =>
      (globalThis as unknown as ObservedPage).packetRoundTripMs(),
    );
    return { ms, ...arrived, packetMs, complaints, interactions };
  } finally {
    await close();
  }
}

async function awaited(page: Page, what: 'posterMs' | 'videoMs'): Promise<number | null> {
  const isSeen = (name: 'posterMs' | 'videoMs') =>
    (globalThis as unknown as ObservedPage).studioSeen()[name] !== null;
  await page
    .waitForFunction(isSeen, what, { timeout: PATIENCE_MS, polling: 250 })
    .catch(() => undefined);
  const seen: Seen = await page.evaluate(() =>
    (globalThis as unknown as ObservedPage).studioSeen(),
  );
  return seen[what];
}

const arrivedBy = (page: Page, ms: number | null): Promise<Pick<Load, 'kilobytes' | 'requests'>> =>
  page.evaluate((until) => {
    const all = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const arrived = all.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= until);
    const bytes = arrived.reduce((sum, { transferSize }) => sum + transferSize, 0);
    return { kilobytes: Math.round(bytes / 1_000), requests: arrived.length };
  }, ms ?? Number.MAX_VALUE);

const seconds = (ms: number | null): string =>
  ms === null || !Number.isFinite(ms) ? 'never' : `${(ms / 1_000).toFixed(2)} s`;

const milliseconds = (ms: number): string => `${Math.round(ms)} ms`;

function rowsOf(posters: readonly Load[], lives: readonly LiveLoad[]): Row[] {
  const loads = [...posters, ...lives];
  const complaints = loads.flatMap((load) => load.complaints);
  return [
    spread('poster: its title painted, by the first task after that frame', times(posters), {
      ...{ wanted: WANTED.posterMs, written: seconds },
    }),
    arrivedRow('poster', posters),
    spread('video: first frame displayed, by requestVideoFrameCallback', times(lives), {
      ...{ wanted: WANTED.videoMs, written: seconds },
    }),
    arrivedRow('video', lives),
    spread(
      'input delay: slowest interaction of a run, from the event to the next frame (Event Timing)',
      lives.map(({ interactions }) => Math.max(...interactions.map(({ ms }) => ms))),
      { wanted: WANTED.interactionMs, written: milliseconds },
    ),
    ...interactionRows(lives),
    {
      what: 'errors and warnings in the console of the page',
      measured: complaints.length === 0 ? 'none' : `${complaints.length}: ${complaints[0]}`,
      wanted: 'none',
      reached: complaints.length === 0,
    },
  ];
}

const times = (loads: readonly Load[]): number[] =>
  loads.map(({ ms }) => ms ?? Number.POSITIVE_INFINITY);

interface Wanted {
  readonly wanted: number;
  readonly written: (ms: number) => string;
}

/** A figure is reached where the worst run reaches it. */
function spread(what: string, ms: readonly number[], { wanted, written }: Wanted): Row {
  const worst = percentile(ms, 1);
  return {
    what,
    measured: `median ${written(percentile(ms, 0.5))}, worst ${written(worst)} of ${ms.length}`,
    wanted: `at most ${written(wanted)} in each run`,
    reached: worst <= wanted,
  };
}

const arrivedRow = (what: string, loads: readonly Load[]): Row => ({
  what: `what had arrived by then (${what})`,
  measured: `${percentile(
    loads.map(({ kilobytes }) => kilobytes),
    0.5,
  )} kB in ${percentile(
    loads.map(({ requests }) => requests),
    0.5,
  )} requests (median)`,
  reached: true,
});

const interactionRows = (lives: readonly LiveLoad[]): Row[] =>
  (lives[0]?.interactions ?? []).map(({ what }) => {
    const ms = lives.flatMap(({ interactions }) =>
      interactions.filter((it) => it.what === what).map((it) => it.ms),
    );
    return {
      what: `of which ${what}`,
      measured: `median ${milliseconds(percentile(ms, 0.5))}, worst ${milliseconds(percentile(ms, 1))}`,
      reached: true,
    };
  });
