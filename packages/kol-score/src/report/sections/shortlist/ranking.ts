import { groupDigits } from '@livelane/contracts/vocabulary';
import {
  amount,
  type Block,
  type Cell,
  DASH,
  dots,
  points,
} from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { contributionOf, type Entry } from '../../facts.ts';
import { VERDICT_NAMES } from '../../names.ts';
import { MOST_ROWS, nameCell, type ShortlistSection } from '../section.ts';

const TITLE = bilingual('Ranking', '排名');
const NOBODY = bilingual(
  'No creator passes every gate at a known fee, so that nobody is ranked.',
  '没有达人在费用已知的情况下通过全部门槛，因此没有排名。',
);
const ORDERS = {
  sales: bilingual(
    'The goal is sales: the order is that of the expected contribution; the score is the second criterion.',
    '目标为销售：按预期贡献排序，得分为第二标准。',
  ),
  awareness: bilingual(
    'The goal is awareness: the order is that of the viewers of the wanted audience per money; the score is the second criterion.',
    '目标为曝光：按单位费用触达的目标观众排序，得分为第二标准。',
  ),
  leads: bilingual(
    'The goal is leads: the order is that of the people of the wanted audience who like or comment; the score is the second criterion.',
    '目标为线索：按点赞或评论的目标观众数排序，得分为第二标准。',
  ),
} as const;
const CAPTION = bilingual(
  'Score of each creator, from 0 to 100, with its 90% interval. Where intervals overlap, the order is not certain. A hollow dot does not count in the ranking: a quote is missing or a gate is not passed.',
  '每位达人的得分（0 至 100）及其 90% 区间。区间重叠时，先后次序并不确定。空心点不参与排名：尚无报价或未通过门槛。',
);
const FIRST = bilingual(
  'The picture shows the first {shown} of {all}; the table has everybody.',
  '图中为前 {shown} 位，共 {all} 位；表中为全部。',
);
const PICTURE = bilingual('Scores with their intervals', '得分及其区间');
const COLUMNS = [
  bilingual('place', '名次'),
  bilingual('creator', '达人'),
  bilingual('followers', '粉丝数'),
  bilingual('score', '得分'),
  bilingual('90% interval', '90% 区间'),
  bilingual('expected contribution', '预期贡献'),
  bilingual('its lower end', '其下限'),
  bilingual('figures', '数据'),
] as const;

/** Everybody in order: the ranked creators, then those without a quote, then the excluded. */
export const ranking: ShortlistSection = ({ entries, brief }, { say }) => {
  const shown = entries.slice(0, MOST_ROWS);
  const isCut = shown.length < entries.length;
  const figures = new Set([0, 2, 3, 4, 5, 6]);
  const blocks: Block[] = [{ block: 'heading', level: 2, text: say(TITLE) }];
  if (!entries.some(({ part }) => part === 'ranked'))
    blocks.push({ block: 'paragraph', text: say(NOBODY) });
  const [goal] = brief?.goals ?? [];
  if (goal !== undefined && entries[0]?.grade.ranking !== undefined)
    blocks.push({ block: 'paragraph', text: say(ORDERS[goal]) });
  if (entries.length === 0) return blocks;
  const svg = dots(shown.map(dotOf), { title: say(PICTURE), tick: String });
  blocks.push({ block: 'picture', svg, caption: say(CAPTION) });
  if (isCut) {
    const params = { shown: shown.length, all: groupDigits(entries.length) };
    blocks.push({ block: 'paragraph', text: say(FIRST, params) });
  }
  blocks.push({
    block: 'table',
    columns: COLUMNS.map((heading, index) => ({
      heading: say(heading),
      ...(figures.has(index) ? { figures: true } : {}),
    })),
    rows: entries.map((entry): Cell[] => {
      const { creator, score, authenticity } = entry.grade;
      const contribution = contributionOf(entry.grade);
      return [
        { figure: placeOf(entry) },
        nameCell(entry),
        { figure: creator.followers === null ? DASH : groupDigits(creator.followers) },
        { figure: points(score.mean) },
        { figure: intervalOf(entry) },
        { figure: amount(contribution?.mean ?? null) },
        { figure: amount(contribution?.lower ?? null) },
        say(VERDICT_NAMES[authenticity.verdict]),
      ];
    }),
  });
  return blocks;
};

function placeOf({ part, place }: Entry): string {
  return part === 'ranked' ? String(place) : DASH;
}

function intervalOf({ grade }: Entry): string {
  const { lower, upper } = grade.score.interval;
  return `${points(lower)} – ${points(upper)}`;
}

function dotOf(entry: Entry) {
  const { creator, score } = entry.grade;
  return {
    name: creator.name,
    ...(entry.part === 'ranked' ? { place: String(entry.place) } : { place: '' }),
    mean: score.mean,
    interval: score.interval,
    text: `${points(score.mean)} (${intervalOf(entry)})`,
    ...(entry.part === 'ranked'
      ? entry.place === 1
        ? { look: 'strong' as const }
        : {}
      : { look: 'hollow' as const }),
  };
}
