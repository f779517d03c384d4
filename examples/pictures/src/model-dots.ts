import { coordinate, el, picture } from '@livelane/contracts/vocabulary/page';
import { fittedLabel, label, labelWidth } from './label.ts';
import { linear, ticks } from './scale.ts';

/** What each model credits to one creator or channel, in the order of the models. */
export interface Credited {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

const ROW = 34;
const WIDTH = 1120;
const LEFT = 190;

/** How much the answer depends on the model: one row a channel, one mark a model. */
export function modelDots(
  rows: readonly Credited[],
  about: {
    readonly models: readonly string[];
    readonly title: string;
    /** Of a value of the axis. */
    readonly tick: (value: number) => string;
  },
): string {
  const { models, title, tick } = about;
  const top = Math.max(1, ...rows.flatMap((row) => row.values.map((value) => value ?? 0)));
  const x = linear({ from: 0, to: top }, { from: LEFT, to: WIDTH - 30 });
  const height = rows.length * ROW + 66;
  const grid = ticks({ from: 0, to: top }, 6).flatMap((value) => [
    el('line', { x1: x(value), x2: x(value), y1: 32, y2: height - 26, class: 'grid' }),
    label(tick(value), { x: x(value), y: height - 8 }, { class: 'tick', 'text-anchor': 'middle' }),
  ]);
  return picture(
    { width: WIDTH, height, title },
    ...legend(models),
    ...grid,
    ...rows.map((row, index) => line(row, { y: 34 + index * ROW + ROW / 2, x })),
  );
}

/** The models side by side, each behind its mark. */
function legend(models: readonly string[]): string[] {
  let x = LEFT;
  return models.map((model, index) => {
    const entry = el(
      'g',
      { transform: `translate(${coordinate(x)} 14)` },
      mark(index, { x: 0, y: 0 }),
      label(model, { x: 12, y: 4 }, { class: 'name' }),
    );
    x += labelWidth(model) + 36;
    return entry;
  });
}

function line(row: Credited, { y, x }: { y: number; x: (value: number) => number }): string {
  const known = row.values.filter((value): value is number => value !== null);
  const span =
    known.length === 0
      ? ''
      : el('line', {
          x1: x(Math.min(...known)),
          x2: x(Math.max(...known)),
          y1: y,
          y2: y,
          class: 'span',
        });
  const marks = row.values.map((value, index) =>
    value === null ? '' : mark(index, { x: x(value), y }),
  );
  return [
    fittedLabel(
      row.name,
      { x: LEFT - 12, y: y + 4, room: LEFT - 12 },
      { class: 'name', 'text-anchor': 'end' },
    ),
    span,
    ...marks,
  ].join('');
}

/** A shape and a colour for each model, so that colour alone carries nothing. */
function mark(index: number, { x, y }: { x: number; y: number }): string {
  const kind = `series-${index % 6}`;
  switch (index % 4) {
    case 0:
      return el('circle', { cx: x, cy: y, r: 6, class: kind });
    case 1:
      return el('rect', { x: x - 5.5, y: y - 5.5, width: 11, height: 11, rx: 1.5, class: kind });
    case 2:
      return el('path', { d: `M${coordinate(x)} ${coordinate(y - 7.5)}l7 12.5h-14Z`, class: kind });
    default:
      return el('path', {
        d: `M${coordinate(x)} ${coordinate(y - 7.5)}l7.5 7.5l-7.5 7.5l-7.5 -7.5Z`,
        class: kind,
      });
  }
}
