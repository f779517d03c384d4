import type { NetworkCheck } from '@livelane/rtc/testing';
import type { RunFigures } from './figures.ts';
import { LINKS, type LinkId } from './links/named-links.ts';
import type { Run } from './measure.ts';
import type { ConfigurationId } from './pages/configurations.ts';
import { HELD_OUT, TARGETS } from './targets.ts';

export interface RunRecord extends RunFigures {
  readonly round: number;
  readonly void: boolean;
  readonly voidBecause?: string;
}

export type MedianFigures = { readonly [Name in keyof RunFigures]: number | null };

export interface ConfigurationResult {
  /** Over the runs that count. */
  readonly median: MedianFigures;
  readonly runs: readonly RunRecord[];
}

export interface LinkResult {
  readonly title: string;
  readonly ours: ConfigurationResult;
  readonly stock: ConfigurationResult;
  readonly usual: ConfigurationResult;
  /** By preset, where presets were measured by name. */
  readonly presets?: Readonly<Record<string, ConfigurationResult>>;
  readonly target: string;
  /** Whether a miss fails the bench. */
  readonly required: boolean;
  readonly met: boolean;
  /** Why the target is not met; empty where it is. */
  readonly because: readonly string[];
}

/** What was measured on one link: three clients always, others where they were asked for. */
export type Results = Readonly<Record<'ours' | 'stock' | 'usual', ConfigurationResult>> &
  Readonly<Partial<Record<ConfigurationId, ConfigurationResult>>>;

export interface Report {
  readonly environment: Readonly<Record<string, unknown>>;
  readonly selfTest: readonly NetworkCheck[];
  readonly links: Readonly<Record<string, LinkResult>>;
  readonly voidRuns: number;
  readonly countedRuns: number;
}

export function recordOf(run: Run, round: number): RunRecord {
  const { figures, voidBecause } = run;
  return {
    ...figures,
    round,
    void: voidBecause !== undefined,
    ...(voidBecause === undefined ? {} : { voidBecause }),
  };
}

const FIGURES = [
  'firstFrameMs',
  'firstAudioMs',
  'concealedPercentFirst10s',
  'concealedPercentNext15s',
  'frozenSecondsFirst10s',
  'frozenSecondsNext15s',
  'gapSeconds',
  'framesShown',
  'widthAt10s',
  'widthAtEnd',
  'fpsAtEnd',
  'sentKbps',
  'narrowerAfterMs',
  'widestAgainAfterMs',
  'climbsWithin10s',
  'stallNoticedMs',
  'recoveredMs',
  'mediaBackMs',
  'listenersGrown',
  'glassToGlassP95Ms',
  'addedDelayMs',
  'commerceLost',
  'commerceDoubled',
  'commerceReordered',
  'countdownErrorP95Ms',
  'machineBusyPercent',
] as const satisfies readonly (keyof RunFigures)[];

/** The median of each figure over the runs that count; null where one of them had none. */
export function summarise(runs: readonly RunRecord[]): ConfigurationResult {
  const counted = runs.filter((run) => !run.void);
  const entries = FIGURES.map(
    (name) => [name, median(counted.map((run) => run[name] ?? null))] as const,
  );
  return { median: Object.fromEntries(entries) as MedianFigures, runs };
}

/** The middle value; of an even number the mean of the two in the middle. A missing value makes it null. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  const sorted = known.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return low === undefined || high === undefined ? null : Number(((low + high) / 2).toFixed(2));
}

export function judge(
  link: { readonly id: string; readonly title: string },
  results: Results,
): LinkResult {
  const target = Object.hasOwn(LINKS, link.id) ? TARGETS[link.id as LinkId] : HELD_OUT;
  const { ours, stock, usual, ...presets } = results;
  const because = target.misses(results);
  return {
    title: link.title,
    ours,
    stock,
    usual,
    ...(Object.keys(presets).length === 0 ? {} : { presets }),
    target: target.says,
    required: target.required,
    met: because.length === 0,
    because,
  };
}

function cellsOf({ median: m, runs }: ConfigurationResult): string[] {
  const counted = runs.filter((run) => !run.void).length;
  const figures = [
    m.firstFrameMs,
    m.concealedPercentFirst10s,
    m.concealedPercentNext15s,
    m.frozenSecondsFirst10s,
    m.frozenSecondsNext15s,
    m.gapSeconds,
    m.widthAtEnd,
    m.fpsAtEnd,
    m.stallNoticedMs,
    m.mediaBackMs,
    m.glassToGlassP95Ms,
    m.machineBusyPercent,
  ];
  return [
    `${counted}/${runs.length}`,
    ...figures.map((value) => (value === null ? '-' : String(value))),
  ];
}

/** The table for people: one line a link and configuration, medians only. */
export function table(report: Report): string {
  const head = [
    'link',
    'client',
    'runs',
    'first frame ms',
    'concealed % 10 s',
    'next 15 s',
    'frozen s 10 s',
    'next 15 s',
    'gaps s',
    'width at end',
    'fps at end',
    'stall ms',
    'back ms',
    'glass p95 ms',
    'cpu %',
  ];
  const rows = Object.entries(report.links).flatMap(([id, link]) =>
    rowsOf(link).map(([configuration, measured]) => [id, configuration, ...cellsOf(measured)]),
  );
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** The results of a link that has any runs, by client. */
export function rowsOf({
  stock,
  usual,
  ours,
  presets = {},
}: LinkResult): [string, ConfigurationResult][] {
  const all = Object.entries({ stock, usual, ours, ...presets });
  return all.filter(([, { runs }]) => runs.length > 0);
}
