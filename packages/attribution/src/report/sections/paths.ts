import { formatMoney, groupDigits } from '@livelane/contracts/vocabulary';
import { columnsOf } from '@livelane/contracts/vocabulary/page';
import type { ReportPath } from '../../comparison/report.ts';
import { bilingual } from '../facts.ts';
import { type FlowPath, flow } from '../marks/flow.ts';
import type { ReportSection } from './section.ts';

const TITLE = bilingual('Paths to an order', '下单路径');
const ABOUT = bilingual(
  'The paths with the most orders, from the first touch on. Each band is as wide as the orders that go along it.',
  '订单最多的路径，自首个触点起。每条色带的宽度与订单数成正比。',
);
const CAPTION = bilingual('Touches by step', '各步触点');
const STEP = bilingual('touch {step}', '第 {step} 个触点');
const COLUMNS = [
  bilingual('path', '路径'),
  bilingual('orders', '订单'),
  bilingual('without order', '未下单'),
  bilingual('value', '价值'),
] as const;

const OTHERS = bilingual('(others)', '（其他）');

const STEPS = 4;
/** Names that the picture tells apart. */
const NAMES = 8;
/** Paths that are listed. */
const LISTED = 20;

/** How journeys flow from touch to touch. */
export const paths: ReportSection = ({ comparison }, words) => {
  const { say } = words;
  const touched = comparison.paths.filter(({ path }) => path.length > 0);
  if (touched.length === 0) return [];
  const svg = flow(flowing(touched, say(OTHERS)), {
    title: say(CAPTION),
    most: STEPS,
    heads: (step) => say(STEP, { step: step + 1 }),
  });
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'paragraph', text: say(ABOUT) },
    { block: 'picture', svg, caption: say(CAPTION) },
    {
      block: 'table',
      columns: columnsOf(COLUMNS, words),
      rows: touched
        .slice(0, LISTED)
        .map(({ path, conversions, nulls, value }) => [
          { name: path.join(' › ') },
          { figure: groupDigits(conversions) },
          { figure: groupDigits(nulls) },
          { figure: formatMoney(value) },
        ]),
    },
  ];
};

/** Paths with the most frequent names; the other names are one. */
function flowing(touched: readonly ReportPath[], others: string): FlowPath[] {
  const counts = new Map<string, number>();
  for (const { path, conversions } of touched)
    for (const name of new Set(path)) counts.set(name, (counts.get(name) ?? 0) + conversions);
  const kept = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const names = new Set(kept.slice(0, NAMES).map(([name]) => name));
  return touched
    .filter(({ conversions }) => conversions > 0)
    .map(({ path, conversions }) => ({
      steps: path.map((name) => (names.has(name) ? name : others)),
      count: conversions,
    }));
}
