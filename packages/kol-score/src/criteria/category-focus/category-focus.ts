import { type Expertise, expertise } from '../../signals/content/expertise.ts';
import { bilingual } from '../../text/bilingual.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';

/**
 * How much of an expert the creator is in the products' categories: focus, concentration and depth. Its id in grades and
 * weights is `professionalism`, the article's indicator that it stands for.
 */
export const categoryFocus = defineCriterion({
  id: 'professionalism',
  appraise: (_, read) => read(expertise),
  value: ({ value }) => value,
  explain: (evidence, { mean }) => ({
    reason: reasonOf(evidence),
    ...(evidence.posts === 0 ? { only: 'against' as const } : {}),
    counterfactual:
      evidence.posts > 0 && mean >= 0.5
        ? {
            change: 'worse',
            value: evidence.ifNone(),
            condition: bilingual('if none were', '若没有内容与该品类相关'),
          }
        : {
            change: 'better',
            value: evidence.ifAll(),
            condition: bilingual('if every post were', '若全部内容都与该品类相关'),
          },
  }),
});

function reasonOf({ posts, inCategory, depth }: Expertise): Explanation['reason'] {
  const { en, zh } = depthWords(depth);
  return posts === 0
    ? bilingual(
        'professionalism: no posts to judge by; as few in your product’s category are assumed as one creator in ten has',
        '专业度：没有可供判断的内容；按最低一成达人的品类占比估算',
      )
    : bilingual(
        `professionalism: ${inCategory} of ${posts} posts ${inCategory === 1 ? 'is' : 'are'} about your product’s category${en}`,
        `专业度：${posts} 条内容中 ${inCategory} 条与您的商品品类相关${zh}`,
      );
}

/** What is known of the depth of the posts; nothing without a text or an answer. */
function depthWords({ texts, comparing, testing, answers }: Expertise['depth']): {
  readonly en: string;
  readonly zh: string;
} {
  const shown = [
    ...(texts === 0
      ? []
      : [
          {
            en: `products compared in ${comparing} and tested in ${testing} of ${texts === 1 ? '1 known text' : `${texts} known texts`}`,
            zh: `已知的 ${texts} 条文本中 ${comparing} 条有对比、${testing} 条有实测`,
          },
        ]),
    ...(answers === 0
      ? []
      : [
          {
            en: answers === 1 ? '1 question answered' : `${answers} questions answered`,
            zh: `回答提问 ${answers} 次`,
          },
        ]),
  ];
  return {
    en: shown.map(({ en }) => `; ${en}`).join(''),
    zh: shown.map(({ zh }) => `；${zh}`).join(''),
  };
}
