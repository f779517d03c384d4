import { leftAxis } from './axis.ts';
import { label, labelWidth } from './label.ts';
import { linear, type Range, type Scale } from './scale.ts';
import { el, picture } from './svg.ts';

const WIDTH = 560;
const HEIGHT = 230;
const TOP = 18;
const BOTTOM = HEIGHT - 24;

/** A frame with two axes, in which marks are drawn. */
export interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
}

/**
 * A plot with a vertical axis of figures and a horizontal one with a text at each end.
 * @param draw - the marks, in the coordinates of the frame
 * @example
 * ```ts
 * import { plot, polyline } from '@livelane/contracts/vocabulary/page';
 * const viewers = [120, 480, 300];
 * const axes = { across: { from: 0, to: 2 }, up: { from: 0, to: 480 }, ends: ['20:00', '21:00'] } as const;
 * const svg = plot({ ...axes, title: 'Viewers', tick: String }, ({ x, y }) => [
 *   polyline(viewers.map((count, at) => ({ x: x(at), y: y(count) })), 'curve'),
 * ]);
 * [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text); // => ["0", "200", "400", "20:00", "21:00"]
 * ```
 */
export function plot(
  about: {
    readonly title: string;
    readonly across: Range;
    readonly up: Range;
    readonly ends: readonly [start: string, end: string];
    readonly tick: (value: number) => string;
    /** Room for labels at the right edge. */
    readonly aside?: number;
  },
  draw: (frame: Frame) => readonly string[],
): string {
  const { across, up, ends, tick, aside = 12 } = about;
  const left = 14 + Math.max(labelWidth(tick(up.to)), labelWidth(tick(up.from)));
  const right = WIDTH - aside;
  const x = linear(across, { from: left + 6, to: right - 6 });
  const y = linear(up, { from: BOTTOM, to: TOP });
  return picture(
    { width: WIDTH, height: HEIGHT, title: about.title },
    leftAxis({ domain: up, y, left, right, text: tick }),
    label(ends[0], { x: left, y: BOTTOM + 17 }, { class: 'tick' }),
    label(ends[1], { x: right, y: BOTTOM + 17 }, { class: 'tick', 'text-anchor': 'end' }),
    ...draw({ x, y, left, right }),
  );
}

/**
 * A line through points.
 * @example
 * ```ts
 * import { polyline } from '@livelane/contracts/vocabulary/page';
 * polyline([{ x: 0, y: 10 }, { x: 20.456, y: 4 }], 'curve'); // => '<path d="M0 10L20.46 4" class="curve"/>'
 * polyline([], 'curve'); // => ""
 * ```
 */
export function polyline(
  points: readonly { readonly x: number; readonly y: number }[],
  look: string,
): string {
  const steps = points.map(
    ({ x, y }) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`,
  );
  return steps.length === 0 ? '' : el('path', { d: `M${steps.join('L')}`, class: look });
}
