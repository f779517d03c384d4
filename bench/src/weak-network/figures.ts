import type { LinkChange } from './links/link.ts';
import type { PageRecord } from './pages/page.ts';
import type { Reception, Sending } from './pages/probe.ts';
import { percentile } from './percentile.ts';
import { type DelayFigures, delayFigures } from './scenarios/glass-to-glass.ts';
import { type Outage, type OutageFigures, outageFigures } from './scenarios/outage.ts';
import type { SaleFigures } from './scenarios/sale.ts';

/** The figures of one run. Percentages and seconds are rounded for reading, never for deciding. */
export interface RunFigures extends OutageFigures, DelayFigures, SaleFigures {
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
  /** The width that the viewer saw ten seconds after the publish call. */
  readonly widthAt10s: number;
  /** The width that the viewer saw, the median of the last {@link END_WINDOW_MS}. */
  readonly widthAtEnd: number;
  /** Frames a second that the viewer was shown in the last {@link END_WINDOW_MS}. */
  readonly fpsAtEnd: number;
  readonly sentKbps: number;
  /** What reached the viewer of all media, without headers. */
  readonly receivedKbps: number;
  /** From the link's first change to a narrower picture; null where it does not change, or none came. */
  readonly narrowerAfterMs: number | null;
  /** From the link's last change to the widest picture before the first; null where it does not change, or none came. */
  readonly widestAgainAfterMs: number | null;
  /** The most times that the picture grew within ten seconds. */
  readonly climbsWithin10s: number;
  /** How busy all processors were during the run, whoever kept them so. */
  readonly machineBusyPercent: number;
}

export const FIRST_WINDOW_MS = 10_000;
export const LONG_GAP_MS = 500;
export const END_WINDOW_MS = 5_000;

export interface Observed {
  readonly publishedAt: number;
  readonly changes: readonly Pick<LinkChange, 'atMs'>[];
  readonly receptions: readonly Reception[];
  readonly sendings: readonly Sending[];
  /** What the viewer's page saw and was told. */
  readonly record: PageRecord;
  readonly outages: readonly Outage[];
  /** Counts of event listeners in the viewer's page, from before the first outage on. */
  readonly listeners: readonly number[];
  readonly addedDelays: readonly number[];
  readonly sale: SaleFigures;
  readonly machineBusyPercent: number;
}

export function figuresOf(observed: Observed): RunFigures {
  const { publishedAt, receptions, sendings, record, machineBusyPercent } = observed;
  const { frames } = record;
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
    widthAt10s: middle?.width ?? 0,
    widthAtEnd: widthAtEnd(receptions),
    fpsAtEnd: fpsAtEnd(shown, end?.at ?? publishedAt),
    sentKbps: kbpsOf(sendings),
    receivedKbps: kbpsOf(receptions),
    ...sizesAround(observed),
    climbsWithin10s: climbsWithin10s(receptions),
    ...outageFigures({ ...observed, ...record }),
    ...delayFigures(record.read, observed.addedDelays),
    ...observed.sale,
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
  return percentile(widths, 0.5) || 0;
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

function kbpsOf(readings: readonly Pick<Sending | Reception, 'at' | 'bytes'>[]): number {
  const [from, to] = [readings[0], readings.at(-1)];
  if (from === undefined || to === undefined || to.at <= from.at) return 0;
  return Math.round((8 * (to.bytes - from.bytes)) / (to.at - from.at));
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
