import type { CreatorGrade, Instant } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { campaignOf } from '../learn/campaign.fixture.ts';
import { learnFromCampaigns } from '../learn/learn-from-campaigns.ts';
import { planPilot } from '../pilots/plan-pilot.ts';
import { renewalOf } from '../pilots/renewal.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { readPage } from './page-reader.fixture.ts';
import { reportHtml, reportMarkdown } from './report.ts';

const fee = { fixed: { currency: 'USD' as const, minor: '1000' as const }, commission: 100_000 };
const grade = gradeCreator({ ...AFFORDABLE, fee }, briefFor(), { asOf: AS_OF });
const plan = (of: CreatorGrade) =>
  planPilot([of], { budget: { currency: 'USD', minor: '9000000' } });

/** A year of weekly readings, with a gain of 9 % in one week if wanted. */
function profileOf(jump: number) {
  const draws = drawsFrom(2);
  let followers = 150_000;
  const followerHistory = Array.from({ length: 50 }, (_, at) => {
    followers *= Math.exp(0.004 + 0.0015 * draws.normal()) * (at === 30 ? 1 + jump : 1);
    const time = Date.parse(AS_OF) - (51 - at) * 7 * 86_400_000;
    return { at: new Date(time).toISOString() as Instant, followers: Math.round(followers) };
  });
  return { ...AFFORDABLE, fee, followers: Math.round(followers), followerHistory };
}

describe('the growth of followers', () => {
  const marked = (jump: number) => {
    const profile = profileOf(jump);
    const graded = gradeCreator(profile, briefFor(), { asOf: AS_OF });
    return reportMarkdown([graded], { creators: [profile] });
  };

  it('is marked where it changes beyond the usual, with the gain', () => {
    const text = marked(0.09);
    expect(text).toContain('Growth beyond the usual is marked');
    // The reading before the gain, 22 weeks before the grade.
    expect(text).toMatch(/\| 21 June 2026 \(\+(9|8\.\d|9\.\d)%\) \|/);
  });

  it('has only its steepest change marked where nothing is beyond the usual', () => {
    expect(marked(0)).toContain('The steepest change is marked');
    expect(marked(0)).not.toContain('Growth beyond the usual');
  });
});

describe('renewal and tests', () => {
  const campaigns = [0, 14, 28].map((days) =>
    campaignOf({ id: `s${days}`, days, viewers: 2000, sales: 20 }),
  );
  const options = { asOf: '2027-02-01T00:00:00Z' } as const;
  const [next = grade] = learnFromCampaigns([grade], campaigns, options).grades;
  const renewal = renewalOf(next);

  it('shows the advice with its reason, and nothing without advice', () => {
    const text = reportMarkdown([{ ...next, renewal }]);
    expect(text).toContain('Whom to work with again');
    expect(text).toContain(renewal.reason['en']?.split(';')[0] ?? '?');
    expect(text).toContain(`× ${next.expectation.posterior.fatigue?.factor.toFixed(2)}`);
    expect(reportMarkdown([next])).not.toContain('Whom to work with again');
    const chinese = reportMarkdown([{ ...next, renewal }], { language: 'zh-Hans' });
    expect(chinese).toContain('与哪些达人续约');
  });

  it('draws before and after the test of a plan: as expected before it, as learned after it', () => {
    const titles = (of: CreatorGrade, named: string) => {
      const html = reportHtml([of], { pilot: plan(of) });
      const drawn = readPage(html).elements.filter(({ attributes }) =>
        /before and after/i.test(attributes['aria-label'] ?? ''),
      );
      expect(html).toContain(named);
      return drawn.length;
    };
    expect(titles(grade, `${grade.creator.name}, tested`)).toBe(1);
    expect(titles(next, `${next.creator.name}, before`)).toBe(2);
  });

  it('has one figure of the rate as known now, that of the ranking', () => {
    expect(grade.expectation.posterior.discount).toBeGreaterThan(0);
    for (const it of [grade, next]) {
      const text = reportMarkdown([it], { pilot: plan(it) });
      const shown = [...text.matchAll(/^\| .*\bnow \| ([\d.]+) \(/gm)];
      expect(shown.length).toBeGreaterThan(0);
      for (const [, figure] of shown)
        expect(Number(figure)).toBeCloseTo(it.expectation.conversionsPer1000Viewers.mean, 1);
    }
  });

  it('says under how many methods and draws of the weights the first place holds', () => {
    const other = { ...grade, creator: { ...grade.creator, id: 'other', name: 'Other' } };
    const fit = {
      first: 'other',
      creators: 2,
      methods: { holds: 3, of: 5 },
      draws: { holds: 512, of: 1000 },
    };
    const levels = { overlap: true, lead: 1, flip: null, levelFee: null, levelRate: null };
    const robustness = { second: 'other', ...levels, fit };
    const placed = [
      { ...grade, ranking: { part: 'ranked' as const, place: 1, robustness } },
      { ...other, ranking: { part: 'ranked' as const, place: 2 } },
    ];
    expect(reportMarkdown(placed)).toMatch(
      /that of .*Other.*: first under 3 \/ 5 methods .* 512 \/ 1000/,
    );
  });
});
