import { groupDigits } from '@livelane/contracts/vocabulary';
import { el, picture } from '@livelane/contracts/vocabulary/page';
import { fittedLabel, label, labelWidth } from './label.ts';
import { linear, ticks } from './scale.ts';

/** One step of a waterfall. */
export interface Step {
  readonly name: string;
  readonly value: number;
  /** The value as people read it. */
  readonly text: string;
  /** How far this step could have gone; drawn as a pale outline. Default: no outline. */
  readonly limit?: number;
  readonly total?: true;
}

const ROW = 30;
const LEFT = 190;
const WIDTH = 560;

/** Steps that add up to their total, each starting where the one before ended. */
export function waterfall(steps: readonly Step[], title: string): string {
  const ends = cumulative(steps);
  const extremes = ends.flatMap(({ from, to }, index) => [
    from,
    to,
    from + (steps[index]?.limit ?? 0),
  ]);
  const domain = { from: Math.min(0, ...extremes), to: Math.max(1e-9, ...extremes) };
  const right = Math.max(...steps.map((step) => labelWidth(step.text)));
  const x = linear(domain, { from: LEFT, to: WIDTH - 12 - right });
  const height = steps.length * ROW + 34;
  const grid = ticks(domain, 5).flatMap((value) => [
    el('line', {
      x1: x(value),
      x2: x(value),
      y1: 6,
      y2: height - 24,
      class: value === 0 ? 'axis' : 'grid',
    }),
    label(
      groupDigits(value),
      { x: x(value), y: height - 8 },
      { class: 'tick', 'text-anchor': 'middle' },
    ),
  ]);
  const rows = steps.map((step, index) =>
    row(step, { ...(ends[index] ?? { from: 0, to: 0 }), y: 8 + index * ROW, x }),
  );
  return picture({ width: WIDTH, height, title }, ...grid, ...rows);
}

function cumulative(steps: readonly Step[]): { from: number; to: number }[] {
  let at = 0;
  return steps.map((step) => {
    if (step.total === true) return { from: 0, to: step.value };
    const from = at;
    at += step.value;
    return { from, to: at };
  });
}

function row(
  step: Step,
  at: { from: number; to: number; y: number; x: (value: number) => number },
): string {
  const { from, to, y, x } = at;
  const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  const kind = step.total === true ? 'bar-total' : step.value < 0 ? 'bar-minus' : 'bar-plus';
  const outline =
    step.limit === undefined
      ? ''
      : el('rect', {
          x: x(from),
          y: y + 4,
          width: Math.max(0, x(from + step.limit) - x(from)),
          height: ROW - 10,
          rx: 3,
          class: 'bar-limit',
        });
  const end = step.limit === undefined ? right : Math.max(right, x(from + step.limit));
  return [
    fittedLabel(
      step.name,
      { x: LEFT - 10, y: y + ROW / 2 + 3, room: LEFT - 10 },
      { class: step.total === true ? 'name strong' : 'name', 'text-anchor': 'end' },
    ),
    outline,
    step.value === 0 && outline !== ''
      ? ''
      : el('rect', {
          x: left,
          y: y + 4,
          width: Math.max(1.5, right - left),
          height: ROW - 10,
          rx: 3,
          class: kind,
        }),
    label(
      step.text,
      { x: end + 6, y: y + ROW / 2 + 3 },
      { class: step.total === true ? 'value strong' : 'value' },
    ),
  ].join('');
}
