import type { LocalText } from '@livelane/contracts/vocabulary';
import {
  type BrandTonality,
  brandTonality,
  TONALITY_WEIGHTS,
} from '../../signals/content/brand-tonality.ts';
import { bilingual } from '../../text/bilingual.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';

const IF_FULL: Explanation['counterfactual'] = {
  change: 'better',
  value: 1,
  condition: bilingual(
    'with few paid posts, all disclosed, for brands of your price tier',
    '若商单少、均有披露且品牌价位与您相符',
  ),
};

/** How the creator's sponsored work agrees with the brand. */
export const tonality = defineCriterion({
  id: 'tonality',
  appraise: (_, read) => read(brandTonality),
  value: ({ value }) => value,
  explain: (evidence, { mean }) => ({
    reason:
      evidence.posts === 0
        ? bilingual('tonality: no posts to judge by', '调性：没有可供判断的内容')
        : sponsoredWork(evidence),
    ...(evidence.posts === 0 ? { only: 'against' as const } : {}),
    counterfactual: mean >= 0.5 && evidence.disclosed > 0 ? ifUndisclosed(evidence) : IF_FULL,
  }),
});

function sponsoredWork({ posts, sponsored, disclosed, undisclosed }: BrandTonality): LocalText {
  if (sponsored === 0)
    return bilingual(`tonality: none of ${posts} posts is paid`, `调性：${posts} 条内容中没有商单`);
  const unknown = sponsored - disclosed - undisclosed;
  const all = disclosed === sponsored;
  const en = all
    ? [sponsored === 1 ? 'disclosed as such' : 'all disclosed as such']
    : [
        `${disclosed} disclosed as such`,
        ...(undisclosed === 0 ? [] : [`${undisclosed} not`]),
        ...(unknown === 0 ? [] : [`${unknown} not known`]),
      ];
  const zh = all
    ? ['均已披露']
    : [
        `${disclosed} 条已披露`,
        ...(undisclosed === 0 ? [] : [`${undisclosed} 条未披露`]),
        ...(unknown === 0 ? [] : [`${unknown} 条不详`]),
      ];
  return bilingual(
    `tonality: ${sponsored} of ${posts} posts ${sponsored === 1 ? 'is' : 'are'} paid, ${en.join(', ')}`,
    `调性：${posts} 条内容中 ${sponsored} 条为商单，${zh.join('，')}`,
  );
}

/** The disclosure rate is a beta mean with a prior of half a post either way. */
function ifUndisclosed({
  value,
  disclosed,
  undisclosed,
}: BrandTonality): Explanation['counterfactual'] {
  const seen = disclosed + undisclosed + 1;
  return {
    change: 'worse',
    value: value.mean - TONALITY_WEIGHTS.disclosure * ((disclosed + 0.5) / seen - 0.5 / seen),
    condition: bilingual('if no paid post were disclosed', '若所有商单均未披露'),
  };
}
