import {
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
}

const ROW = 22;
const LEFT = 150;
const WIDTH = 560;

/** Bars one below the other from a common start. */
export function bars(rows: readonly Bar[], title: string): string {
  const right = 14 + Math.max(0, ...rows.map(({ text }) => labelWidth(text)));
  const most = Math.max(1e-9, ...rows.map(({ value }) => value));
  const x = linear({ from: 0, to: most }, { from: LEFT, to: WIDTH - right });
  return picture(
    { width: WIDTH, height: rows.length * ROW + 8, title },
    ...rows.map(({ name, value, text }, index) => {
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
        label(text, { x: x(value) + 6, y: y + 15 }, { class: 'value' }),
      ].join('');
    }),
  );
}
