import {
  CreatorGradeSchema,
  type Instant,
  inputIssues,
  type Money,
} from '@livelane/contracts/vocabulary';
import { logGamma } from '@livelane/contracts/vocabulary/probability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expectation } from '../expectation/expectation.ts';
import { gradeCreator } from '../grade/grade-creator.ts';
import { issuesOf } from '../profile/refused.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { campaignOf, logOf, saleOf, settlementOf } from './campaign.fixture.ts';
import { campaignEvidence } from './campaign.ts';
import { NO_FATIGUE } from './fatigue.ts';
import { learnFromCampaign } from './learn-from-campaign.ts';

const LATER = { asOf: '2026-12-26T00:00:00Z', fatigue: NO_FATIGUE } as const;
const grade = gradeCreator(AFFORDABLE, briefFor(), { asOf: AS_OF });

function evidence(credited: readonly ReturnType<typeof saleOf>[], log = logOf(1000)) {
  return campaignEvidence('mia-tests-cheap', { settlement: settlementOf('s'), log, credited });
}

describe('learning from a settled campaign', () => {
  it('gives a sale whose change a later version added no effect', () => {
    const later = saleOf('o1', { id: 'later', change: 'exchange' as never });
    expect(evidence([saleOf('o1'), later])).toEqual(evidence([saleOf('o1')]));
    expect(evidence([later])).toEqual(evidence([]));
    const campaign = { ...campaignOf({ viewers: 1000, sales: 1 }) };
    const credited = [...campaign.credited, later];
    expect(() => learnFromCampaign(grade, { ...campaign, credited }, LATER)).not.toThrow();
  });

  it('adds conversions and thousands of viewers, weighed by the variation between lives', () => {
    const next = learnFromCampaign(grade, campaignOf({ viewers: 2000, sales: 60 }), {
      ...LATER,
      betweenLives: 0.25,
    });
    const { shape, exposure, discount = 0 } = grade.expectation.posterior;
    const weight = 1 / (1 + (0.25 * 2 * (shape - discount + 60)) / (exposure + 2));
    expect(next.expectation.posterior.shape).toBeCloseTo(shape + weight * 60, 9);
    expect(next.expectation.posterior.exposure).toBeCloseTo(exposure + weight * 2, 9);
    expect(next.expectation.posterior).toMatchObject({
      campaigns: ['settlement-1'],
      prior: { shape, exposure },
      lives: [
        { campaign: 'settlement-1', conversions: 60, viewers: 2000, declared: 0, minutes: 60 },
      ],
    });
    const rate = ({ expectation: { posterior } }: typeof grade) =>
      (posterior.shape - discount) / posterior.exposure;
    expect(next.expectation.conversionsPer1000Viewers.mean).toBeCloseTo(rate(next), 12);
    const perViewer = ({ expectation }: typeof grade) =>
      expectation.conversions.mean / expectation.viewers.mean;
    expect(perViewer(next) / perViewer(grade)).toBeCloseTo(rate(next) / rate(grade), 9);
    expect(BigInt(next.expectation.breakEvenFee.minor)).toBeGreaterThan(
      BigInt(grade.expectation.breakEvenFee.minor),
    );
    expect(next).toMatchObject({
      asOf: LATER.asOf,
      expiresAt: '2027-01-25T00:00:00.000Z',
      score: grade.score,
      profileHash: grade.profileHash,
    });
    expect(next.id).not.toBe(grade.id);
    expect(inputIssues(CreatorGradeSchema, next)).toEqual([]);
  });

  it('equals Bayes’ rule worked out on a grid', () => {
    const { shape, exposure, discount = 0 } = grade.expectation.posterior;
    const next = learnFromCampaign(grade, campaignOf({ viewers: 3000, sales: 20 }), {
      ...LATER,
      betweenLives: 0,
    }).expectation;
    const logDensity = (rate: number): number =>
      (shape - 1) * Math.log(rate) -
      exposure * rate +
      20 * Math.log(3 * rate) -
      3 * rate -
      logGamma(21);
    const grid = Array.from({ length: 60_000 }, (_, index) => (index + 0.5) / 1000);
    const weights = grid.map((rate) => Math.exp(logDensity(rate)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    expect(grid.reduce((sum, rate, index) => sum + rate * weights[index]!, 0) / total).toBeCloseTo(
      next.conversionsPer1000Viewers.mean + discount / next.posterior.exposure,
      6,
    );
    const { interval } = next.conversionsPer1000Viewers;
    const below = (limit: number): number =>
      grid.reduce((sum, rate, index) => sum + (rate < limit ? weights[index]! : 0), 0) / total;
    expect(below(interval.lower)).toBeCloseTo(0.05, 3);
    expect(below(interval.upper)).toBeCloseTo(0.95, 3);
  });

  it('is idempotent by settlement, and the order of campaigns does not matter', {
    timeout: 30_000,
  }, () => {
    const seen = fc.record({ viewers: fc.nat({ max: 5000 }), sales: fc.nat({ max: 80 }) });
    fc.assert(
      fc.property(seen, seen, (first, second) => {
        const [a, b] = [campaignOf({ id: 'a', ...first }), campaignOf({ id: 'b', ...second })];
        const once = learnFromCampaign(grade, a, LATER);
        expect(learnFromCampaign(once, a, LATER)).toBe(once);
        const ab = learnFromCampaign(once, b, LATER).expectation;
        const ba = learnFromCampaign(learnFromCampaign(grade, b, LATER), a, LATER).expectation;
        expect(ab.posterior.shape).toBeCloseTo(ba.posterior.shape, 9);
        expect(ab.posterior.exposure).toBeCloseTo(ba.posterior.exposure, 9);
        expect(Number(ab.contribution.mean.minor)).toBeCloseTo(
          Number(ba.contribution.mean.minor),
          -1,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('a live without a sale lowers the rate, ten thousand sales raise it visibly', () => {
    const after = (viewers: number, sales: number) =>
      learnFromCampaign(grade, campaignOf({ viewers, sales }), LATER).expectation
        .conversionsPer1000Viewers.mean;
    const before = grade.expectation.conversionsPer1000Viewers.mean;
    expect(after(2000, 0)).toBeLessThan(0.9 * before);
    expect(after(40_000, 10_000)).toBeGreaterThan(1.2 * before);
  });

  it('counts no more sales than there were viewers, so that uncounted viewers do not raise the rate', () => {
    const after = (viewers: number, sales: number) =>
      learnFromCampaign(grade, campaignOf({ viewers, sales }), LATER).expectation;
    const { conversionsPer1000Viewers: before } = grade.expectation;
    const unseen = after(0, 400);
    expect(unseen.conversionsPer1000Viewers.mean).toBeCloseTo(before.mean, 9);
    expect(unseen.posterior.lives).toMatchObject([{ conversions: 400, viewers: 0 }]);
    expect(after(5, 400).conversionsPer1000Viewers).toEqual(after(5, 5).conversionsPer1000Viewers);
  });

  it('a short live counts in proportion to its length', () => {
    const of = (end: Instant) => {
      const campaign = campaignOf({ viewers: 2000, sales: 80 });
      const log = { ...campaign.log, end };
      return learnFromCampaign(grade, { ...campaign, log }, { ...LATER, betweenLives: 0 })
        .expectation.posterior;
    };
    const { shape, exposure } = grade.expectation.posterior;
    const start = Date.parse(campaignOf({ viewers: 1, sales: 0 }).log.start);
    const after = (minutes: number) =>
      of(new Date(start + minutes * 60_000).toISOString() as Instant);
    expect(after(15).shape - shape).toBeCloseTo(40, 9);
    expect(after(15).exposure - exposure).toBeCloseTo(1, 9);
    expect(after(30)).toMatchObject({ shape: after(90).shape, exposure: after(90).exposure });
  });

  it('viewers that a platform declares count for less than measured ones', () => {
    const campaign = campaignOf({ viewers: 100, sales: 10 });
    const declared = { platform: 'tiktok', viewers: 900, source: 'declared' } as const;
    const log = { ...campaign.log, destinations: [declared] };
    const options = { ...LATER, betweenLives: 0 };
    const next = learnFromCampaign(grade, { ...campaign, log }, options);
    const { shape, exposure } = grade.expectation.posterior;
    // A declared viewer counts 0.3: 1 − 0.7 × 900 / 1000 = 0.37 of the live.
    expect(next.expectation.posterior.shape).toBeCloseTo(shape + 0.37 * 10, 9);
    expect(next.expectation.posterior.exposure).toBeCloseTo(exposure + 0.37, 9);
    expect(next.provenance.at(-1)).toEqual({ input: 'campaign', source: 'declared', n: 1000 });
  });

  it('does not learn from a campaign of another creator', () => {
    const campaign = campaignOf({ viewers: 1000, sales: 3 });
    const credited = [saleOf('o', { creator: 'vera-luxe' })];
    const next = learnFromCampaign(grade, { ...campaign, credited }, LATER);
    expect(next.expectation).toEqual(grade.expectation);
    expect(next.findings?.at(-1)).toMatchObject({
      code: 'CAMPAIGN_OF_ANOTHER',
      params: { settlement: 'settlement-1', creator: 'mia-tests-cheap' },
    });
  });

  it('makes the rate surer, and moves it toward what was seen', () => {
    const width = ({ expectation }: typeof grade): number =>
      expectation.conversionsPer1000Viewers.interval.upper -
      expectation.conversionsPer1000Viewers.interval.lower;
    const poor = learnFromCampaign(grade, campaignOf({ viewers: 5000, sales: 1 }), LATER);
    expect(width(poor)).toBeLessThan(width(grade));
    expect(poor.expectation.conversionsPer1000Viewers.mean).toBeLessThan(
      grade.expectation.conversionsPer1000Viewers.mean,
    );
  });

  it('learns the rate, and leaves the money, where a grade of another maker carries no terms', () => {
    const { terms: _, ...bare } = grade.expectation as Expectation;
    const next = learnFromCampaign(
      { ...grade, expectation: bare },
      campaignOf({ viewers: 1000, sales: 5 }),
      LATER,
    );
    expect(next.expectation.posterior.campaigns).toEqual(['settlement-1']);
    expect(next.expectation.contribution).toEqual(grade.expectation.contribution);
  });

  it('keeps fields that a later version of the record has added', () => {
    const { expectation } = grade;
    const posterior = { ...expectation.posterior, source: 'later' };
    const next = learnFromCampaign(
      { ...grade, expectation: { ...expectation, posterior } },
      campaignOf({ viewers: 1000, sales: 5 }),
      LATER,
    );
    expect(next.expectation.posterior).toMatchObject({ source: 'later' });
  });

  it('refuses records that are malformed, and a look back in time', () => {
    const code = expect.objectContaining({ code: 'INPUT_INVALID' });
    expect(() =>
      learnFromCampaign(grade, campaignOf({ viewers: 10, sales: 1 }), {
        asOf: '2026-11-01T00:00:00Z',
      }),
    ).toThrow(code);
    expect(() =>
      learnFromCampaign(
        { ...grade, version: 2 } as never,
        campaignOf({ viewers: 10, sales: 1 }),
        LATER,
      ),
    ).toThrow(code);
    expect(() =>
      learnFromCampaign(
        grade,
        {
          ...campaignOf({ viewers: 10, sales: 1 }),
          log: { ...logOf(1), totals: { ...logOf(1).totals, viewers: -1 } },
        },
        LATER,
      ),
    ).toThrow(/totals\/viewers/);
    expect(() =>
      learnFromCampaign(
        grade,
        {
          ...campaignOf({ viewers: 10, sales: 0 }),
          credited: [
            { ...saleOf('o'), money: { currency: 'USD', minor: '1.5' } as unknown as Money },
          ],
        },
        LATER,
      ),
    ).toThrow(/\/0\/money\/minor/);
    const campaign = campaignOf({ viewers: 10, sales: 1 });
    const unsettled = {
      ...campaign,
      settlement: { ...campaign.settlement, knownAsOf: 'later' as Instant },
    };
    expect(issuesOf(() => learnFromCampaign(grade, unsettled, LATER))).toMatchObject([
      { path: '/knownAsOf', received: '"later"' },
    ]);
    const unpaid = [saleOf('o1'), { ...saleOf('o2'), revision: 0.5 }];
    expect(
      issuesOf(() => learnFromCampaign(grade, { ...campaign, credited: unpaid }, LATER)),
    ).toMatchObject([{ path: '/1/revision', received: '0.5', message: expect.any(String) }]);
  });
});

describe('the evidence of a campaign', () => {
  it('counts orders, not lines, of the session and of the creator', () => {
    const lines = [
      saleOf('o1', { id: 'l1', lineId: '1' }),
      saleOf('o1', { id: 'l2', lineId: '2' }),
    ];
    const others = [
      saleOf('o2', { sessionId: 'another' }),
      saleOf('o3', { sessionId: null }),
      saleOf('o4', { creator: 'vera-luxe' }),
    ];
    expect(evidence([...lines, ...others])).toEqual({
      conversions: 1,
      viewers: 1000,
      declared: 0,
      minutes: 60,
    });
  });

  it('counts shared credit in part, and what came back whole not at all', () => {
    expect(evidence([saleOf('o1', { share: 400_000 })]).conversions).toBeCloseTo(0.4, 12);
    const back = (minor: `${bigint}`) =>
      saleOf('o1', {
        id: 'r1',
        change: 'refund',
        adjusts: 'sale-o1',
        money: { currency: 'USD', minor },
      });
    expect(evidence([saleOf('o1'), back('-1200')]).conversions).toBe(0);
    expect(evidence([saleOf('o1'), back('-1199')]).conversions).toBe(1);
    // The order keeps 1 of 1 minor unit; an adjustment without its sale, whatever its sign, is no conversion.
    const least = saleOf('o1', { money: { currency: 'USD', minor: '1' } });
    expect(evidence([least]).conversions).toBe(1);
    expect(evidence([back('-300')]).conversions).toBe(0);
    expect(evidence([back('300')]).conversions).toBe(0);
  });

  it('takes the credit of an order from its sales, not from their refunds', () => {
    const refund = saleOf('o1', {
      id: 'r1',
      change: 'refund',
      adjusts: 'sale-o1',
      money: { currency: 'USD', minor: '-300' },
      creator: 'vera-luxe',
    });
    expect(evidence([saleOf('o1'), refund]).conversions).toBe(1);
    expect(evidence([saleOf('o1', { creator: 'vera-luxe' }), refund]).conversions).toBe(0);
  });

  it('counts a repeated row once', () => {
    const refund = (id: string, minor: `${bigint}`) =>
      saleOf('o1', {
        id,
        change: 'refund',
        adjusts: 'sale-o1',
        money: { currency: 'USD', minor },
      });
    // Counted twice, half of the sale would seem kept …
    expect(evidence([saleOf('o1'), saleOf('o1'), refund('r1', '-1200')]).conversions).toBe(0);
    // … and counted twice, the refunds would seem to take all of it.
    const half = refund('r1', '-600');
    expect(evidence([saleOf('o1'), half, half]).conversions).toBe(1);
    expect(evidence([saleOf('o1'), half, refund('r2', '-600')]).conversions).toBe(0);
  });

  it('counts the highest revision of a row that the settlement could know, in any order', () => {
    const first = saleOf('o1', { creator: 'vera-luxe' });
    const second = saleOf('o1', { revision: 2, share: 500_000 });
    const third = saleOf('o1', { revision: 3, recordedAt: '2026-12-26T00:00:00Z' });
    expect(evidence([first, second, third]).conversions).toBeCloseTo(0.5, 12);
    expect(evidence([third, second, first]).conversions).toBeCloseTo(0.5, 12);
    expect(evidence([first, saleOf('o1')]).conversions).toBe(0);
  });

  it('counts what was recorded until the settlement was made', () => {
    const recorded = (recordedAt: Instant) => evidence([saleOf('o1', { recordedAt })]).conversions;
    expect(recorded('2026-12-25T00:00:00Z')).toBe(1);
    expect(recorded('2026-12-25T00:00:00.001Z')).toBe(0);
  });

  it('counts viewers that other platforms declare', () => {
    const log = logOf(1000, [
      { platform: 'tiktok', viewers: 4000, source: 'declared' },
      { platform: 'own-site', viewers: 1000, source: 'measured' },
      { platform: 'youtube', viewers: null, source: 'declared' },
    ]);
    expect(evidence([], log).viewers).toBe(5000);
  });
});
