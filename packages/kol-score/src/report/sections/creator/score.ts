import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import {
  type Block,
  type Cell,
  columnsOf,
  points,
  type Words,
} from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { wholePercent } from '../../../text/percent.ts';
import { radar } from '../../marks/radar.ts';
import { waterfall } from '../../marks/waterfall.ts';
import { criterionName } from '../../names.ts';
import type { CreatorSection } from '../section.ts';

const TITLE = bilingual('What the score is made of', '得分的构成');
const CAPTION = bilingual(
  'Each bar begins where the one above ended; they sum to the score. The pale bar is the most that the criterion can bring: its weight.',
  '每个条形从上一条的终点开始，合计即为得分。浅色条为该维度的满分，即其权重。',
);
const OF = bilingual('{points} of {most}', '{points}（满分 {most}）');
const SCORE = bilingual('score', '得分');
const REST = bilingual('not explained', '未说明');
const COLUMNS = [
  bilingual('criterion', '维度'),
  bilingual('points', '分数'),
  bilingual('weight', '权重'),
  bilingual('value', '取值'),
  bilingual('why', '原因'),
] as const;
const RADAR = bilingual('Values by criterion', '各维度取值');
const RADAR_CAPTION = bilingual(
  'The same values from 0 to 100, without their weights. The area has no meaning; the bars have.',
  '相同取值（0 至 100），不含权重。面积没有含义，请以条形图为准。',
);
/** Contributions of a grade sum to its score; a larger difference is shown as a step of its own. */
const ROUNDING = 1e-6;

/** The score as the sum of its contributions, and their values around a centre. */
export const score: CreatorSection = ({ grade }, _, words) => {
  const { say } = words;
  const { contributions } = grade;
  const title = say(RADAR);
  const spokes = contributions.map(({ id, value }) => ({ name: say(criterionName(id)), value }));
  const right: Block[] =
    spokes.length < 3
      ? []
      : [{ block: 'picture', svg: radar(spokes, title), caption: say(RADAR_CAPTION) }];
  const left: Block = {
    block: 'picture',
    svg: waterfallOf(grade, words),
    caption: say(CAPTION),
    figures: {
      columns: columnsOf(COLUMNS, { say }, 1),
      rows: contributions.map((it): Cell[] => [
        say(criterionName(it.id)),
        { figure: points(it.points) },
        { figure: wholePercent(it.weight) },
        { figure: it.value.toFixed(2) },
        say(it.reason),
      ]),
    },
  };
  return [
    { block: 'heading', level: 3, text: say(TITLE) },
    { block: 'columns', columns: right.length === 0 ? [[left]] : [[left], right] },
  ];
};

function waterfallOf({ contributions, score: total }: CreatorGrade, { say }: Words): string {
  const steps = contributions.map(({ id, points: value, weight }) => ({
    name: say(criterionName(id)),
    value,
    text: say(OF, { points: points(value), most: points(100 * weight) }),
    most: 100 * weight,
  }));
  const rest = total.mean - steps.reduce((sum, { value }) => sum + value, 0);
  const all =
    Math.abs(rest) > ROUNDING
      ? [...steps, { name: say(REST), value: rest, text: points(rest) }]
      : steps;
  const sum = { name: say(SCORE), value: total.mean, text: points(total.mean) };
  return waterfall(all, { title: say(TITLE), total: sum });
}
