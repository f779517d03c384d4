import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosureRule } from '../vocabulary/index.ts';
import { disclose, duty, type Happening, logOf, pin, planOf, second } from './session.fixture.ts';
import { verifySession } from './session.ts';

/** The oracle walks the session second by second; each cell is known on, known off, or possibly on. */
type Cell = 'on' | 'off' | 'maybe';
type Toggle = { readonly at: number; readonly phase: 'start' | 'stop' };
type Gap = { readonly from: number; readonly to: number };

const inGap = (gaps: readonly Gap[], second_: number): boolean =>
  gaps.some((gap) => gap.from <= second_ && second_ < gap.to);

function pictureCells(toggles: readonly Toggle[], gaps: readonly Gap[], length: number): Cell[] {
  const cells: Cell[] = Array.from({ length }, () => 'off');
  for (let now = 0; now < length; now += 1) {
    const gapBefore = Math.max(-1, ...gaps.filter((gap) => gap.to <= now).map((gap) => gap.to));
    const past = toggles.filter((it) => it.at <= now);
    const last = past.at(-1);
    const next = toggles.find(
      (it) => it.at > now && !gaps.some((gap) => gap.from >= now && gap.from < it.at),
    );
    if (last !== undefined && last.at >= gapBefore)
      cells[now] = last.phase === 'start' ? 'on' : 'off';
    else if (gapBefore >= 0 && next?.phase === 'stop') cells[now] = 'on';
    else if (last?.phase === 'start') cells[now] = 'maybe';
    if (inGap(gaps, now)) cells[now] = 'maybe';
  }
  return cells;
}

function spokenCells(toggles: readonly Toggle[], length: number): Cell[] {
  const cells: Cell[] = Array.from({ length }, () => 'off');
  toggles.forEach((toggle, index) => {
    if (toggle.phase !== 'start') return;
    const next = toggles[index + 1];
    const until = next?.phase === 'stop' ? Math.max(next.at, toggle.at + 1) : toggle.at + 1;
    for (let now = toggle.at; now < until && now < length; now += 1) cells[now] = 'on';
  });
  return cells;
}

/** Lengths of the runs of true, with where each begins. */
function runs(cells: readonly boolean[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  cells.forEach((cell, now) => {
    if (!cell) return;
    const last = found.at(-1);
    if (last?.to === now) last.to = now + 1;
    else found.push({ from: now, to: now + 1 });
  });
  return found;
}

function keeps(
  rule: DisclosureRule,
  {
    shown,
    promoted,
    edge,
    hole,
  }: { shown: boolean[]; promoted: boolean[]; edge: number; hole: number },
): boolean {
  const length = shown.length;
  const bare = (wanted: boolean[]): boolean =>
    runs(wanted.map((it, now) => it && !shown[now])).every(
      ({ from, to }) => to - from <= (from === 0 || to === length ? Math.max(edge, hole) : hole),
    );
  const early = shown.findIndex(Boolean) !== -1 && shown.findIndex(Boolean) <= edge;
  switch (rule.rule) {
    case 'at-start':
      return early;
    case 'max-gap': {
      const silent = runs(shown.map((it) => !it)).filter(
        (run) => run.from !== 0 && run.to !== length,
      );
      return (
        early &&
        shown.lastIndexOf(true) + 1 >= length - edge &&
        silent.every((run) => run.to - run.from <= rule.seconds)
      );
    }
    case 'continuous':
      return bare(shown.map(() => true));
    case 'whole-promotion':
      return bare(promoted);
    case 'before-and-during': {
      const first = promoted.indexOf(true);
      if (first === -1) return true;
      const last = promoted.lastIndexOf(true);
      return shown.slice(0, first).includes(true) && shown.slice(first, last + 1).includes(true);
    }
  }
}

const LENGTH = 60;
const toggles = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: LENGTH - 1 }),
      phase: fc.constantFrom('start' as const, 'stop' as const),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.toSorted((a, b) => a.at - b.at));
/** A stop without a start is what a gap may leave; a log without gaps has none. */
const orderly = toggles.map((list) =>
  list
    .filter((it) => it.at > 0)
    .map((it, index) => ({
      ...it,
      phase: index % 2 === 0 ? ('start' as const) : ('stop' as const),
    })),
);
const rules = fc.oneof(
  fc.constant({ rule: 'at-start' } as const),
  fc.integer({ min: 1, max: 40 }).map((seconds) => ({ rule: 'max-gap', seconds }) as const),
  fc.constant({ rule: 'continuous' } as const),
  fc.constant({ rule: 'whole-promotion' } as const),
  fc.constant({ rule: 'before-and-during' } as const),
);
const gap = fc
  .tuple(fc.integer({ min: 0, max: LENGTH - 2 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, size]) => ({ from, to: Math.min(LENGTH, from + size) }));
