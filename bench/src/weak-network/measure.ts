import { randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PolicyTraceLine } from '@livelane/rtc/policy';
import { mintToken } from '@livelane/rtc/server';
import type { Browser, Page } from 'playwright-core';
import { type ArmedPage, openArmedPage } from './browser.ts';
import type { Link, LinkChange } from './links/link.ts';
import type { ConfigurationId, JoinRequest } from './pages/configurations.ts';
import type { BenchPage } from './pages/page.ts';
import type { Reception, Sending } from './pages/probe.ts';

/** The figures of one run. Percentages and seconds are rounded for reading, never for deciding. */
export interface RunFigures {
  /** From the host's publish call to the viewer's first shown frame; null when none came. */
  readonly firstFrameMs: number | null;
  /** From the host's publish call to the viewer's first audio samples; null when none came. */
  readonly firstAudioMs: number | null;
  readonly concealedPercentFirst10s: number | null;
  readonly concealedPercentNext15s: number | null;
  readonly frozenSecondsFirst10s: number;
  readonly frozenSecondsNext15s: number;
  /** Time inside frame gaps over 500 ms, from the first frame to the end of the run. */
  readonly gapSeconds: number;
  readonly framesShown: number;
  /** The width that the viewer saw, the median of the last {@link END_WINDOW_MS}. */
  readonly widthAtEnd: number;
  /** Frames a second that the viewer was shown in the last {@link END_WINDOW_MS}. */
  readonly fpsAtEnd: number;
  readonly sentKbps: number;
  /** From the link's first change to a narrower picture; null where it does not change, or none came. */
  readonly narrowerAfterMs: number | null;
  /** From the link's last change to the widest picture before the first; null where it does not change, or none came. */
  readonly widestAgainAfterMs: number | null;
  /** The most times that the picture grew within ten seconds. */
  readonly climbsWithin10s: number;
  /** How busy all processors were during the run, whoever kept them so. */
  readonly machineBusyPercent: number;
}

export interface Run {
  readonly figures: RunFigures;
  /** Why the run says nothing about the network; undefined for a run that counts. */
  readonly voidBecause: string | undefined;
  readonly complaints: readonly string[];
  /** What the policy was given at each end. */
  readonly traces: Readonly<Record<LinkChange['end'], readonly PolicyTraceLine[]>>;
}

export interface Stage {
  readonly browsers: { readonly host: Browser; readonly viewer: Browser };
  readonly pageUrl: string;
  readonly server: { readonly url: string; readonly apiKey: string; readonly apiSecret: string };
}

export const FIRST_WINDOW_MS = 10_000;
export const LONG_GAP_MS = 500;
export const END_WINDOW_MS = 5_000;

/** One session on one link: the viewer is in the room first, then the host publishes. */
export async function measureRun(
  stage: Stage,
  link: Link,
  options: {
    readonly configuration: ConfigurationId;
    readonly runMs?: number;
  },
): Promise<Run> {
  const room = `bench-${randomUUID()}`;
  const viewer = await openArmedPage(stage.browsers.viewer, stage.pageUrl);
  const host = await openArmedPage(stage.browsers.host, stage.pageUrl);
  try {
    await viewer.link.set(link.viewer);
    await host.link.set(link.host);
    for (const [page, role] of [
      [viewer, 'viewer'],
      [host, 'host'],
    ] as const) {
      const { url, apiKey, apiSecret } = stage.server;
      const token = await mintToken({
        apiKey,
        apiSecret,
        room,
        identity: role,
        role,
        ttlSeconds: 600,
      });
      await joinPage(page.page, { configuration: options.configuration, url, token, role });
    }
    return await watch({ host, viewer }, { ...link, runMs: options.runMs ?? link.runMs });
  } finally {
    await Promise.all([host.close(), viewer.close()]);
  }
}

