import type { LinkId } from './links.ts';
import type { Run, RunFigures } from './measure.ts';
import type { ConfigurationId } from './pages/configurations.ts';
import type { Check } from './self-test.ts';

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
  readonly target: string;
  readonly met: boolean;
  /** Why the target is not met; empty where it is. */
  readonly because: readonly string[];
}

export interface Report {
  readonly environment: Readonly<Record<string, unknown>>;
  readonly selfTest: readonly Check[];
  readonly links: Partial<Record<LinkId, LinkResult>>;
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
  'widthAtEnd',
  'fpsAtEnd',
  'sentKbps',
  'machineBusyPercent',
] as const satisfies readonly (keyof RunFigures)[];

/** The median of each figure over the runs that count; null where one of them had none. */
export function summarise(runs: readonly RunRecord[]): ConfigurationResult {
  const counted = runs.filter((run) => !run.void);
  const entries = FIGURES.map((name) => [name, median(counted.map((run) => run[name]))] as const);
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

interface Target {
  readonly says: string;
  /** What is missed, in words; empty when the target is met. */
  misses(all: Readonly<Record<ConfigurationId, MedianFigures>>): string[];
}

/** What two runs of stock differ by on a clean link: below these, two configurations are equal. */
const NOISE = { concealedPercent: 0.5, seconds: 0.5, firstFrameMs: 150 };

export const TARGETS: Readonly<Record<LinkId, Target>> = {
  clean: {
    says: `nothing worse than stock (beyond noise: ${NOISE.concealedPercent} % concealed, ${NOISE.seconds} s frozen or in gaps, ${NOISE.firstFrameMs} ms to the first frame), and the picture at the end no narrower`,
    misses: ({ ours, stock }) => [
      ...above(
        'concealed in the first 10 s',
        ours.concealedPercentFirst10s,
        add(stock.concealedPercentFirst10s, NOISE.concealedPercent),
      ),
      ...above(
        'concealed in the next 15 s',
        ours.concealedPercentNext15s,
        add(stock.concealedPercentNext15s, NOISE.concealedPercent),
      ),
      ...above(
        'frozen in the first 10 s',
        ours.frozenSecondsFirst10s,
        add(stock.frozenSecondsFirst10s, NOISE.seconds),
      ),
      ...above(
        'frozen in the next 15 s',
        ours.frozenSecondsNext15s,
        add(stock.frozenSecondsNext15s, NOISE.seconds),
      ),
      ...above('in gaps', ours.gapSeconds, add(stock.gapSeconds, NOISE.seconds)),
      ...above('first frame', ours.firstFrameMs, add(stock.firstFrameMs, NOISE.firstFrameMs)),
      ...below('width at the end', ours.widthAtEnd, stock.widthAtEnd),
    ],
  },
  W1: {
    says: 'at most 3 % of the audio concealed in the first 10 s',
    misses: ({ ours }) => above('concealed in the first 10 s', ours.concealedPercentFirst10s, 3),
  },
  W3: {
    says: 'frozen less than stock (the design asks for 3 % of the time; not promised yet)',
    misses: ({ ours, stock }) => above('frozen', frozen(ours), frozen(stock)),
  },
};

const add = (value: number | null, more: number) => (value === null ? null : value + more);

const frozen = (figures: MedianFigures) =>
  add(figures.frozenSecondsFirst10s, figures.frozenSecondsNext15s ?? 0);

function above(what: string, measured: number | null, limit: number | null): string[] {
  if (measured === null) return [`${what}: no figure`];
  return limit !== null && measured > limit
    ? [`${what}: ${measured}, at most ${Number(limit.toFixed(2))}`]
    : [];
}

function below(what: string, measured: number | null, limit: number | null): string[] {
  if (measured === null) return [`${what}: no figure`];
  return limit !== null && measured < limit ? [`${what}: ${measured}, at least ${limit}`] : [];
}

export function judge(
  link: { readonly id: LinkId; readonly title: string },
  results: Readonly<Record<ConfigurationId, ConfigurationResult>>,
): LinkResult {
  const target = TARGETS[link.id];
  const { ours, stock, usual } = results;
  const because = target.misses({ ours: ours.median, stock: stock.median, usual: usual.median });
  return {
    title: link.title,
    ours,
    stock,
    usual,
    target: target.says,
    met: because.length === 0,
    because,
  };
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
    'cpu %',
  ];
  const rows = Object.entries(report.links).flatMap(([id, link]) =>
    (['stock', 'usual', 'ours'] as const).map((configuration) => {
      const { median: m, runs } = link[configuration];
      const counted = runs.filter((run) => !run.void).length;
      return [
        id,
        configuration,
        `${counted}/${runs.length}`,
        ...[
          m.firstFrameMs,
          m.concealedPercentFirst10s,
          m.concealedPercentNext15s,
          m.frozenSecondsFirst10s,
          m.frozenSecondsNext15s,
          m.gapSeconds,
          m.widthAtEnd,
          m.fpsAtEnd,
          m.machineBusyPercent,
        ].map((value) => (value === null ? '-' : String(value))),
      ];
    }),
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
