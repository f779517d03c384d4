import { groupDigits, type LocalText } from '@livelane/contracts/vocabulary';
import { bilingual } from '../facts.ts';
import { bars } from '../marks/bars.ts';
import type { ReportSection } from './section.ts';

const TITLE = bilingual('Time to convert', '转化时间');
const ABOUT = bilingual(
  'From the first touch in its window to the order; half of the orders came within {median} days.',
  '自窗口内首个触点至下单；半数订单在 {median} 天内完成。',
);
const TIME = bilingual('Orders by time since the first touch', '按首个触点后的时间统计订单');
const LENGTH = bilingual('Orders by number of touches', '按触点数统计订单');

/** Upper ends in days, not included. */
const TIMES: readonly (readonly [below: number, name: LocalText])[] = [
  [1 / 24, bilingual('within an hour', '1 小时内')],
  [1, bilingual('1 to 24 hours', '1–24 小时')],
  [3, bilingual('1 to 3 days', '1–3 天')],
  [7, bilingual('3 to 7 days', '3–7 天')],
  [14, bilingual('7 to 14 days', '7–14 天')],
  [30, bilingual('14 to 30 days', '14–30 天')],
  [Number.POSITIVE_INFINITY, bilingual('30 days or more', '30 天以上')],
];
const MANY = 6;
const OR_MORE = bilingual('{count} or more', '{count} 个以上');

/** How long orders take after the first touch, and how many touches they have. */
export const times: ReportSection = ({ journeys }, { say }) => {
  if (journeys.length === 0) return [];
  const days = journeys.map((it) => it.days).sort((a, b) => a - b);
  const median = days[Math.floor(days.length / 2)] ?? 0;
  const row = (name: string, value: number) => ({ name, value, text: groupDigits(value) });
  let from = 0;
  const byTime = TIMES.map(([below, name]) => {
    const count = days.filter((it) => it >= from && it < below).length;
    from = below;
    return row(say(name), count);
  });
  const byLength = Array.from({ length: MANY }, (_, place) => {
    const touches = place + 1;
    const isLast = touches === MANY;
    const count = journeys.filter((it) =>
      isLast ? it.touches >= touches : it.touches === touches,
    ).length;
    return row(isLast ? say(OR_MORE, { count: touches }) : String(touches), count);
  });
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'paragraph', text: say(ABOUT, { median: median.toFixed(1) }) },
    {
      block: 'columns',
      columns: [
        [{ block: 'picture', svg: bars(byTime, say(TIME)), caption: say(TIME) }],
        [{ block: 'picture', svg: bars(byLength, say(LENGTH)), caption: say(LENGTH) }],
      ],
    },
  ];
};
