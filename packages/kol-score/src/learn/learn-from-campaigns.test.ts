import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { issuesOf } from '../profile/refused.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../profile/story.fixture.ts';
import { campaignOf } from './campaign.fixture.ts';
import type { Campaign } from './campaign.ts';
import { fatigueLoad, ILLUSTRATIVE_FATIGUE, NO_FATIGUE } from './fatigue.ts';
import { learnFromCampaign } from './learn-from-campaign.ts';
import { learnFromCampaigns } from './learn-from-campaigns.ts';

const LATER = { asOf: '2027-02-01T00:00:00Z' } as const;
const grades = [AFFORDABLE, UPSCALE].map((profile) =>
  gradeCreator(profile, briefFor(), { asOf: AS_OF }),
);
const [mia, vera] = grades as [CreatorGrade, CreatorGrade];
const posteriorOf = (grade: CreatorGrade | undefined) => {
  const { campaigns, ...posterior } = grade?.expectation.posterior ?? mia.expectation.posterior;
  return { ...posterior, campaigns: campaigns.toSorted() };
};
const codesOf = ({ findings = [] }: Pick<CreatorGrade, 'findings'>) =>
  findings.map(({ code }) => code).toSorted();

const campaigns = fc
  .uniqueArray(
    fc.record({
      days: fc.integer({ min: 0, max: 60 }),
      viewers: fc.integer({ min: 0, max: 5000 }),
      sales: fc.nat({ max: 30 }),
      isMia: fc.boolean(),
    }),
    { selector: ({ days }) => days, minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ isMia, ...it }) =>
      campaignOf({
        ...it,
        id: `s${it.days}`,
        creator: isMia ? mia.creator.id : vera.creator.id,
      }),
    ),
  );

