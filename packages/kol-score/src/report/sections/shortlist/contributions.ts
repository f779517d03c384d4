import { formatDecimal, type Money } from '@livelane/contracts/vocabulary';
import { amount, type Cell, columnsOf, dots, short } from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { contributionOf } from '../../facts.ts';
import { MOST_ROWS, type ShortlistSection } from '../section.ts';

const TITLE = bilingual('What a live should bring', '一场直播的预期收益');
const CAPTION = bilingual(
  'Expected contribution of one live in {currency}: what the margin leaves after fee and commission, with its 90% interval. Left of zero is a loss.',
  '一场直播的预期贡献（{currency}）：毛利扣除费用与佣金后的余额，附 90% 区间。零点以左为亏损。',
);
const PICTURE = bilingual('Expected contributions with their intervals', '预期贡献及其区间');

const COLUMNS = [
  bilingual('creator', '达人'),
  bilingual('expected contribution', '预期贡献'),
  bilingual('lower end', '下限'),
  bilingual('upper end', '上限'),
] as const;

/** The expected contributions of the ranked creators on one scale; nothing where currencies differ. */
export const contributions: ShortlistSection = ({ entries }, words) => {
  const { say, language } = words;
  const known = entries
    .filter(({ part }) => part === 'ranked')
    .slice(0, MOST_ROWS)
    .flatMap(({ grade, place }) => {
      const contribution = contributionOf(grade);
      return contribution === null ? [] : [{ grade, place, contribution }];
    });
  const currencies = new Set(known.map(({ contribution }) => contribution.mean.currency));
  const [currency] = currencies;
  if (currency === undefined || currencies.size > 1) return [];
  const tick = (value: number): string => short(value, language);
  const svg = dots(
    known.map(({ grade, place, contribution }) => {
      const { mean, lower, upper } = contribution;
      const interval = { lower: drawn(lower), upper: drawn(upper) };
      return {
        name: grade.creator.name,
        place: String(place),
        mean: drawn(mean),
        interval,
        text: `${tick(drawn(mean))} (${tick(interval.lower)} – ${tick(interval.upper)})`,
        ...(place === 1 ? { look: 'strong' as const } : {}),
      };
    }),
    { title: say(PICTURE), tick },
  );
  const figures = {
    columns: columnsOf(COLUMNS, words),
    rows: known.map(({ grade, contribution: { mean, lower, upper } }): Cell[] => [
      { name: grade.creator.name },
      ...[mean, lower, upper].map((it) => ({ figure: amount(it) })),
    ]),
  };
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'picture', svg, caption: say(CAPTION, { currency }), figures },
  ];
};

/** An amount as a length of a picture. */
function drawn(money: Money): number {
  return Number(formatDecimal(money));
}
