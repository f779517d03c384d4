import { formatPercent } from '@livelane/contracts/vocabulary';
import { amount, type Cell, columnsOf, DASH, points } from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { nameCell, type ShortlistSection } from '../section.ts';

const TITLE = bilingual('Whom to ask for a quote', '需询价的达人');
const WHY = bilingual(
  'These creators pass every gate, but their fee is not known. What a live brings is certain only with a fee: up to the break-even fee it should not lose money.',
  '这些达人通过全部门槛，但费用未知。费用已知后才能确定一场直播的收益：费用不超过盈亏平衡费用时，预期不亏损。',
);
const COLUMNS = [
  bilingual('creator', '达人'),
  bilingual('break-even fee', '盈亏平衡费用'),
  bilingual('break-even commission', '盈亏平衡佣金'),
  bilingual('score', '得分'),
] as const;

/** The creators who pass every gate and whose fee is not known. */
export const quotes: ShortlistSection = ({ entries }, { say }) => {
  const open = entries.filter(({ part }) => part === 'to-quote');
  if (open.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'paragraph', text: say(WHY) },
    {
      block: 'table',
      columns: columnsOf(COLUMNS, { say }),
      rows: open.map((entry): Cell[] => {
        const { breakEvenFee, breakEvenCommission } = entry.grade.expectation;
        return [
          nameCell(entry),
          { figure: amount(breakEvenFee) },
          {
            figure:
              breakEvenCommission === null
                ? DASH
                : formatPercent(breakEvenCommission, { decimals: 1 }),
          },
          { figure: points(entry.grade.score.mean) },
        ];
      }),
    },
  ];
};
