import { datedPosts } from '../../signals/posts.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';
import { type Cadence, cadence } from './cadence.ts';

const IF_STEADY: Explanation['counterfactual'] = {
  change: 'better',
  value: 1,
  condition: bilingual('with a post at least every week for 90 days', '若连续 90 天每周都有更新'),
};

/** How steadily the creator publishes. */
export const stayingPower = defineCriterion({
  id: 'staying-power',
  appraise: ({ asOf, benchmarks: { population, activity } }, read) =>
    cadence(read(datedPosts), { asOf, assumed: population.cadence.value, activity }),
  value: ({ value }) => value,
  explain: (evidence, { mean }) => ({
    reason: reasonOf(evidence),
    ...(evidence.posts === 0 ? { only: 'against' as const } : {}),
    counterfactual: mean >= 0.5 && evidence.posts > 0 ? ifPaused(evidence) : IF_STEADY,
  }),
});

function reasonOf({ posts, variation, longestGapDays, active }: Cadence): Explanation['reason'] {
  if (longestGapDays === null)
    return bilingual('staying power: no posts to judge by', '持续更新：没有可供判断的内容');
  const { en, zh } = rhythmOf(variation);
  const days = Math.ceil(longestGapDays);
  // Worth a word only where the pause is long for this creator.
  const doubtful = active !== null && active < 0.9;
  const still = doubtful ? wholePercent(active) : '';
  return bilingual(
    `staying power: ${posts === 1 ? '1 post' : `${posts} posts`}${en}, at most ${days === 1 ? '1 day' : `${days} days`} without one${doubtful ? `; still publishing with a probability of ${still}` : ''}`,
    `持续更新：${posts} 条内容${zh}，最长 ${days} 天未更新${doubtful ? `；仍在更新的概率为 ${still}` : ''}`,
  );
}

function rhythmOf(variation: number | null): { readonly en: string; readonly zh: string } {
  if (variation === null) return { en: '', zh: '' };
  if (variation < 0.5) return { en: ' at a steady pace', zh: '，节奏稳定' };
  if (variation < 1.2) return { en: ' at an uneven pace', zh: '，节奏不均' };
  return { en: ' in bursts', zh: '，时断时续' };
}

function ifPaused({ afterLongPause }: Cadence): Explanation['counterfactual'] {
  return {
    change: 'worse',
    value: afterLongPause(),
    condition: bilingual('after 60 days of silence', '若最近 60 天没有更新'),
  };
}
