import { formatPercent } from '@livelane/contracts/vocabulary';
import {
  amount,
  type Cell,
  columnsOf,
  DASH,
  type Point,
} from '@livelane/contracts/vocabulary/page';
import { RENEWAL_NAMES } from '../../../pilots/names.ts';
import { bilingual } from '../../../text/bilingual.ts';
import { wholePercent } from '../../../text/percent.ts';
import { nameCell, nameOf, type ShortlistSection } from '../section.ts';

const TITLE = bilingual('Whom to work with again', '与哪些达人续约');
const WHY = bilingual(
  'By the settled lives of each creator, for the next live before the same audience: a tired audience buys less.',
  '依据每位达人的已结算直播，针对面向同一受众的下一场直播：受众疲劳后购买减少。',
);
const COLUMNS = [
  bilingual('creator', '达人'),
  bilingual('settled lives', '已结算场次'),
  bilingual('fatigue', '疲劳系数'),
  bilingual('chance of profit', '盈利把握'),
  bilingual('offer up to', '可接受费用'),
  bilingual('break-even fee', '盈亏平衡费用'),
  bilingual('break-even commission', '盈亏平衡佣金'),
  bilingual('lives to know', '测清所需场数'),
  bilingual('advice', '建议'),
] as const;
const COLON = bilingual(': ', '：');

/** Advice on renewal, for the creators whose settled lives were learned from. */
export const renewal: ShortlistSection = ({ entries }, words) => {
  const { say } = words;
  const advised = entries.flatMap((entry) => {
    const { renewal: advice, expectation } = entry.grade;
    return advice === undefined ? [] : [{ entry, advice, fatigue: expectation.posterior.fatigue }];
  });
  if (advised.length === 0) return [];
  const rows = advised.map(({ entry, advice, fatigue }): Cell[] => [
    nameCell(entry),
    { figure: String(advice.lives) },
    { figure: fatigue === undefined ? DASH : `× ${fatigue.factor.toFixed(2)}` },
    { figure: advice.chanceOfProfit === null ? DASH : wholePercent(advice.chanceOfProfit) },
    { figure: amount(advice.offer) },
    { figure: amount(advice.breakEvenFee) },
    {
      figure:
        advice.breakEvenCommission === null || advice.breakEvenCommission < 0
          ? DASH
          : formatPercent(advice.breakEvenCommission, { decimals: 1 }),
    },
    { figure: advice.livesToKnow === null ? DASH : String(advice.livesToKnow) },
    say(RENEWAL_NAMES[advice.verdict]),
  ]);
  const reasons = advised.map(
    ({ entry, advice }): Point => ({
      tone: advice.verdict === 'renew' ? 'for' : advice.verdict === 'stop' ? 'against' : 'plain',
      text: [nameOf(entry), say(COLON), say(advice.reason)],
    }),
  );
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'paragraph', text: say(WHY) },
    { block: 'table', columns: columnsOf(COLUMNS, { say }, 1), rows },
    { block: 'points', points: reasons },
  ];
};
