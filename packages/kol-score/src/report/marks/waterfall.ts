import { groupDigits } from '@livelane/contracts/vocabulary';
import {
  bottomAxis,
  domainOf,
  el,
  fittedLabel,
  label,
  labelWidth,
  linear,
  picture,
  type Scale,
} from '@livelane/contracts/vocabulary/page';

/** One step of a waterfall. */
export interface Step {
  readonly name: string;
  readonly value: number;
  /** The value as it is printed. */
  readonly text: string;
  /** The largest value that the step could have; drawn as a pale bar behind it. */
  readonly most?: number;
}

const ROW = 26;
const LEFT = 150;
const WIDTH = 560;

/** Steps that each start where the one before ended, and their sum as the last bar. */
export function waterfall(
  steps: readonly Step[],
  about: { readonly title: string; readonly total: Step },
): string {
  let sum = 0;
  const placed = steps.map((step) => {
    const from = sum;
    sum += step.value;
    return { step, from, to: sum };
  });
  const rows = [...placed, { step: about.total, from: 0, to: about.total.value }];
  const domain = domainOf(
    rows.flatMap(({ step, from, to }) => [from, to, from + (step.most ?? 0)]),
  );
  const right = Math.max(...rows.map(({ step }) => labelWidth(step.text)));
  const x = linear(domain, { from: LEFT, to: WIDTH - right - 8 });
  const bottom = 4 + rows.length * ROW;
  return picture(
    { width: WIDTH, height: bottom + 22, title: about.title },
    bottomAxis({ domain, x, top: 4, bottom, text: groupDigits }),
    ...rows.map((row, index) =>
      bar(row, { x, y: 4 + index * ROW, isTotal: row.step === about.total }),
    ),
  );
}

function bar(
  { step, from, to }: { readonly step: Step; readonly from: number; readonly to: number },
  { x, y, isTotal }: { readonly x: Scale; readonly y: number; readonly isTotal: boolean },
): string {
  const end = x(from + Math.max(step.most ?? 0, 0));
  const shape = { y: y + 4, height: ROW - 9, rx: 2 };
  const kind = isTotal ? 'bar total' : to < from ? 'bar against' : 'bar for';
  return [
    fittedLabel(
      step.name,
      { x: LEFT - 8, y: y + 17, room: LEFT - 8 },
      { class: isTotal ? 'strong' : undefined, 'text-anchor': 'end' },
    ),
    step.most === undefined
      ? ''
      : el('rect', { ...shape, x: x(from), width: Math.max(0, end - x(from)), class: 'most' }),
    el('rect', {
      ...shape,
      x: Math.min(x(from), x(to)),
      width: Math.abs(x(to) - x(from)),
      class: kind,
    }),
    label(
      step.text,
      { x: Math.max(x(from), x(to), end) + 6, y: y + 17 },
      { class: isTotal ? 'strong' : 'value' },
    ),
  ].join('');
}
