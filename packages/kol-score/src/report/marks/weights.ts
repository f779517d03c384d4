import { el, fittedLabel, label, linear, picture } from '@livelane/contracts/vocabulary/page';

/** The weight of a criterion, and the weight at which two creators are level. */
export interface WeightChange {
  readonly name: string;
  /** From 0 to 1. */
  readonly now: number;
  /** From 0 to 1; null where no weight levels them. */
  readonly level: number | null;
  readonly text: string;
}

const ROW = 24;
const LEFT = 150;
const WIDTH = 560;

/** A line from each weight to the one at which two creators are level; the ring is the level. */
export function weightChanges(rows: readonly WeightChange[], title: string): string {
  const x = linear({ from: 0, to: 1 }, { from: LEFT, to: WIDTH - 150 });
  return picture(
    { width: WIDTH, height: rows.length * ROW + 8, title },
    ...rows.map(({ name, now, level, text }, index) => {
      const y = 4 + index * ROW + ROW / 2;
      const end = level ?? now;
      return [
        fittedLabel(name, { x: LEFT - 10, y: y + 4, room: LEFT - 10 }, { 'text-anchor': 'end' }),
        el('line', { x1: x(0), x2: x(1), y1: y, y2: y, class: 'grid' }),
        el('line', { x1: x(now), x2: x(end), y1: y, y2: y, class: 'interval' }),
        el('circle', { cx: x(now), cy: y, r: 4.5, class: 'point' }),
        level === null ? '' : el('circle', { cx: x(level), cy: y, r: 5, class: 'ring-point' }),
        label(text, { x: WIDTH - 4, y: y + 4 }, { class: 'value', 'text-anchor': 'end' }),
      ].join('');
    }),
  );
}
