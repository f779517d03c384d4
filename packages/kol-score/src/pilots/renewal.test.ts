import type { CreatorGrade, Renewal } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDeals } from '../fees/compare-deals.ts';
import { gradeCreator } from '../grade/grade-creator.ts';
import { campaignOf } from '../learn/campaign.fixture.ts';
import { NO_FATIGUE } from '../learn/fatigue.ts';
import { learnFromCampaigns } from '../learn/learn-from-campaigns.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { renewalOf } from './renewal.ts';

const LATER = '2027-02-01T00:00:00Z';

function asking(minor: number, commission = 100_000): CreatorGrade {
  const fee = {
    fixed: { currency: 'USD' as const, minor: `${BigInt(minor)}` as const },
    commission,
  };
  return gradeCreator({ ...AFFORDABLE, fee }, briefFor(), { asOf: AS_OF });
}

/** After so many fortnightly lives, each with so many sales to 2,000 viewers. */
function after(
  grade: CreatorGrade,
  [lives, sales]: readonly [lives: number, sales: number],
  fatigue = {},
): CreatorGrade {
  const campaigns = Array.from({ length: lives }, (_, at) =>
    campaignOf({ id: `s${at}`, viewers: 2000, sales, days: 14 * at }),
  );
  return learnFromCampaigns([grade], campaigns, { asOf: LATER, ...fatigue }).grades[0] ?? grade;
}

describe('renewal', () => {
  it('is renewed where lives have shown that the fee is earned, and stopped where they show it is not', () => {
    expect(renewalOf(after(asking(10_000), [6, 90]))).toMatchObject({ verdict: 'renew', lives: 6 });
    expect(renewalOf(after(asking(5_000_000), [6, 5]))).toMatchObject({ verdict: 'stop' });
  });

  it('is renegotiated in between, and breaks even where a deal of that fee or commission does', () => {
    const grade = after(asking(1), [6, 60]);
    const worth = Number(renewalOf(grade).breakEvenFee.minor);
    const asked = after(asking(Math.round(worth * 1.2)), [6, 60]);
    const { verdict, breakEvenFee, breakEvenCommission, offer } = renewalOf(asked);
    expect(verdict).toBe('renegotiate');
    const draws = drawsFrom(5);
    const { currency, minor } = asked.expectation.terms?.fixedFee ?? breakEvenFee;
    const outcomes = compareDeals(
      asked,
      [
        { kind: 'hybrid', fee: breakEvenFee, commission: 100_000 },
        { kind: 'hybrid', fee: { currency, minor }, commission: breakEvenCommission ?? 0 },
        { kind: 'hybrid', fee: offer ?? breakEvenFee, commission: 100_000 },
      ],
      { random: () => draws.uniform() },
    );
    const [atFee, atCommission, atOffer] = outcomes.map(({ contribution }) =>
      Number(contribution.mean.minor),
    );
    expect(Math.abs(atFee ?? Number.NaN)).toBeLessThanOrEqual(1);
    // A commission is a whole number of millionths, rounded down.
    expect(atCommission).toBeGreaterThanOrEqual(-1);
    expect(atCommission).toBeLessThan(2);
    expect(atOffer).toBeGreaterThanOrEqual(-1);
    // The simulation draws counts too, and viewers around the expected number rather than what is known.
    expect(outcomes[2]?.profitProbability).toBeGreaterThan(0.7);
  });

  it('names no commission below 0', () => {
    const worth = Number(renewalOf(after(asking(1), [6, 60])).breakEvenFee.minor);
    const { breakEvenCommission, reason } = renewalOf(after(asking(4 * worth), [6, 60]));
    expect(breakEvenCommission).toBeLessThan(0);
    for (const text of Object.values(reason)) expect(text).not.toMatch(/[-−]\d/);
  });

  it('says how many more lives are needed where one may pay and little is known', () => {
    const once = after(asking(1), [1, 8]);
    const fee = Math.round(Number(renewalOf(once).breakEvenFee.minor) * 1.02);
    const renewal = renewalOf(after(asking(fee), [1, 8]));
    expect(renewal.verdict).toBe('not-enough-known');
    expect(renewal.livesToKnow).toBeGreaterThan(0);
    expect(renewal.reason['en']).toContain(String(renewal.livesToKnow));
  });

  it('needs a settled live, a quote, a passed gate and a show', () => {
    expect(renewalOf(asking(1))).toMatchObject({ verdict: 'not-enough-known', lives: 0 });
    const { fee: _, ...unquoted } = AFFORDABLE;
    const silent = after(gradeCreator(unquoted, briefFor(), { asOf: AS_OF }), [6, 90]);
    expect(renewalOf(silent)).toMatchObject({ verdict: 'not-enough-known', chanceOfProfit: null });
    const excluded = { ...after(asking(1), [6, 90]), eligible: false };
    expect(renewalOf(excluded)).toMatchObject({ verdict: 'stop' });
    const given = campaignOf({ viewers: 2000, sales: 90 });
    const scripted = { ...given, log: { ...given.log, purpose: 'scripted' as const } };
    const options = { asOf: LATER, asIfShow: true } as const;
    const [shown] = learnFromCampaigns([asking(1)], [scripted], options).grades;
    expect(renewalOf(shown ?? asking(1)).verdict).toBe('not-enough-known');
  });

  it('is worth no more before a tired audience, and a higher fee is never better', () => {
    const order: readonly Renewal['verdict'][] = [
      'renew',
      'not-enough-known',
      'renegotiate',
      'stop',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 200_000 }),
        (lives, sales, fee) => {
          const tired = renewalOf(after(asking(fee), [lives, sales]));
          const dearer = renewalOf(after(asking(2 * fee), [lives, sales]));
          expect(dearer.chanceOfProfit ?? 1).toBeLessThanOrEqual(tired.chanceOfProfit ?? 0);
          expect(dearer.offer).toEqual(tired.offer);
          if (tired.verdict !== 'renew') expect(dearer.verdict).not.toBe('renew');
          expect(order).toContain(tired.verdict);
        },
      ),
      { numRuns: 25 },
    );
    const fatigue = { perRepeat: 0.5, logSd: 0.01, halfLifeDays: 400, source: 'test' };
    const fresh = after(asking(1), [3, 40], { fatigue: NO_FATIGUE });
    const tired = after(asking(1), [3, 40], { fatigue });
    expect(tired.expectation.posterior.fatigue?.factor).toBeLessThan(0.4);
    expect(Number(renewalOf(tired).offer?.minor)).toBeLessThan(
      Number(renewalOf(fresh).offer?.minor),
    );
  });
});
