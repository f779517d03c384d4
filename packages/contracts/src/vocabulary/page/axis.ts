import { label } from './label.ts';
import type { Range, Scale } from './scale.ts';
import { ticks } from './scale.ts';
import { el } from './svg.ts';

/** The grid lines and labels of a horizontal axis at the bottom of a picture. */
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

/** The grid lines and labels of a vertical axis at the left of a picture. */
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
