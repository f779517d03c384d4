import { expect, it } from 'vitest';
import { rankCreators } from '../grade/ranking/rank-creators.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { reportMarkdown } from './report.ts';

it('a report on videos says views where one on lives says viewers', () => {
  const report = (format: 'live' | 'short-video') => {
    const brief = { ...briefFor(), format };
    const { grades } = rankCreators([AFFORDABLE], brief, { asOf: AS_OF });
    return reportMarkdown(grades, { creators: [AFFORDABLE], brief });
  };
  expect(report('short-video')).toContain('What one video should bring');
  expect(report('short-video')).toContain('units sold per 1,000 views');
  expect(report('live')).toContain('What one live should bring');
  expect(report('live')).not.toContain('1,000 views');
});
