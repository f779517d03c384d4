import { type CreatorGrade, isLivelaneError, money } from '@livelane/contracts/vocabulary';
import { betaCdf } from '@livelane/contracts/vocabulary/probability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { compareDeals, type DealOptions, type DealOutcome } from './compare-deals.ts';
import type { Deal } from './deal.ts';

const usd = (minor: number) => money('USD', BigInt(Math.round(minor)));
const random = (seed = 5): (() => number) => drawsFrom(seed).uniform;
const GRADE = gradeCreator(AFFORDABLE, briefFor(), { asOf: AS_OF });

/** A grade with given viewers, known exactly if `upper` is the mean, rate, and 10 USD of margin for each conversion. */
function gradeOf({
  viewers,
  upper = viewers,
  shape,
  exposure,
}: {
  viewers: number;
  upper?: number;
  shape: number;
  exposure: number;
}): CreatorGrade {
  const { terms } = GRADE.expectation;
  const mean = (viewers * shape) / exposure / 1000;
  return {
    ...GRADE,
    expectation: {
      ...GRADE.expectation,
      viewers: { mean: viewers, interval: { lower: 0, upper, level: 0.9 } },
      conversions: { mean, interval: { lower: 0, upper: 2 * mean, level: 0.9 } },
      posterior: { shape, exposure, campaigns: [] },
      ...(terms === undefined
        ? {}
        : {
            terms: { ...terms, products: [{ price: usd(2000), kept: 1_000_000, margin: 500_000 }] },
          }),
    },
  };
}

function outcome(grade: CreatorGrade, deal: Deal, options: Partial<DealOptions> = {}): DealOutcome {
  const [only] = compareDeals(grade, [deal], { random: random(), ...options });
  if (only === undefined) throw new TypeError('no outcome');
  return only;
}

const KNOWN = gradeOf({ viewers: 2000, shape: 8, exposure: 1 });

