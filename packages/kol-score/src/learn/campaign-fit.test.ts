import type { Brief, CreatorGrade } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { campaignOf } from './campaign.fixture.ts';
import type { Campaign } from './campaign.ts';
import { NO_FATIGUE } from './fatigue.ts';
import { learnFromCampaign } from './learn-from-campaign.ts';

const LATER = { asOf: '2026-12-26T00:00:00Z', fatigue: NO_FATIGUE, betweenLives: 0 } as const;
const grade = gradeCreator(AFFORDABLE, briefFor(), { asOf: AS_OF });
const campaign = campaignOf({ viewers: 2_000, sales: 60 });
type Sale = Campaign['credited'][number];

/** The campaign with every sale changed. */
const sold = (change: (at: number) => Partial<Sale>): Campaign => ({
  ...campaign,
  credited: campaign.credited.map((sale, at) => ({ ...sale, ...change(at) })),
});
/** What a campaign adds to shape and exposure, and its findings. */
function taught(one: Campaign, before: CreatorGrade = grade) {
  const after = learnFromCampaign(before, one, LATER);
  const [now, then] = [after, before].map((it) => it.expectation.posterior);
  return {
    conversions: now!.shape - then!.shape,
    thousands: now!.exposure - then!.exposure,
    viewers: after.expectation.viewers.mean,
    findings: after.findings?.filter(({ code }) => /ELSEWHERE|PRODUCTS/.test(code)) ?? [],
  };
}

describe('a settled live', () => {
  it('counts whole where it sold what the brief names in its market, or nothing is known', () => {
    for (const one of [campaign, sold(() => ({ productId: null, market: null }))]) {
      const found = taught(one);
      expect(found.conversions).toBeCloseTo(60, 9);
      expect(found.thousands).toBeCloseTo(2, 9);
      expect(found.findings).toEqual([]);
    }
  });

  it('counts by half where it sold other products or elsewhere, and says so', () => {
    const other = taught(sold(() => ({ productId: 'kettle' })));
    expect(other.conversions).toBeCloseTo(30, 9);
    expect(other.thousands).toBeCloseTo(1, 9);
    expect(other.findings).toMatchObject([
      {
        code: 'CAMPAIGN_OF_OTHER_PRODUCTS',
        params: { session: 'session-1', products: ['kettle'], share: '100%' },
      },
    ]);
    const away = taught(sold(() => ({ market: 'TH' })));
    expect(away.conversions).toBeCloseTo(30, 9);
    expect(away.findings).toMatchObject([
      { code: 'CAMPAIGN_ELSEWHERE', params: { market: 'US', markets: ['TH'] } },
    ]);
    expect(taught(sold(() => ({ productId: 'kettle', market: 'TH' }))).conversions).toBeCloseTo(
      15,
      9,
    );
    // A third of the sales are of another product; some buyers are at home.
    const mixed = taught(sold((at) => (at % 3 === 0 ? { productId: 'kettle', market: 'TH' } : {})));
    expect(mixed.conversions).toBeCloseTo(60 * (2 / 3 + 1 / 6), 9);
    expect(mixed.findings.map(({ code }) => code)).toEqual(['CAMPAIGN_OF_OTHER_PRODUCTS']);
    // Viewers count by half as well, whichever way they lead.
    const [whole, none] = [taught(campaign).viewers, grade.expectation.viewers.mean];
    expect((other.viewers - none) / (whole - none)).toBeGreaterThan(0);
    expect((other.viewers - none) / (whole - none)).toBeLessThan(1);
  });

  it('counts by what was pinned where nothing was sold', () => {
    const pin = {
      ...{ type: 'pin' as const, seq: 1, epoch: 1, at: campaign.log.start, productId: 'kettle' },
      price: { currency: 'USD' as const, minor: '900' as const },
    };
    const { log } = campaign;
    const found = taught({ ...campaign, credited: [], log: { ...log, events: [pin as never] } });
    expect(found.thousands).toBeCloseTo(1, 9);
  });

  it('counts its viewers by the price tier of what it sold', () => {
    const [product] = briefFor().products;
    const brief: Brief = {
      ...briefFor(),
      products: [product!, { ...product!, id: 'dear', tier: 'premium' }],
    };
    const both = gradeCreator(AFFORDABLE, brief, { asOf: AS_OF });
    expect(both.expectation.tierGaps).toEqual([0, -2]);
    // The rate of the brief is that of (1 + 1/4) / 2 of the full one.
    expect(taught(campaign, both).thousands).toBeCloseTo(2 * (1 / 0.625), 9);
    const dear = taught(
      sold(() => ({ productId: 'dear' })),
      both,
    );
    expect(dear.thousands).toBeCloseTo(2 * (0.25 / 0.625), 9);
    expect(dear.findings).toEqual([]);
    const even = taught(
      sold((at) => ({ productId: at % 2 === 0 ? 'dear' : product!.id })),
      both,
    );
    expect(even.thousands).toBeCloseTo(2, 9);
  });

  it('counts whole in a grade of an earlier version, which names no product', () => {
    const { terms } = grade.expectation;
    const products = terms!.products.map(({ id: _, ...product }) => product);
    const earlier = {
      ...grade,
      expectation: { ...grade.expectation, terms: { ...terms!, products } },
    };
    const found = taught(
      sold(() => ({ productId: 'kettle' })),
      earlier,
    );
    expect(found.conversions).toBeCloseTo(60, 9);
    expect(found.findings).toEqual([]);
  });
});