const joinPage = (page: Page, request: JoinRequest) =>
  page.evaluate(
    (asked) => (globalThis as unknown as { bench: BenchPage }).bench.join(asked),
    request,
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

async function watch(
  ends: Ends,
  { runMs, changes }: Pick<Link, 'runMs' | 'changes'>,
): Promise<Run> {
  const { host, viewer } = ends;
  const receptions: Reception[] = [];
  const processors = processorTimes();
  const sendings: Sending[] = [];
  const publishedAt = await host.page.evaluate(() =>
    (globalThis as unknown as { bench: BenchPage }).bench.publish(),
  );
  const changing = changeLink(
    ends,
    changes.filter(({ atMs }) => atMs < runMs),
    publishedAt,
  );
  for (let tick = 1; Date.now() - publishedAt < runMs; tick += 1) {
    const early = Date.now() - publishedAt < 3_000;
    receptions.push(
      await viewer.page.evaluate(() =>
        (globalThis as unknown as { bench: BenchPage }).bench.reception(),
      ),
    );
    if (tick % 2 === 0) {
      sendings.push(
        await host.page.evaluate(() =>
          (globalThis as unknown as { bench: BenchPage }).bench.sending(),
        ),
      );
    }
    await sleep(early ? 100 : SAMPLE_MS);
  }
  await changing;
  const frames = await viewer.page.evaluate(() =>
    (globalThis as unknown as { bench: BenchPage }).bench.frames(),
  );
  const limitedByCpu = sendings.some(({ limitedBy }) => limitedBy.includes('cpu'));
  return {
    figures: figuresOf({
      publishedAt,
      changes,
      receptions,
      sendings,
      frames,
      machineBusyPercent: busyPercent(processors, processorTimes()),
    }),
    voidBecause: limitedByCpu ? 'the sender reported qualityLimitationReason cpu' : undefined,
    complaints: [...host.complaints, ...viewer.complaints],
    traces: { host: await traceOf(host), viewer: await traceOf(viewer) },
  };
}

const traceOf = ({ page }: ArmedPage) =>
  page.evaluate(() => (globalThis as unknown as { bench: BenchPage }).bench.trace());

export interface Observed {
  readonly publishedAt: number;
  readonly changes: readonly Pick<LinkChange, 'atMs'>[];
  readonly receptions: readonly Reception[];
  readonly sendings: readonly Sending[];
  readonly frames: readonly number[];
  readonly machineBusyPercent: number;
}

export function figuresOf(observed: Observed): RunFigures {
  const { publishedAt, receptions, sendings, frames, machineBusyPercent } = observed;
  const start = receptions[0];
  const end = receptions.at(-1);
  const middle = receptions.findLast(({ at }) => at <= publishedAt + FIRST_WINDOW_MS);
  const heard = receptions.find(({ samples, concealed }) => samples > concealed);
  const shown = frames.filter((at) => at >= publishedAt);
  const first = shown[0];
  return {
    firstFrameMs: first === undefined ? null : Math.round(first - publishedAt),
    firstAudioMs: heard === undefined ? null : heard.at - publishedAt,
    concealedPercentFirst10s: concealedPercent(start, middle),
    concealedPercentNext15s: concealedPercent(middle, end),
    frozenSecondsFirst10s: frozenSeconds(start, middle),
    frozenSecondsNext15s: frozenSeconds(middle, end),
    gapSeconds: round(gapSeconds(shown, end?.at ?? publishedAt), 1),
    framesShown: shown.length,
    widthAtEnd: widthAtEnd(receptions),
    fpsAtEnd: fpsAtEnd(shown, end?.at ?? publishedAt),
    sentKbps: sentKbps(sendings),
    ...sizesAround(observed),
    climbsWithin10s: climbsWithin10s(receptions),
    machineBusyPercent,
  };
}

/** Time inside gaps over {@link LONG_GAP_MS} between frames, the one still open at the end included. */
export function gapSeconds(shown: readonly number[], end: number): number {
  const edges = shown.length === 0 ? [] : [...shown, end];
  const gaps = edges.slice(1).map((at, index) => at - (edges[index] ?? at));
  return gaps.filter((gap) => gap > LONG_GAP_MS).reduce((sum, gap) => sum + gap, 0) / 1_000;
}

/** The middle one of the widths in the last seconds; of an even number the smaller of the two in the middle. */
export function widthAtEnd(receptions: readonly Pick<Reception, 'at' | 'width'>[]): number {
  const from = (receptions.at(-1)?.at ?? 0) - END_WINDOW_MS;
  const widths = receptions.filter(({ at }) => at >= from).map(({ width }) => width);
  return widths.toSorted((a, b) => a - b)[Math.ceil(widths.length / 2) - 1] ?? 0;
}

/** How the picture's width answered the changes of the link. */
export function sizesAround({
  publishedAt,
  changes,
  receptions,
}: Pick<Observed, 'publishedAt' | 'changes' | 'receptions'>): Pick<
  RunFigures,
  'narrowerAfterMs' | 'widestAgainAfterMs'
> {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined)
    return { narrowerAfterMs: null, widestAgainAfterMs: null };
  const [changedAt, restoredAt] = [publishedAt + first.atMs, publishedAt + last.atMs];
  const before = receptions.filter(({ at }) => at <= changedAt);
  const widest = Math.max(0, ...before.map(({ width }) => width));
  const after = (from: number, holds: (width: number) => boolean): number | null => {
    const found = receptions.find(({ at, width }) => at > from && holds(width));
    return found === undefined ? null : found.at - from;
  };
  return {
    narrowerAfterMs: after(changedAt, (width) => width < widest),
    widestAgainAfterMs: after(restoredAt, (width) => width >= widest),
  };
}

export function climbsWithin10s(receptions: readonly Pick<Reception, 'at' | 'width'>[]): number {
  const climbs = receptions.filter(
    ({ width }, index) => width > (receptions[index - 1]?.width || width),
  );
  return Math.max(
    0,
    ...climbs.map(({ at }) => climbs.filter((one) => one.at <= at && one.at > at - 10_000).length),
  );
}

export function fpsAtEnd(shown: readonly number[], end: number): number {
  const late = shown.filter((at) => at > end - END_WINDOW_MS && at <= end);
  return round(late.length / (END_WINDOW_MS / 1_000), 1);
}

function concealedPercent(from: Reception | undefined, to: Reception | undefined): number | null {
  if (from === undefined || to === undefined || to.samples <= from.samples) return null;
  return round((100 * (to.concealed - from.concealed)) / (to.samples - from.samples), 2);
}

function frozenSeconds(from: Reception | undefined, to: Reception | undefined): number {
  return from === undefined || to === undefined
    ? 0
    : round(to.freezeSeconds - from.freezeSeconds, 1);
}

function sentKbps(sendings: readonly Sending[]): number {
  const [from, to] = [sendings[0], sendings.at(-1)];
  if (from === undefined || to === undefined || to.at <= from.at) return 0;
  return Math.round((8 * (to.bytes - from.bytes)) / (to.at - from.at));
}

interface ProcessorTimes {
  readonly idle: number;
  readonly all: number;
}

function processorTimes(): ProcessorTimes {
  const times = cpus().map((processor) => processor.times);
  const idle = times.reduce((sum, one) => sum + one.idle, 0);
  return {
    idle,
    all: times.flatMap((one) => Object.values(one)).reduce((sum, one) => sum + one, 0),
  };
}

function busyPercent(from: ProcessorTimes, to: ProcessorTimes): number {
  return to.all > from.all
    ? Math.round(100 * (1 - (to.idle - from.idle) / (to.all - from.all)))
    : 0;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
