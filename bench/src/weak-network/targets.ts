import type { LinkId } from './links/named-links.ts';
import type { MedianFigures, Results } from './report.ts';

export interface Target {
  readonly says: string;
  /** Whether a miss fails the bench. */
  readonly required: boolean;
  /** What is missed, in words; empty when the target is met. */
  misses(results: Results): string[];
}

/** What two runs of stock differ by on a clean link: below these, two configurations are equal. */
const NOISE = { concealedPercent: 0.5, seconds: 0.5, firstFrameMs: 150 };

const noise = `${NOISE.concealedPercent} % concealed, ${NOISE.seconds} s frozen or in gaps, ${NOISE.firstFrameMs} ms to the first frame`;

type Figure = keyof MedianFigures;

type Limits = readonly (readonly [what: string, figure: Figure, limit: number])[];

const NOT_WORSE: readonly (readonly [what: string, figure: Figure, margin: number])[] = [
  ['concealed in the first 10 s', 'concealedPercentFirst10s', NOISE.concealedPercent],
  ['concealed in the next 15 s', 'concealedPercentNext15s', NOISE.concealedPercent],
  ['frozen in the first 10 s', 'frozenSecondsFirst10s', NOISE.seconds],
  ['frozen in the next 15 s', 'frozenSecondsNext15s', NOISE.seconds],
  ['in gaps', 'gapSeconds', NOISE.seconds],
  ['first frame', 'firstFrameMs', NOISE.firstFrameMs],
];

/** What ours is worse in than LiveKit's defaults, by more than noise. */
function worseThanStock({ ours: { median }, stock }: Results): string[] {
  if (!stock.runs.some((run) => !run.void)) return ['stock: no run that counts'];
  return NOT_WORSE.flatMap(([what, figure, margin]) => {
    const usual = stock.median[figure];
    // Where stock showed nothing at all, ours cannot be worse.
    return usual === null ? [] : above(what, median[figure], usual + margin);
  });
}

/** On a link that nobody tuned on. */
export const HELD_OUT: Target = {
  says: `nothing worse than LiveKit's defaults (beyond noise: ${noise})`,
  required: true,
  misses: worseThanStock,
};

const CLEAN_WIDTH_RUNS = 5;
const WIDTHS = [
  ['width at 10 s', 'widthAt10s'],
  ['width at the end', 'widthAtEnd'],
] as const;

const OUTAGE: Limits = [
  ['stall noticed after', 'stallNoticedMs', 1_500],
  ['media back after', 'mediaBackMs', 3_000],
];

export const TARGETS: Readonly<Record<LinkId, Target>> = {
  clean: {
    says: `stock's width within 10 s in every run, and at the end, and nothing worse than stock (beyond noise: ${noise})`,
    required: true,
    misses: (results) => {
      const wanted = results.stock.median.widthAtEnd;
      const runs = results.ours.runs.filter((run) => !run.void).slice(0, CLEAN_WIDTH_RUNS);
      const narrow = WIDTHS.flatMap(([what, figure]) =>
        runs
          .filter((run) => wanted !== null && run[figure] < wanted)
          .map((run) => `${what}: ${run[figure]}, at least ${wanted}`),
      );
      return [...worseThanStock(results), ...narrow];
    },
  },
  W1: atMost('at most 0.5 % concealed in the first 10 s, first frame within 900 ms', true, [
    ['concealed in the first 10 s', 'concealedPercentFirst10s', 0.5],
    ['first frame', 'firstFrameMs', 900],
  ]),
  W2: atMost(
    'at most 4 % concealed in the first 10 s, then 0.5 %, first frame within 1.5 s',
    true,
    [
      ['concealed in the first 10 s', 'concealedPercentFirst10s', 4],
      ['concealed in the next 15 s', 'concealedPercentNext15s', 0.5],
      ['first frame', 'firstFrameMs', 1_500],
    ],
  ),
  W3: frozenAtMost(0.75),
  W3u: frozenAtMost(2),
  'W4-10': concealedAtMost(1.3),
  'W4-20': concealedAtMost(4.6),
  'W4-30': concealedAtMost(9.9),
  'W5-2': outage(),
  'W5-5': outage(),
  'W5-12': outage(),
  'W5-25': outage(),
  'W5-cycles': atMost(
    'after 20 cut-offs no more event listeners than before; each noticed within 1.5 s, media back within 3 s',
    true,
    [['more listeners', 'listenersGrown', 0], ...OUTAGE],
  ),
  W6: atMost('narrower within 2 s, the widest again within 15 s, one climb in 10 s', false, [
    ['narrower after', 'narrowerAfterMs', 2_000],
    ['widest again after', 'widestAgainAfterMs', 15_000],
    ['climbs within 10 s', 'climbsWithin10s', 1],
  ]),
  'L1-clean': glassToGlass(300),
  'L1-W3': glassToGlass(1_000),
  'L1-stage': atMost('no added delay', false, [['added delay', 'addedDelayMs', 0]]),
  C1: atMost(
    'no commerce event or chat message lost, doubled or reordered; countdown error p95 within 50 ms',
    true,
    [
      ['commerce events lost', 'commerceLost', 0],
      ['doubled', 'commerceDoubled', 0],
      ['reordered', 'commerceReordered', 0],
      ['countdown error p95', 'countdownErrorP95Ms', 50],
    ],
  ),
};

function outage(): Target {
  return atMost('noticed within 1.5 s, media back within 3 s after the link', true, OUTAGE);
}

function glassToGlass(ms: number): Target {
  return atMost(`glass to glass p95 within ${ms} ms`, false, [
    ['glass to glass p95', 'glassToGlassP95Ms', ms],
  ]);
}

function atMost(says: string, required: boolean, limits: Limits): Target {
  return {
    says,
    required,
    misses: ({ ours }) =>
      limits.flatMap(([what, figure, limit]) => above(what, ours.median[figure], limit)),
  };
}

function concealedAtMost(percent: number): Target {
  return atMost(`at most ${percent} % concealed after the first 10 s`, false, [
    ['concealed in the next 15 s', 'concealedPercentNext15s', percent],
  ]);
}

function frozenAtMost(seconds: number): Target {
  return {
    says: `frozen for at most ${seconds} s of 25 s`,
    required: true,
    misses: ({ ours: { median } }) => {
      const [first, next] = [median.frozenSecondsFirst10s, median.frozenSecondsNext15s];
      return above('frozen', first === null || next === null ? null : first + next, seconds);
    },
  };
}

function above(what: string, measured: number | null, limit: number): string[] {
  if (measured === null) return [`${what}: no figure`];
  return measured > limit ? [`${what}: ${measured}, at most ${Number(limit.toFixed(2))}`] : [];
}
