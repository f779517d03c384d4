import type { Point } from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { nameOf, type ShortlistSection } from '../section.ts';

const TITLE = bilingual('Excluded by a gate', '未通过门槛');
const WHY = bilingual(
  'A gate is a requirement that no score replaces.',
  '门槛是得分无法替代的要求。',
);
const LINE = bilingual('{name}: {reasons}', '{name}：{reasons}');

/** The creators who fail a gate, each with the reasons. */
export const excluded: ShortlistSection = ({ entries }, { say, prose, language }) => {
  const failed = entries.filter(({ part }) => part === 'excluded');
  if (failed.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'paragraph', text: say(WHY) },
    {
      block: 'points',
      points: failed.map((entry): Point => {
        const gates = entry.grade.gates.filter(({ passed }) => !passed);
        const reasons = gates.map(({ reason }) => say(reason));
        const text = prose(LINE, {
          name: nameOf(entry),
          reasons: reasons.join(language === 'en' ? '; ' : '；'),
        });
        return { tone: 'against', mark: '✗', text };
      }),
    },
  ];
};