describe('a deal that is not staged', () => {
  it('loses the samples of a live that does not take place, as the simulation has it', () => {
    const { terms } = KNOWN.expectation;
    const costly = {
      ...KNOWN,
      expectation: {
        ...KNOWN.expectation,
        terms: { ...terms!, samples: usd(1_000), delivered: 700_000 },
      },
    };
    // 16 conversions at 10 USD, less a fee of 20 USD, in seven of ten lives; 10 USD of samples in each.
    const found = outcome(costly, { kind: 'fixed', fee: usd(2_000) }, { draws: 20_000 });
    expect(found.contribution.mean).toEqual(usd(0.7 * (16_000 - 2_000) - 1_000));
    expect(found.contribution.lower).toEqual(usd(-1_000));
    expect(found.profitProbability).toBeLessThan(0.71);
    expect(found.profitProbability).toBeGreaterThan(0.66);
  });

  it('is expected to bring what is worked out by hand: 16 conversions at 10 USD, 20 USD each sold', () => {
    const [fixed, commission, hybrid] = compareDeals(
      KNOWN,
      [
        { kind: 'fixed', fee: usd(10_000) },
        { kind: 'commission', commission: 200_000 },
        { kind: 'hybrid', fee: usd(5000), commission: 100_000 },
      ],
      { random: random() },
    );
    expect(fixed?.contribution.mean).toEqual(usd(6000));
    expect(fixed?.breakEvenFee).toEqual(usd(16_000));
    // (16 × 10 − 100) of 16 × 20 USD.
    expect(fixed?.breakEvenCommission).toBe(187_500);
    expect(commission?.contribution.mean).toEqual(usd(16 * 600));
    expect(commission?.breakEvenCommission).toBe(500_000);
    expect(hybrid?.contribution.mean).toEqual(usd(16 * 800 - 5000));
    expect([fixed, commission, hybrid].map((it) => it?.continueProbability)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('makes a profit as often as a negative binomial count exceeds the fee', () => {
    for (const fee of [4000, 10_000, 15_950, 30_000]) {
      const { profitProbability } = outcome(
        KNOWN,
        { kind: 'fixed', fee: usd(fee) },
        { draws: 40_000 },
      );
      // Gamma–Poisson with 2,000 viewers: P(count > k) = 1 − I_p(r, k + 1), p = exposure / (exposure + thousands).
      const most = Math.floor(fee / 1000);
      const exact = 1 - betaCdf(1 / 3, { a: 8, b: most + 1 });
      expect(Math.abs(profitProbability - exact)).toBeLessThan(0.01);
    }
  });

  it('has a simulated mean that equals the expectation, also where viewers are not known exactly', () => {
    const wide = gradeOf({ viewers: 2000, upper: 5000, shape: 8, exposure: 1 });
    const lives = { lives: 3, draws: 100_000 };
    // A staged deal that always goes on with the same terms is the same deal, but its mean is simulated.
    const terms = { fee: usd(10_000), commission: 0 };
    const fixed = outcome(wide, { kind: 'fixed', fee: usd(10_000) }, lives);
    const staged = outcome(
      wide,
      { kind: 'staged', pilot: terms, next: terms, continueAt: 0 },
      lives,
    );
    expect(staged.continueProbability).toBe(1);
    const means = [fixed, staged].map(({ contribution }) => Number(contribution.mean.minor));
    expect(Math.abs((means[1] ?? 0) - (means[0] ?? 0))).toBeLessThan(400);
    expect(staged.profitProbability).toBe(fixed.profitProbability);
  });

  it('over three lives brings three times as much as over one', () => {
    const deal = { kind: 'hybrid', fee: usd(3000), commission: 50_000 } as const;
    const [one, three] = [outcome(KNOWN, deal), outcome(KNOWN, deal, { lives: 3 })];
    expect(BigInt(three.contribution.mean.minor)).toBe(3n * BigInt(one.contribution.mean.minor));
    expect(three.breakEvenFee).toEqual(one.breakEvenFee);
  });

  it('is 0 at its break-even fee, and brings less and a profit more rarely the more is paid', () => {
    const anyDeal = fc.record({
      fee: fc.nat(40_000),
      commission: fc.nat(400_000),
      more: fc.nat(20_000),
    });
    fc.assert(
      fc.property(anyDeal, ({ fee, commission, more }) => {
        const low = outcome(KNOWN, { kind: 'hybrid', fee: usd(fee), commission }, { draws: 500 });
        const high = outcome(
          KNOWN,
          { kind: 'hybrid', fee: usd(fee + more), commission },
          { draws: 500 },
        );
        expect(high.profitProbability).toBeLessThanOrEqual(low.profitProbability);
        const even = outcome(
          KNOWN,
          { kind: 'hybrid', fee: low.breakEvenFee, commission },
          { draws: 100 },
        );
        expect(even.contribution.mean).toEqual(usd(0));
        for (const { contribution } of [low, high]) {
          expect(BigInt(contribution.lower.minor)).toBeLessThanOrEqual(
            BigInt(contribution.mean.minor),
          );
          expect(BigInt(contribution.upper.minor)).toBeGreaterThanOrEqual(
            BigInt(contribution.mean.minor),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a staged deal', () => {
  const unsure = gradeOf({ viewers: 2000, upper: 3000, shape: 1.5, exposure: 0.2 });
  const terms = { fee: usd(15_000), commission: 0 };
  const staged: Deal = { kind: 'staged', pilot: terms, next: terms };

  it('is worth more than going on whatever happens, as bad creators are left after the pilot', () => {
    const options = { lives: 6, draws: 20_000 };
    const [fixed, tested] = compareDeals(unsure, [{ kind: 'fixed', fee: terms.fee }, staged], {
      random: random(),
      ...options,
    });
    expect(Number(tested?.contribution.mean.minor)).toBeGreaterThan(
      Number(fixed?.contribution.mean.minor) * 1.2,
    );
    expect(tested?.continueProbability).toBeGreaterThan(0.2);
    expect(tested?.continueProbability).toBeLessThan(0.6);
  });

  it('goes on by default from where the further terms break even for the expected viewers', () => {
    // 15,000 / (10 USD × 2,000 viewers) = 7.5 conversions per 1,000 viewers.
    const options = { lives: 4 };
    expect(outcome(unsure, staged, options)).toEqual({
      ...outcome(unsure, { ...staged, continueAt: 7.5 }, options),
      deal: staged,
    });
  });

  it('goes on never where the bar is out of reach: then it is one live', () => {
    const never = outcome(KNOWN, { ...staged, continueAt: 1e9 }, { lives: 5 });
    const once = outcome(KNOWN, { kind: 'fixed', fee: terms.fee });
    expect(never.continueProbability).toBe(0);
    expect(never.contribution.mean).toEqual(once.contribution.mean);
    expect([never.breakEvenFee, never.breakEvenCommission]).toEqual([
      once.breakEvenFee,
      once.breakEvenCommission,
    ]);
  });

  it('is 0 at the break-even fee and commission of its pilot', () => {
    const options = { lives: 4 };
    const { breakEvenFee, breakEvenCommission } = outcome(unsure, staged, options);
    const byFee = outcome(
      unsure,
      { ...staged, pilot: { fee: breakEvenFee, commission: 0 } },
      options,
    );
    expect(byFee.contribution.mean).toEqual(usd(0));
    expect(breakEvenCommission).toBeGreaterThan(0);
    // A commission is at most 100 %; the pilot's own fee is raised until its break-even is below that.
    const fee = usd(Number(breakEvenFee.minor) - 2000);
    const dear = { ...staged, pilot: { fee, commission: 0 } };
    const commission = outcome(unsure, dear, options).breakEvenCommission ?? 0;
    const even = outcome(unsure, { ...staged, pilot: { fee, commission } }, options);
    expect(Math.abs(Number(even.contribution.mean.minor))).toBeLessThan(2);
  });
});

describe('the comparison', () => {
  it('is the same from the same seed, whatever the order of the deals', () => {
    const deals: Deal[] = [
      { kind: 'fixed', fee: usd(9000) },
      { kind: 'commission', commission: 100_000 },
    ];
    const once = compareDeals(GRADE, deals, { random: random() });
    expect(compareDeals(GRADE, deals.toReversed(), { random: random() })).toEqual(
      once.toReversed(),
    );
  });

  const { terms: _, ...bare } = GRADE.expectation;
  it.each<{ grade?: unknown; deals?: unknown; options?: object; found: string }>([
    { grade: { ...GRADE, expectation: bare }, found: 'GRADE_TERMS /expectation/terms' },
    { grade: {}, found: 'EXACTLY /kind' },
    { deals: [], found: 'AT_LEAST_ITEMS ' },
    { deals: [{ kind: 'gift' }], found: 'ONE_OF /0/kind' },
    { deals: [{ kind: 'fixed', fee: money('EUR', 5n) }], found: 'EXACTLY /0/fee/currency' },
    { deals: [{ kind: 'fixed', fee: usd(-5) }], found: 'AMOUNT_NOT_NEGATIVE /0/fee/minor' },
    { deals: [{ kind: 'commission', commission: 0.15 }], found: 'SHARE /0/commission' },
    {
      deals: [
        {
          kind: 'staged',
          pilot: { fee: usd(1), commission: 0 },
          next: { fee: usd(1), commission: 0 },
        },
      ],
      found: 'AT_LEAST /lives',
    },
    { options: { lives: 0 }, found: 'AT_LEAST /lives' },
    { options: { draws: 10 }, found: 'AT_LEAST /draws' },
  ])(
    'refuses: $found',
    ({ grade = GRADE, deals = [{ kind: 'fixed', fee: usd(1) }], options, found }) => {
      try {
        compareDeals(grade as never, deals as never, { random: random(), ...options });
        expect.unreachable();
      } catch (error) {
        if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
        const [first] = error.details.issues;
        expect(`${first?.code} ${first?.path}`).toBe(found);
      }
    },
  );
});
