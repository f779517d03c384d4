import { groupDigits } from '@livelane/contracts/vocabulary';
import { type Block, type Cell, DASH } from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { inputName, SOURCE_NAMES } from '../../names.ts';
import type { CreatorSection } from '../section.ts';

const TITLE = bilingual('Where the figures come from', '数据来源');
const COLUMNS = [
  bilingual('input', '输入'),
  bilingual('source', '来源'),
  bilingual('number', '数量'),
] as const;
const WHEN = bilingual(
  'What was known on {asOf} (UTC); too old to sign a deal on from {expires}.',
  '基于 {asOf}（UTC）时已知的信息；自 {expires} 起不宜再据此签约。',
);
const CHANGED = bilingual(
  'The profile is not the one that was graded: posts, growth and audience may be newer or older than the score.',
  '此档案并非评分所用的档案：内容、增长与受众可能比得分更新或更旧。',
);

/** The source of each input, and when the grade holds. */
export const provenance: CreatorSection = ({ grade, isGradedProfile }, _, { say, day }) => {
  const changed: Block[] = isGradedProfile
    ? []
    : [{ block: 'points', points: [{ tone: 'against', text: say(CHANGED) }] }];
  return [
    { block: 'heading', level: 3, text: say(TITLE) },
    ...changed,
    {
      block: 'table',
      columns: COLUMNS.map((heading, index) => ({
        heading: say(heading),
        ...(index === 2 ? { figures: true } : {}),
      })),
      rows: grade.provenance.map(({ input, source, n }): Cell[] => [
        say(inputName(input)),
        say(SOURCE_NAMES[source]),
        { figure: n === undefined ? DASH : groupDigits(n) },
      ]),
    },
    {
      block: 'paragraph',
      text: say(WHEN, { asOf: day(grade.asOf), expires: day(grade.expiresAt) }),
    },
  ];
};