describe('learning from many campaigns', () => {
  it('is the same all at once, in any order of arguments, and one by one', {
    timeout: 60_000,
  }, () => {
    const shuffled = campaigns.chain((list) =>
      fc.record({
        list: fc.constant(list),
        other: fc.shuffledSubarray(list, { minLength: list.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ list, other }) => {
        const once = learnFromCampaigns(grades, list, LATER);
        const reordered = learnFromCampaigns(grades, other, LATER);
        expect(reordered.grades).toEqual(once.grades);
        let each: readonly CreatorGrade[] = grades;
        for (const campaign of other) each = learnFromCampaigns(each, [campaign], LATER).grades;
        expect(each.map(posteriorOf)).toEqual(once.grades.map(posteriorOf));
        expect(each.map(({ expectation }) => expectation.contribution)).toEqual(
          once.grades.map(({ expectation }) => expectation.contribution),
        );
        expect(each.map(codesOf)).toEqual(once.grades.map(codesOf));
      }),
      { numRuns: 20 },
    );
  });

  it('teaches each creator by their own campaigns, and leaves a grade without any as it is', () => {
    const campaign = campaignOf({ id: 'a', viewers: 900, sales: 12, creator: mia.creator.id });
    const { grades: next, findings } = learnFromCampaigns(grades, [campaign], LATER);
    expect(next[1]).toBe(vera);
    expect(next[0]).toEqual(learnFromCampaign(mia, campaign, LATER));
    expect(findings).toEqual([]);
  });

  it('counts a campaign that is given twice once, and says so with its place', () => {
    const [a, b] = ['a', 'b'].map((id) =>
      campaignOf({ id, viewers: 900, sales: 12, creator: mia.creator.id }),
    ) as [Campaign, Campaign];
    const { grades: next, findings } = learnFromCampaigns(grades, [a, b, a], LATER);
    expect(next).toEqual(learnFromCampaigns(grades, [a, b], LATER).grades);
    expect(findings).toMatchObject([
      { code: 'CAMPAIGN_TWICE', path: '/campaigns/2', params: { settlement: 'a' } },
    ]);
    expect(learnFromCampaigns(next, [b, a], LATER).grades).toEqual(next);
  });

  it('counts a session of two settlements once, by the one that knew more, whichever comes first', () => {
    const first = campaignOf({ id: 'a', viewers: 900, sales: 12, creator: mia.creator.id });
    const settlement = {
      ...first.settlement,
      id: 'a-corrected',
      knownAsOf: '2027-01-05T00:00:00Z' as const,
    };
    const corrected = { ...first, settlement, credited: first.credited.slice(4) };
    const alone = learnFromCampaign(mia, corrected, LATER).expectation;
    for (const order of [
      [first, corrected],
      [corrected, first],
    ]) {
      let grade = mia;
      for (const campaign of order) grade = learnFromCampaign(grade, campaign, LATER);
      expect(grade.expectation.conversionsPer1000Viewers).toEqual(alone.conversionsPer1000Viewers);
      expect(grade.findings?.at(-1)).toMatchObject({
        code: 'CAMPAIGN_TWICE',
        params: { session: 'session-a', settlement: 'a-corrected' },
      });
    }
  });

  it('learns each session of one settlement', () => {
    const first = campaignOf({ id: 'a', viewers: 900, sales: 12 });
    const second = campaignOf({ id: 'b', viewers: 700, sales: 3, days: 9 });
    const both = [first, { ...second, settlement: first.settlement }];
    const { grades: next } = learnFromCampaigns([mia], both, LATER);
    expect(next[0]?.expectation.posterior).toMatchObject({
      campaigns: ['a'],
      lives: [{ conversions: 12 }, { conversions: 3 }],
    });
  });

  it('names a campaign of nobody in the list, and the place of a record that is malformed', () => {
    const stranger = campaignOf({ id: 'x', viewers: 900, sales: 2, creator: 'stranger' });
    const { grades: next, findings } = learnFromCampaigns(grades, [stranger], LATER);
    expect(next).toEqual(grades);
    expect(findings).toMatchObject([{ code: 'CAMPAIGN_OF_ANOTHER', path: '/campaigns/0' }]);
    const wrong = { ...stranger, log: { ...stranger.log, start: 'noon' as never } };
    expect(issuesOf(() => learnFromCampaigns(grades, [stranger, wrong], LATER))).toMatchObject([
      { path: '/campaigns/1/log/start', received: '"noon"' },
    ]);
  });

  it('does not learn from rehearsals, whatever else is learned', () => {
    const show = campaignOf({ id: 'a', viewers: 900, sales: 12 });
    const given = campaignOf({ id: 'b', viewers: 900, sales: 400, days: 3 });
    const rehearsal = { ...given, log: { ...given.log, purpose: 'rehearsal' as const } };
    const [both] = learnFromCampaigns([mia], [rehearsal, show], LATER).grades;
    const [alone] = learnFromCampaigns([mia], [show], LATER).grades;
    expect(both?.expectation).toEqual(alone?.expectation);
    expect(codesOf(both ?? mia)).toContain('CAMPAIGN_NOT_COUNTED');
  });
});

describe('fatigue', () => {
  const weekly = [0, 7, 14].map((days) =>
    campaignOf({ id: `w${days}`, viewers: 1000, sales: 10, days }),
  );

  it('is a sum over earlier lives that halves with every half-life', () => {
    const lives = weekly.map(({ log }) => ({ at: log.start }));
    const last = weekly.at(-1)?.log.start ?? AS_OF;
    expect(fatigueLoad(last, lives, 7)).toBeCloseTo(0.5 + 0.25, 12);
    expect(fatigueLoad(last, lives, 14)).toBeCloseTo(0.5 ** 0.5 + 0.5, 12);
    expect(fatigueLoad(weekly[0]?.log.start ?? AS_OF, lives, 7)).toBe(0);
  });

  it('lowers the rate of a live that follows soon, and less of a later one', () => {
    const rate = (asOf: `${string}Z`, fatigue = ILLUSTRATIVE_FATIGUE) =>
      learnFromCampaigns([mia], weekly, { asOf: asOf as never, fatigue }).grades[0]?.expectation
        .conversionsPer1000Viewers.mean ?? Number.NaN;
    const [soon, later] = [rate('2026-12-10T00:00:00Z'), rate('2027-06-10T00:00:00Z')];
    expect(soon).toBeLessThan(later);
    expect(rate('2026-12-10T00:00:00Z', NO_FATIGUE)).toBeCloseTo(
      rate('2027-06-10T00:00:00Z', NO_FATIGUE),
      12,
    );
    // A fresh audience is worth more than the mean of lives of which two met a tired one.
    expect(later).toBeGreaterThan(rate('2027-06-10T00:00:00Z', NO_FATIGUE));
  });

  it('equals Bayes’ rule worked out over factor and rate, where lives do not differ', () => {
    const lives = [0, 2, 4, 6, 8, 10, 12].map((days, at) =>
      campaignOf({ id: `d${days}`, viewers: 1000, sales: 30 - 3 * at, days }),
    );
    const asOf = '2026-12-08T12:00:00Z' as const;
    const fatigue = { perRepeat: 0.9, logSd: 0.1, halfLifeDays: 10, source: 'test' };
    const [next] = learnFromCampaigns([mia], lives, { asOf, betweenLives: 0, fatigue }).grades;
    const { shape, exposure } = mia.expectation.posterior;
    const times = lives.map(({ log }) => ({ at: log.start }));
    const loads = times.map(({ at }) => fatigueLoad(at, times, 10));
    const load = fatigueLoad(asOf, times, 10);
    let [total, first, second] = [0, 0, 0];
    for (let i = 0; i < 240; i++) {
      const log = Math.log(0.9) + 0.1 * (((i + 0.5) / 240) * 12 - 6);
      for (let j = 0; j < 400; j++) {
        const rate = (j + 0.5) / 4;
        let density = -0.5 * ((log - Math.log(0.9)) / 0.1) ** 2;
        density += (shape - 1) * Math.log(rate) - exposure * rate;
        for (const [at, repeat] of loads.entries()) {
          const mean = rate * Math.exp(log * repeat);
          density += (30 - 3 * at) * Math.log(mean) - mean;
        }
        const weight = Math.exp(density - 400);
        const of = rate * Math.exp(log * load);
        total += weight;
        first += weight * of;
        second += weight * of * of;
      }
    }
    const mean = first / total;
    const posterior = next?.expectation.posterior ?? mia.expectation.posterior;
    expect(posterior.shape / posterior.exposure / mean).toBeCloseTo(1, 4);
    expect(posterior.shape / (mean ** 2 / (second / total - mean ** 2))).toBeCloseTo(1, 3);
    expect(posterior.fatigue).toMatchObject({ source: 'estimated', repeats: 6 });
  });

  it('is taken as assumed with few repeats, and found with many', () => {
    const of = (creators: number, factor: number) => {
      const many = Array.from({ length: creators }, (_, index) => ({
        ...mia,
        creator: { ...mia.creator, id: `c${index}` },
      }));
      const lives = many.flatMap(({ creator: { id } }) =>
        [0, 1, 2, 3, 4].map((at) =>
          campaignOf({
            ...{ id: `${id}-${at}`, creator: id, viewers: 8000, days: 7 * at },
            sales: Math.round(
              100 * factor ** (at === 0 ? 0 : (1 - 0.5 ** (at / 2)) / (2 ** 0.5 - 1)),
            ),
          }),
        ),
      );
      const options = { ...LATER, betweenLives: 0.02 };
      return learnFromCampaigns(many, lives, options).grades[0]?.expectation.posterior.fatigue;
    };
    expect(of(1, 0.7)).toMatchObject({ source: 'assumed', repeats: 4 });
    expect(of(1, 0.7)?.perRepeat.mean).toBeCloseTo(0.93 * Math.exp(0.12 ** 2 / 2), 4);
    const found = of(12, 0.7);
    expect(found).toMatchObject({ source: 'estimated', repeats: 48 });
    expect(found?.perRepeat.interval.lower).toBeLessThan(0.7);
    expect(found?.perRepeat.interval.upper).toBeGreaterThan(0.7);
    expect(found?.perRepeat.interval.upper).toBeLessThan(0.85);
  });
});
