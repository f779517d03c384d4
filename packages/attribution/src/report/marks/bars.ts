import {
  coordinate,
  el,
  fittedLabel,
  label,
  labelWidth,
  linear,
  picture,
} from '@livelane/contracts/vocabulary/page';

/** A bar with its name before it and its text behind it. */
export interface Bar {
  readonly name: string;
  /** At least 0. */
  readonly value: number;
  readonly text: string;
  /** A whisker over the end of the bar. Default: none. */
  readonly interval?: { readonly low: number; readonly high: number };
}

const ROW = 22;
const LEFT = 120;
const WIDTH = 420;

/** Bars one below the other from a common start. */
export function bars(rows: readonly Bar[], title: string): string {
  const right = 14 + Math.max(0, ...rows.map(({ text }) => labelWidth(text)));
  const most = Math.max(1e-9, ...rows.map(endOf));
  const x = linear({ from: 0, to: most }, { from: LEFT, to: WIDTH - right });
  return picture(
    { width: WIDTH, height: rows.length * ROW + 8, title },
    ...rows.map((row, index) => {
      const { name, value, text, interval } = row;
      const y = 4 + index * ROW;
      return [
        fittedLabel(name, { x: LEFT - 8, y: y + 15, room: LEFT - 8 }, { 'text-anchor': 'end' }),
        el('rect', {
          x: LEFT,
          y: y + 3,
          width: x(value) - LEFT,
          height: 15,
          rx: 2,
          class: 'bar for',
        }),
        interval === undefined ? '' : whisker(x(interval.low), x(interval.high), y + 10.5),
        label(text, { x: x(endOf(row)) + 6, y: y + 15 }, { class: 'value' }),
      ].join('');
    }),
  );
}

/** Where a bar or its whisker ends. */
function endOf({ value, interval }: Bar): number {
  return Math.max(value, interval?.high ?? value);
}

/** A line from the lower to the upper limit, with a stroke across each end. */
function whisker(low: number, high: number, y: number): string {
  const [from, to, middle] = [low, high, y].map(coordinate);
  const ends = [coordinate(y - 4), coordinate(y + 4)].join('V');
  return el('path', {
    d: `M${from} ${middle}H${to}M${from} ${ends}M${to} ${ends}`,
    class: 'whisker',
  });
}
