import { type CategoryShare, categoryShare } from '../../signals/content/category-share.ts';
import { bilingual } from '../../text/bilingual.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';

/**
 * The share of the creator's posts in the products' categories. Its id in grades and weights is `professionalism`,
 * the article's indicator that it stands for; depth of expertise is not measured.
 */
export const categoryFocus = defineCriterion({
  id: 'professionalism',
  appraise: (_, read) => read(categoryShare),
  value: ({ value }) => value,
  explain: (evidence, { mean }) => ({
    reason: reasonOf(evidence),
    ...(evidence.posts === 0 ? { only: 'against' as const } : {}),
    counterfactual:
      evidence.posts > 0 && mean >= 0.5
        ? {
            change: 'worse',
            value: evidence.ifNone,
            condition: bilingual('if none were', '若没有内容与该品类相关'),
          }
        : {
            change: 'better',
            value: evidence.ifAll,
            condition: bilingual('if every post were', '若全部内容都与该品类相关'),
          },
  }),
});

function reasonOf({ posts, inCategory }: CategoryShare): Explanation['reason'] {
  return posts === 0
    ? bilingual(
        'professionalism: no posts to judge by; as few in your product’s category are assumed as one creator in ten has',
        '专业度：没有可供判断的内容；按最低一成达人的品类占比估算',
      )
    : bilingual(
        `professionalism: ${inCategory} of ${posts} posts ${inCategory === 1 ? 'is' : 'are'} about your product’s category`,
        `专业度：${posts} 条内容中 ${inCategory} 条与您的商品品类相关`,
      );
}
