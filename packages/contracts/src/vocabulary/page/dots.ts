import { bottomAxis } from './axis.ts';
import { fittedLabel, label, labelWidth } from './label.ts';
import { domainOf, linear, type Scale } from './scale.ts';
import { el, picture } from './svg.ts';

/** An estimate with its interval. */
export interface Dot {
  readonly name: string;
  /** Number before the name, such as the place in a list. */
  readonly place?: string;
  readonly mean: number;
  /** Absent: a single observation. */
  readonly interval?: { readonly lower: number; readonly upper: number };
  /** What stands at the right edge. */
  readonly text: string;
  /** `strong`: the one that matters most; `hollow`: does not count. */
  readonly look?: 'strong' | 'hollow';
}

const ROW = 22;
const LEFT = 190;
const WIDTH = 720;

/**
 * Estimates one below the other on one scale, so that overlaps of intervals can be seen.
 * @example
 * ```ts
 * import { dots } from '@livelane/contracts/vocabulary/page';
 * const mia = { name: 'Mia', mean: 71.5, interval: { lower: 62, upper: 80 }, text: '71.5' };
 * const noa = { name: 'Noa', mean: 64, text: '64.0', look: 'hollow' } as const;
 * const svg = dots([mia, noa], { title: 'Scores', tick: String });
 * svg.slice(0, 26); // => '<svg viewBox="0 0 720 72" '
 *
 * // Only the first has an interval to draw.
 * svg.split('class="interval"').length - 1; // => 1
 * ```
 */
export function dots(
  rows: readonly Dot[],
  about: { readonly title: string; readonly tick: (value: number) => string },
): string {
  const domain = domainOf(
    rows.flatMap(({ mean, interval }) => [mean, interval?.lower ?? mean, interval?.upper ?? mean]),
  );
  const right = Math.max(0, ...rows.map(({ text }) => labelWidth(text)));
  const x = linear(domain, { from: LEFT + 8, to: WIDTH - right - 16 });
  const bottom = 6 + rows.length * ROW;
  return picture(
    { width: WIDTH, height: bottom + 22, title: about.title },
    bottomAxis({ domain, x, top: 4, bottom, text: about.tick }),
    ...rows.map((row, index) => dot(row, x, 6 + index * ROW)),
  );
}

function dot({ name, place, mean, interval, text, look }: Dot, x: Scale, y: number): string {
  const middle = y + ROW / 2;
  return el(
    'g',
    { class: look ?? 'plain' },
    place === undefined
      ? ''
      : label(place, { x: 24, y: middle + 4 }, { class: 'tick', 'text-anchor': 'end' }),
    fittedLabel(
      name,
      { x: LEFT - 8, y: middle + 4, room: place === undefined ? LEFT - 8 : LEFT - 38 },
      { class: 'name', 'text-anchor': 'end' },
    ),
    interval === undefined
      ? ''
      : el('line', {
          x1: x(interval.lower),
          x2: x(interval.upper),
          y1: middle,
          y2: middle,
          class: 'interval',
        }),
    el('circle', { cx: x(mean), cy: middle, r: 4.5, class: 'point' }),
    label(text, { x: WIDTH - 4, y: middle + 4 }, { class: 'value', 'text-anchor': 'end' }),
  );
}
