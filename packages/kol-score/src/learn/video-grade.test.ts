import { expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { issuesOf } from '../profile/refused.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { campaignOf } from './campaign.fixture.ts';
import { learnFromCampaign } from './learn-from-campaign.ts';

it('a live teaches nothing to the grade of a video', () => {
  const brief = { ...briefFor(), format: 'short-video' as const };
  const grade = gradeCreator(AFFORDABLE, brief, { asOf: AS_OF });
  const campaign = campaignOf({ viewers: 1000, sales: 1 });
  const learn = () => learnFromCampaign(grade, campaign, { asOf: '2026-12-26T00:00:00Z' });
  expect(issuesOf(learn)).toMatchObject([{ code: 'GRADE_OF_LIVE', path: '/expectation/format' }]);
});
