import { groupDigits } from '@livelane/contracts/vocabulary';
import { el, picture } from '@livelane/contracts/vocabulary/page';
import { fittedLabel, label } from './label.ts';
import { linear, ticks } from './scale.ts';

/** One creator of the shortlist: an estimate with its interval. */
export interface Dot {
  readonly name: string;
  /** Place in the list, in a column of its own so that names written from right to left stay whole. */
  readonly rank?: number;
  /** A second figure at the right edge, such as followers. */
  readonly aside: string;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly mark?: 'picked' | 'compared';
  /** Drawn hollow: a gate keeps this one out. */
  readonly excluded?: true;
}

const ROW = 22;
const WIDTH = 560;

/** Estimates one under the other, so that overlapping intervals are seen as such. */
export function intervalDots(
  dots: readonly Dot[],
  about: { readonly title: string; readonly aside: string },
): string {
  const domain = {
    from: Math.min(0, ...dots.map((dot) => dot.lower)),
    to: Math.max(1, ...dots.map((dot) => dot.upper)),
  };
  const x = linear(domain, { from: 170, to: WIDTH - 72 });
  const height = dots.length * ROW + 48;
  const grid = ticks(domain, 5).flatMap((value) => [
    el('line', { x1: x(value), x2: x(value), y1: 20, y2: height - 24, class: 'grid' }),
    label(
      groupDigits(value),
      { x: x(value), y: height - 8 },
      { class: 'tick', 'text-anchor': 'middle' },
    ),
  ]);
  const heading = label(
    about.aside,
    { x: WIDTH - 4, y: 12 },
    { class: 'tick', 'text-anchor': 'end' },
  );
  return picture(
    { width: WIDTH, height, title: about.title },
    heading,
    ...grid,
    ...dots.map((dot, index) => row(dot, { y: 20 + index * ROW, x })),
  );
}

function row(dot: Dot, { y, x }: { y: number; x: (value: number) => number }): string {
  const middle = y + ROW / 2;
  const kind = dot.excluded === true ? 'excluded' : (dot.mark ?? 'plain');
  return el(
    'g',
    { class: `dot-${kind}` },
    dot.mark === undefined
      ? ''
      : el('rect', { x: 0, y, width: WIDTH, height: ROW, rx: 4, class: 'highlight' }),
    dot.rank === undefined
      ? ''
      : label(String(dot.rank), { x: 20, y: middle + 4 }, { class: 'tick', 'text-anchor': 'end' }),
    fittedLabel(
      dot.name,
      { x: 160, y: middle + 4, room: 126 },
      { class: dot.mark === undefined ? 'name' : 'name strong', 'text-anchor': 'end' },
    ),
    el('line', { x1: x(dot.lower), x2: x(dot.upper), y1: middle, y2: middle, class: 'interval' }),
    el('circle', {
      cx: x(dot.mean),
      cy: middle,
      r: dot.mark === undefined ? 4 : 5.5,
      class: 'point',
    }),
    label(dot.aside, { x: WIDTH - 4, y: middle + 4 }, { class: 'value', 'text-anchor': 'end' }),
  );
}
