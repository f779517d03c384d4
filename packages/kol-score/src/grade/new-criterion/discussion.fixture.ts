import { defineCriterion } from '../../criteria/criterion/criterion.ts';
import { knownEstimate } from '../../estimate/unit-estimate.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';

/** Test data: a criterion that does not exist, the share of posts with at least 100 comments. */
export const discussion = defineCriterion({
  id: 'discussion',
  appraise: ({ profile }) => ({
    discussed: profile.posts.filter(({ comments }) => (comments ?? 0) >= 100).length,
    posts: Math.max(1, profile.posts.length),
  }),
  value: ({ discussed, posts }) => knownEstimate(discussed / posts),
  explain: (_, { mean }) => ({
    reason: bilingual(`discussion: ${wholePercent(mean)}`, `讨论：${wholePercent(mean)}`),
    counterfactual: {
      change: 'better',
      value: 1,
      condition: bilingual('if all were discussed', '若均有讨论'),
    },
  }),
});
