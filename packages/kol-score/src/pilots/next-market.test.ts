import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { campaignOf } from '../learn/campaign.fixture.ts';
import { learnFromCampaign } from '../learn/learn-from-campaign.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { nextMarketChecks } from './next-market.ts';

const LATER = { asOf: '2026-12-26T00:00:00Z' } as const;
const fee = { fixed: { currency: 'USD', minor: '1000' }, commission: 100_000 } as const;

/** The grade of a creator after so many lives with these sales. */
function settled(id: string, lives: number, sales: number) {
  const campaigns = Array.from({ length: lives }, (_, at) => {
    const campaign = campaignOf({ id: `${id}-${at}`, viewers: 2000, sales });
    const credited = campaign.credited.map((sale) => ({
      ...sale,
      credits: sale.credits.map((credit) => ({ ...credit, to: { party: 'creator' as const, id } })),
    }));
    return { ...campaign, credited };
  });
  const graded = gradeCreator({ ...AFFORDABLE, id, fee }, briefFor(), { asOf: AS_OF });
  return campaigns.reduce((grade, it) => learnFromCampaign(grade, it, LATER), graded);
}

const passed = (...given: Parameters<typeof nextMarketChecks>) =>
  Object.fromEntries(nextMarketChecks(...given).map(({ id, passed: it }) => [id, it]));

describe('what must hold before the next market', () => {
  it('is met by two creators who earned their fee in lives enough to know', () => {
    const grades = [settled('ann', 4, 60), settled('bea', 4, 60)];
    expect(passed(grades, briefFor())).toMatchObject({
      ...{ earned: true, lives: true, known: true, shipping: true },
    });
  });

  it('is not met by one creator, by creators who lose money, nor without lives', () => {
    expect(passed([settled('ann', 4, 60)], briefFor())).toMatchObject({ earned: false });
    const losing = [settled('ann', 4, 0), settled('bea', 4, 0)];
    expect(passed(losing, briefFor())).toMatchObject({ earned: false, lives: true });
    const fresh = [settled('ann', 0, 0), settled('bea', 0, 0)];
    expect(passed(fresh, briefFor())).toMatchObject({ earned: false, lives: false, known: false });
  });

  it('leaves to people what the files cannot decide', () => {
    const { permits: _, ...bare } = briefFor();
    const permit = { market: 'TH', name: { en: 'the permit' } };
    const state = (brief: Parameters<typeof nextMarketChecks>[1]) => passed([], brief)['permits'];
    expect(state(bare)).toBeNull();
    expect(state({ ...bare, permits: [permit] })).toBeNull();
    expect(state({ ...bare, permits: [] })).toBe(true);
    expect(passed([], briefFor())['language']).toBeNull();
    expect(passed([], { ...briefFor(), shippableMarkets: ['VN'] })['shipping']).toBe(false);
  });
});
