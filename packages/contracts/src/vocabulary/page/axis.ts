import { label } from './label.ts';
import type { Range, Scale } from './scale.ts';
import { ticks } from './scale.ts';
import { el } from './svg.ts';

/**
 * The grid lines and labels of a horizontal axis at the bottom of a picture.
 * @example
 * ```ts
 * import { bottomAxis, domainOf, linear } from '@livelane/contracts/vocabulary/page';
 * const domain = domainOf([120, 340]);
 * const x = linear(domain, { from: 40, to: 400 });
 * const svg = bottomAxis({ domain, x, top: 0, bottom: 100, text: (value) => `${value} orders` });
 * [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text);
 * // => ["0 orders", "100 orders", "200 orders", "300 orders"]
 * ```
 */
export function bottomAxis(axis: {
  readonly domain: Range;
  readonly x: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly text: (value: number) => string;
}): string {
  const { domain, x, top, bottom, text } = axis;
  return ticks(domain, 5)
    .map((value) => {
      const at = x(value);
      const line = { x1: at, x2: at, y1: top, y2: bottom, class: value === 0 ? 'axis' : 'grid' };
      const middle = { class: 'tick', 'text-anchor': 'middle' };
      return `${el('line', line)}${label(text(value), { x: at, y: bottom + 15 }, middle)}`;
    })
    .join('');
}

/**
 * The grid lines and labels of a vertical axis at the left of a picture.
 * @example
 * ```ts
 * import { domainOf, leftAxis, linear } from '@livelane/contracts/vocabulary/page';
 * const domain = domainOf([120, 340]);
 * const y = linear(domain, { from: 200, to: 20 });
 * const svg = leftAxis({ domain, y, left: 40, right: 400, text: (value) => `${value} orders` });
 * [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text);
 * // => ["0 orders", "100 orders", "200 orders", "300 orders"]
 * ```
 */
export function leftAxis(axis: {
  readonly domain: Range;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly text: (value: number) => string;
}): string {
  const { domain, y, left, right, text } = axis;
  return ticks(domain, 4)
    .map((value) => {
      const at = y(value);
      const line = { x1: left, x2: right, y1: at, y2: at, class: value === 0 ? 'axis' : 'grid' };
      const end = { class: 'tick', 'text-anchor': 'end' };
      return `${el('line', line)}${label(text(value), { x: left - 6, y: at + 4 }, end)}`;
    })
    .join('');
}
