import { el, fittedLabel, picture } from '@livelane/contracts/vocabulary/page';

/** One axis of a radar. */
export interface Spoke {
  readonly name: string;
  /** From 0 to 1. */
  readonly value: number;
}

const WIDTH = 560;
const HEIGHT = 330;
const RADIUS = 112;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };

/** Values from 0 to 1 around a centre; at least three spokes. */
export function radar(spokes: readonly Spoke[], title: string): string {
  const at = (index: number, length: number) => {
    const angle = (2 * Math.PI * index) / spokes.length - Math.PI / 2;
    return {
      x: CENTRE.x + RADIUS * length * Math.cos(angle),
      y: CENTRE.y + RADIUS * length * Math.sin(angle),
    };
  };
  const ring = (length: number) => pathOf(spokes.map((_, index) => at(index, length)));
  const rings = [0.25, 0.5, 0.75, 1].map((length) =>
    el('path', { d: ring(length), class: 'ring' }),
  );
  const axes = spokes.map((_, index) => {
    const { x, y } = at(index, 1);
    return el('line', { x1: CENTRE.x, y1: CENTRE.y, x2: x, y2: y, class: 'grid' });
  });
  const shape = pathOf(spokes.map(({ value }, index) => at(index, value)));
  const points = spokes.map(({ value }, index) => {
    const { x, y } = at(index, value);
    return el('circle', { cx: x, cy: y, r: 3, class: 'point' });
  });
  const names = spokes.map(({ name, value }, index) => {
    const { x, y } = at(index, 1.12);
    const side = Math.abs(x - CENTRE.x) < 12 ? 'middle' : x < CENTRE.x ? 'end' : 'start';
    const room = side === 'middle' ? 240 : side === 'end' ? x : WIDTH - x;
    const text = `${name} ${Math.round(100 * value)}`;
    return fittedLabel(text, { x, y: y + 4, room }, { 'text-anchor': side });
  });
  return picture(
    { width: WIDTH, height: HEIGHT, title },
    ...rings,
    ...axes,
    el('path', { d: shape, class: 'area' }),
    ...points,
    ...names,
  );
}

function pathOf(points: readonly { readonly x: number; readonly y: number }[]): string {
  const steps = points.map(
    ({ x, y }) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`,
  );
  return `M${steps.join('L')}Z`;
}
