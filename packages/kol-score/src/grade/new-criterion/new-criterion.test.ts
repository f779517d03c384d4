import { inputIssues } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { CRITERIA, CRITERION_IDS, type CriterionId } from '../../criteria/registry.ts';
import { weightsSchema } from '../../market-profiles/market-profile.ts';
import { NORTH_AMERICA } from '../../market-profiles/north-america.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { gradeWith } from '../grade-creator.ts';
import { type Grading, gradingOf } from '../grading.ts';
import { discussion } from './discussion.fixture.ts';

/** The line in the registry. */
const registry = [...CRITERIA, discussion] as const;
type Id = (typeof registry)[number]['id'];

/** Three of four posts have enough comments. */
const profile: CreatorProfile = {
  ...AFFORDABLE,
  posts: AFFORDABLE.posts
    .slice(0, 4)
    .map((post, index) => ({ ...post, comments: index < 3 ? 100 : 99 })),
};

const shipped = gradingOf(briefFor(), { asOf: AS_OF });

/** The shipped weights, scaled to leave 20% for the new criterion. */
function weights(): Grading<Id>['weights'] {
  const scaled = CRITERION_IDS.map((id) => [id, { weight: 0.8 * shipped.weights[id].weight }]);
  return {
    ...(Object.fromEntries(scaled) as Record<CriterionId, { weight: number }>),
    discussion: { weight: 0.2 },
  };
}

describe('a new criterion is its folder and one line', () => {
  const before = gradeWith(shipped, profile);
  const after = gradeWith<Id>({ ...shipped, criteria: registry, weights: weights() }, profile);

  it('enters contributions, score and reasons', () => {
    expect(after.contributions.at(-1)).toEqual({
      id: 'discussion',
      weight: 0.2,
      value: 0.75,
      points: 15,
      reason: { en: 'discussion: 75%', 'zh-Hans': '讨论：75%' },
    });
    expect(after.score.mean).toBeCloseTo(0.8 * before.score.mean + 15, 9);
    expect(after.reasons.find(({ contribution }) => contribution === 'discussion')).toMatchObject({
      direction: 'for',
      counterfactual: { en: 'if all were discussed: 20.0 instead of 15.0 points here (of 20.0)' },
    });
  });

  it('leaves the other criteria and the expectation as they were', () => {
    const valuesOf = (grade: typeof before) =>
      grade.contributions.map(({ id, value }) => [id, value]);
    expect(valuesOf(after).slice(0, -1)).toEqual(valuesOf(before));
    expect(after.expectation).toEqual(before.expectation);
  });

  it('must be weighed by every market profile', () => {
    // @ts-expect-error the compiler asks for the weight of `discussion`
    const missing: Grading<Id>['weights'] = NORTH_AMERICA.weights;
    const ids = registry.map(({ id }) => id);
    expect(inputIssues(weightsSchema(ids), missing)).toMatchObject([{ path: '/discussion' }]);
    const zero = { ...missing, discussion: { weight: 0, reason: { en: 'not weighed here' } } };
    expect(inputIssues(weightsSchema(ids), zero)).toEqual([]);
    expect(gradeWith<Id>({ ...shipped, criteria: registry, weights: zero }, profile)).toEqual(
      before,
    );
  });
});
