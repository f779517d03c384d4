import type { RunFigures } from '../weak-network/figures.ts';
import { HARMLESS, type Link, RUN_MS } from '../weak-network/links/link.ts';
import { LINKS } from '../weak-network/links/named-links.ts';

/** A line of the configuration for production, and the link on which it must earn its place. */
export interface MeasuredLine {
  readonly id: string;
  /** What of `rtc` in LiveKit's configuration is set without the line, and with it. */
  readonly without: Readonly<Record<string, unknown>>;
  readonly with: Readonly<Record<string, unknown>>;
  readonly link: Link;
  /** What it is for, as a figure of a run: less is better. */
  readonly what: string;
  readonly figure: (run: RunFigures) => number;
  /** By how much two runs of one configuration differ without any reason. */
  readonly noise: number;
  /** What else is printed of each run. Default: nothing. */
  readonly also?: readonly Pick<MeasuredLine, 'what' | 'figure'>[];
}

const frozen = (run: RunFigures) => run.frozenSecondsFirst10s + run.frozenSecondsNext15s;
const concealed = (run: RunFigures) => run.concealedPercentNext15s ?? 0;

/** A viewer whose line carries the voice and not even the smallest picture. */
const STARVED: Link = {
  id: 'starved',
  title: 'viewer: 120 kbps down, RTT 100 ms',
  host: HARMLESS,
  viewer: { ...HARMLESS, latencyMs: 50, downloadKbps: 120 },
  changes: [],
  runMs: RUN_MS,
};

/** A viewer whose line carries a small picture, and not the one that the host sends. */
const NARROW: Link = {
  id: 'narrow',
  title: 'viewer: 300 kbps down, RTT 100 ms',
  host: HARMLESS,
  viewer: { ...HARMLESS, latencyMs: 50, downloadKbps: 300 },
  changes: [],
  runMs: RUN_MS,
};

const control = (more: Readonly<Record<string, boolean>>) => ({ congestion_control: more });

const sooner = { low_quality: '150ms', mid_quality: '150ms', high_quality: '150ms' };

export const MEASURED_LINES: readonly MeasuredLine[] = [
  {
    id: 'udp-port',
    without: { udp_port: 0, port_range_start: 50_000, port_range_end: 50_100 },
    with: {},
    link: LINKS.clean,
    what: 'ms until the first picture',
    figure: ({ firstFrameMs }) => firstFrameMs ?? RUN_MS,
    noise: 300,
  },
  {
    id: 'pli-throttle',
    without: {},
    with: { pli_throttle: sooner },
    link: LINKS.W3u,
    what: 's frozen of 25',
    figure: frozen,
    noise: 3,
  },
  {
    id: 'congestion-control',
    without: control({ enabled: false }),
    with: control({ enabled: true }),
    link: NARROW,
    what: 's frozen of 25',
    figure: frozen,
    noise: 3,
    also: [
      { what: '% of the voice concealed from 10 s on', figure: concealed },
      { what: 'kbps received', figure: ({ receivedKbps }) => receivedKbps },
    ],
  },
  {
    id: 'allow-pause',
    without: control({ enabled: true, allow_pause: false }),
    with: control({ enabled: true, allow_pause: true }),
    link: STARVED,
    what: '% of the voice concealed from 10 s on',
    figure: concealed,
    noise: 3,
  },
];

/** What the runs of a line say: a difference is one where the medians differ by more than noise, and no two runs overlap. */
export function judgeLine(
  { figure, noise }: Pick<MeasuredLine, 'figure' | 'noise'>,
  runs: { readonly without: readonly RunFigures[]; readonly with: readonly RunFigures[] },
): { readonly without: number; readonly with: number; readonly verdict: Verdict } {
  const [without, withLine] = [runs.without.map(figure), runs.with.map(figure)];
  const [before, after] = [middle(without), middle(withLine)];
  const isLess = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a) < Math.min(...b) && middle(a) < middle(b) - noise;
  const measured = without.length > 0 && withLine.length > 0;
  const verdict = !measured
    ? 'not measured'
    : isLess(withLine, without)
      ? 'earned'
      : isLess(without, withLine)
        ? 'worse'
        : 'no difference';
  return { without: before, with: after, verdict };
}

type Verdict = 'earned' | 'no difference' | 'worse' | 'not measured';

/** The smaller of the two in the middle of an even number. */
function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? Number.NaN;
}