const tolerance = fc.record({
  edge: fc.integer({ min: 0, max: 10 }),
  hole: fc.integer({ min: 0, max: 3 }),
});

function run(
  rule: DisclosureRule,
  happenings: readonly Happening[],
  { edge, hole, gaps = [] }: { edge: number; hole: number; gaps?: Gap[] },
) {
  const plan = planOf(LENGTH, [duty(rule)]);
  const log = logOf(
    plan,
    happenings.toSorted((a, b) => a.at - b.at),
    {
      gaps: gaps.map((it) => ({
        from: second(it.from),
        to: second(it.to),
        what: 'lost',
        detail: '',
      })),
    },
  );
  return verifySession(plan, log, { edgeSeconds: edge, holeSeconds: hole }).duties[0]?.verdict;
}

describe('verifySession against a second-by-second oracle', { timeout: 60_000 }, () => {
  it('agrees on pictures, with products pinned, without gaps', () => {
    fc.assert(
      fc.property(
        fc.record({ rule: rules, shows: toggles, pins: toggles, tolerance }),
        ({ rule, shows, pins, tolerance: { edge, hole } }) => {
          const shown = pictureCells(shows, [], LENGTH).map((cell) => cell === 'on');
          const promoted = pictureCells(pins, [], LENGTH).map((cell) => cell === 'on');
          const happenings = [
            ...shows.map((it) => disclose(it.at, it.phase)),
            ...pins.map((it) => pin(it.at, it.phase === 'start' ? 'pin' : 'unpin')),
          ];
          expect(run(rule, happenings, { edge, hole })).toBe(
            keeps(rule, { shown, promoted, edge, hole }) ? 'kept' : 'broken',
          );
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('agrees on speech', () => {
    fc.assert(
      fc.property(rules, toggles, tolerance, (rule, shows, { edge, hole }) => {
        const shown = spokenCells(shows, LENGTH).map((cell) => cell === 'on');
        const verdict = run(
          rule,
          shows.map((it) => disclose(it.at, it.phase, { medium: 'voice' })),
          { edge, hole },
        );
        expect(verdict).toBe(
          keeps(rule, { shown, promoted: shown.map(() => false), edge, hole }) ? 'kept' : 'broken',
        );
      }),
      { numRuns: 700 },
    );
  });

  it('agrees on what a gap leaves open', () => {
    fc.assert(
      fc.property(
        fc.record({ rule: rules, allShows: toggles, allPins: toggles, lost: gap, tolerance }),
        ({ rule, allShows, allPins, lost, tolerance: { edge, hole } }) => {
          const outside = (it: Toggle): boolean => it.at < lost.from || it.at >= lost.to;
          const [shows, pins] = [allShows.filter(outside), allPins.filter(outside)];
          const shown = pictureCells(shows, [lost], LENGTH);
          const promoted = pictureCells(pins, [lost], LENGTH);
          const least = {
            shown: shown.map((it) => it === 'on'),
            promoted: promoted.map((it) => it !== 'off'),
            edge,
            hole,
          };
          const most = {
            shown: shown.map((it) => it !== 'off'),
            promoted: promoted.map((it) => it === 'on'),
            edge,
            hole,
          };
          const happenings = [
            ...shows.map((it) => disclose(it.at, it.phase)),
            ...pins.map((it) => pin(it.at, it.phase === 'start' ? 'pin' : 'unpin')),
          ];
          const expected = keeps(rule, least) ? 'kept' : keeps(rule, most) ? 'not-shown' : 'broken';
          expect(run(rule, happenings, { edge, hole, gaps: [lost] })).toBe(expected);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('never keeps more when a gap is cut into the log', () => {
    fc.assert(
      fc.property(
        fc.record({ rule: rules, shows: orderly, lost: gap, tolerance }),
        ({ rule, shows, lost, tolerance: { edge, hole } }) => {
          const happenings = shows.map((it) => disclose(it.at, it.phase));
          const outside = happenings.filter((it) => it.at < lost.from || it.at >= lost.to);
          if (run(rule, happenings, { edge, hole }) === 'broken') {
            expect(['broken', 'not-shown']).toContain(
              run(rule, outside, { edge, hole, gaps: [lost] }),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
