import type { Block, Point } from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import type { CreatorSection } from '../section.ts';

const TITLES = {
  for: bilingual('Reasons for the creator', '支持理由'),
  against: bilingual('Reasons against', '反对理由'),
} as const;
const NONE = bilingual('Nothing that moves the score.', '没有影响得分的理由。');

/** The reasons each way, with what would change them. */
export const reasons: CreatorSection = ({ grade }, _, { say }) => [
  {
    block: 'columns',
    columns: (['for', 'against'] as const).map((direction): Block[] => {
      const points = grade.reasons
        .filter((reason) => reason.direction === direction)
        .map(({ text, counterfactual }): Point => {
          const note = counterfactual === undefined ? {} : { note: say(counterfactual) };
          return { tone: direction, text: say(text), ...note };
        });
      return [
        { block: 'heading', level: 3, text: say(TITLES[direction]) },
        points.length === 0 ? { block: 'paragraph', text: say(NONE) } : { block: 'points', points },
      ];
    }),
  },
];
