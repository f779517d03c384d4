import { coordinate, el, picture } from '@livelane/contracts/vocabulary/page';
import { label } from './label.ts';
import { linear, type Scale, ticks } from './scale.ts';

/** A measured figure over the seconds of the live; null where it was not seen. */
export interface Curve {
  readonly kind: 'host' | 'viewer';
  readonly points: readonly { readonly at: number; readonly value: number | null }[];
}

const WIDTH = 550;
const HEIGHT = 190;
const LEFT = 56;
/** After so many seconds without a measurement, nothing is drawn between two of them. */
const SILENCE = 5;

/** Curves of one unit over the seconds of the live. A gap in the measurements is a gap in the line. */
export function network(
  curves: readonly Curve[],
  about: {
    readonly seconds: number;
    readonly unit: string;
    readonly title: string;
    /** Of a value of the upright axis. */
    readonly tick: (value: number) => string;
    /** Of a second of the level axis. */
    readonly second: (at: number) => string;
  },
): string {
  const { seconds, unit, title, tick, second } = about;
  const top =
    Math.max(1, ...curves.flatMap((curve) => curve.points.map((point) => point.value ?? 0))) * 1.08;
  const x = linear({ from: 0, to: Math.max(1, seconds) }, { from: LEFT, to: WIDTH - 12 });
  const y = linear({ from: 0, to: top }, { from: HEIGHT - 26, to: 24 });
  const rows = ticks({ from: 0, to: top }, 4).flatMap((value) => [
    el('line', {
      x1: LEFT,
      x2: WIDTH - 12,
      y1: y(value),
      y2: y(value),
      class: value === 0 ? 'axis' : 'grid',
    }),
    label(tick(value), { x: LEFT - 8, y: y(value) + 4 }, { class: 'tick', 'text-anchor': 'end' }),
  ]);
  const columns = ticks({ from: 0, to: seconds }, 7).map((at) =>
    label(second(at), { x: x(at), y: HEIGHT - 8 }, { class: 'tick', 'text-anchor': 'middle' }),
  );
  const heading = label(unit, { x: 4, y: 13 }, { class: 'tick' });
  // The host is drawn last, so that the one line that matters most lies on top.
  const ordered = curves.toSorted((a, b) => Number(a.kind === 'host') - Number(b.kind === 'host'));
  return picture(
    { width: WIDTH, height: HEIGHT, title },
    heading,
    ...rows,
    ...columns,
    ...ordered.map((curve) => drawCurve(curve, x, y)),
  );
}

function drawCurve(curve: Curve, x: Scale, y: Scale): string {
  let path = '';
  let pen = false;
  let before = Number.NEGATIVE_INFINITY;
  for (const { at, value } of curve.points) {
    if (value === null || at - before > SILENCE) pen = false;
    before = at;
    if (value !== null) {
      path += `${pen ? 'L' : 'M'}${coordinate(x(at))} ${coordinate(y(value))}`;
      pen = true;
    }
  }
  return path === '' ? '' : el('path', { d: path, class: `curve-${curve.kind}` });
}
