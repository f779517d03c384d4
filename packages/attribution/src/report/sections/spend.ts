import { toMinor } from '@livelane/contracts/vocabulary';
import { columnsOf, DASH, pairs } from '@livelane/contracts/vocabulary/page';
import { bilingual, type ReportFacts } from '../facts.ts';
import { amountIn } from '../words.ts';
import { MOST_ROWS, type ReportSection } from './section.ts';

const TITLE = bilingual('Spending against credit', '投入与归因价值');
const ABOUT = bilingual(
  'Credit is that of the model that the policy settles by. It is not what the spending caused.',
  '归因价值按规则用于结算的模型计算，并非投入带来的增量。',
);
const CAPTION = bilingual('Above: spent; below: credited', '上：投入；下：归因价值');
const COLUMNS = [
  bilingual('creator or channel', '达人或渠道'),
  bilingual('spent', '投入'),
  bilingual('credited', '归因价值'),
  bilingual('credit per unit spent', '投入产出比'),
  bilingual('spent per order', '每单投入'),
] as const;
const NOTHING = bilingual('Nothing is known of what was spent.', '没有投入数据。');

/** What was spent against what was credited. */
export const spend: ReportSection = (facts, words) => {
  const { say } = words;
  const heading = { block: 'heading', level: 2, text: say(TITLE) } as const;
  const rows = rowsOf(facts);
  if (rows.length === 0) return [heading, { block: 'paragraph', text: say(NOTHING) }];
  const amount = amountIn(facts.comparison.currency);
  const text = (minor: number | null): string => (minor === null ? DASH : amount(minor));
  const svg = pairs(
    rows.slice(0, MOST_ROWS).map(({ channel, spent, credited }) => ({
      name: channel,
      wanted: spent,
      actual: credited,
    })),
    { title: say(CAPTION), text },
  );
  return [
    heading,
    { block: 'paragraph', text: say(ABOUT) },
    { block: 'picture', svg, caption: say(CAPTION) },
    {
      block: 'table',
      columns: columnsOf(COLUMNS, words),
      rows: rows.map(({ channel, spent, credited, orders }) => [
        { name: channel },
        { figure: amount(spent) },
        { figure: amount(credited) },
        { figure: spent === 0 ? DASH : (credited / spent).toFixed(2) },
        { figure: orders === 0 ? DASH : amount(spent / orders) },
      ]),
    },
  ];
};

function rowsOf({ spend: spent, settling }: ReportFacts) {
  return [...spent]
    .map(([channel, money]) => {
      const credit = settling.find((it) => it.channel === channel && it.party !== 'nobody');
      return {
        channel,
        spent: Number(toMinor(money)),
        credited: credit === undefined ? 0 : Number(toMinor(credit.value)),
        orders: credit?.conversions ?? 0,
      };
    })
    .sort((a, b) => b.spent - a.spent || (a.channel < b.channel ? -1 : 1));
}
