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
    counterfactual:
      evidence.posts > 0 && mean >= 0.5 ? ifNone(evidence.posts) : ifAll(evidence.posts),
  }),
});

function reasonOf({ posts, inCategory }: CategoryShare): Explanation['reason'] {
  return posts === 0
    ? bilingual(
        'professionalism: no posts to judge by; what the creator says of it counts half',
        '专业度：没有可供判断的内容；自报品类按一半计算',
      )
    : bilingual(
        `professionalism: ${inCategory} of ${posts} posts ${inCategory === 1 ? 'is' : 'are'} about your product’s category`,
        `专业度：${posts} 条内容中 ${inCategory} 条与您的商品品类相关`,
      );
}

function ifAll(posts: number): Explanation['counterfactual'] {
  return {
    value: (posts + 0.5) / (posts + 1),
    condition: bilingual('if every post were', '若全部内容都与该品类相关'),
  };
}

function ifNone(posts: number): Explanation['counterfactual'] {
  return {
    value: 0.5 / (posts + 1),
    condition: bilingual('if none were', '若没有内容与该品类相关'),
  };
}
