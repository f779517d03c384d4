import {
  type Brief,
  type CreatorGrade,
  type CreditedSale,
  type Instant,
  type Money,
  parseRecord,
  type SessionLog,
  type Settlement,
} from '@livelane/contracts/vocabulary';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type CreatorProfile,
  compareConversion,
  type Finding,
  type GradeCode,
  type GradeEvidence,
  type GradeFinding,
  type GradeOptions,
  gradeCreator,
  hasNoErrors,
  isLivelaneError,
  learnFromCampaign,
  parseCreators,
  type Ranking,
  rankCreators,
} from './index.ts';

declare const profile: CreatorProfile;
declare const brief: Brief;
declare const grade: CreatorGrade;

describe('the front door', () => {
  it('takes and gives the records of the loop', () => {
    expectTypeOf(gradeCreator).returns.toEqualTypeOf<CreatorGrade>();
    expectTypeOf(rankCreators).returns.toEqualTypeOf<Ranking>();
    expectTypeOf(parseCreators).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(learnFromCampaign).parameter(1).toEqualTypeOf<{
      readonly settlement: Settlement;
      readonly log: SessionLog;
      readonly credited: readonly CreditedSale[];
    }>();
    expectTypeOf(compareConversion).toBeCallableWith(grade, grade);
  });

  it('takes records as parseRecord gives them, and literals, without a cast', () => {
    const asked = parseRecord('brief', {});
    const graded = gradeCreator(profile, asked, { asOf: '2026-11-22T00:00:00Z' });
    expectTypeOf(graded).toEqualTypeOf<CreatorGrade>();
    const campaign = {
      settlement: parseRecord('settlement', {}),
      log: parseRecord('session-log', {}),
      credited: [parseRecord('credited-sale', {})],
    };
    const options = { asOf: parseRecord('settlement', {}).knownAsOf };
    learnFromCampaign(parseRecord('creator-grade', {}), campaign, options);
    const fee = { fixed: { currency: 'USD', minor: '120000' }, commission: null } as const;
    rankCreators(
      [{ ...profile, fee }],
      { ...asked, budget: { currency: 'VND', minor: '1' } },
      {
        asOf: '2026-11-22T00:00:00.000Z',
        fx: [parseRecord('fx-quote', {})],
      },
    );
  });

  it('wants an instant, and a profile with every known field spelt right', () => {
    // @ts-expect-error asOf is not optional: a grade speaks for an instant
    gradeCreator(profile, brief, {});
    // @ts-expect-error an instant has a date and a time, in UTC
    gradeCreator(profile, brief, { asOf: 'yesterday' });
    // @ts-expect-error an instant has a date and a time, in UTC
    learnFromCampaign(grade, {} as never, { asOf: '2026-11-22' });
    // @ts-expect-error followers are a count, a figure or null, never text
    gradeCreator({ ...profile, followers: '1.2M' }, brief, { asOf: '2026-11-22T00:00:00Z' });
    // @ts-expect-error a misspelt field does not compile
    gradeCreator({ ...profile, follower: 5 }, brief, { asOf: '2026-11-22T00:00:00Z' });
    // @ts-expect-error price tiers are a closed list
    gradeCreator({ ...profile, priceTier: 'cheap' }, brief, { asOf: '2026-11-22T00:00:00Z' });
    expectTypeOf<CreatorProfile>().not.toBeAny();
    expectTypeOf<CreatorProfile['followers']>().not.toBeAny();
    expectTypeOf<CreatorProfile['posts'][number]['likes']>().toEqualTypeOf<number | null>();
  });

  it('takes money in minor units of a currency of ISO 4217', () => {
    // @ts-expect-error a decimal is not a number of minor units
    ({ currency: 'USD', minor: '19.99' }) satisfies Brief['budget'];
    // @ts-expect-error currency codes are in capitals
    ({ currency: 'usd', minor: '1999' }) satisfies Brief['budget'];
    expectTypeOf<NonNullable<NonNullable<CreatorProfile['fee']>['fixed']>>().toExtend<Money>();
    expectTypeOf<Brief['products'][number]['price']>().toExtend<Money>();
    expectTypeOf<CreatorGrade['expectation']['breakEvenFee']>().toExtend<Money>();
    expectTypeOf<GradeOptions['asOf']>().toEqualTypeOf<Instant>();
    expectTypeOf<CreatorProfile['posts'][number]['publishedAt']>().toEqualTypeOf<Instant>();
  });

  it('finds in the shape of every package, and narrows errors by code', () => {
    expectTypeOf<GradeFinding>().toEqualTypeOf<Finding<GradeCode, GradeEvidence>>();
    expectTypeOf(hasNoErrors).toBeCallableWith(grade.findings ?? []);
    const error: unknown = null;
    if (isLivelaneError(error, 'FX_QUOTE_MISSING'))
      expectTypeOf(error.details.at).toEqualTypeOf<Instant>();
    // @ts-expect-error a code that no error has
    isLivelaneError(error, 'FX_MISSING');
    if (!isLivelaneError(error)) return;
    switch (error.code) {
      case 'FX_QUOTE_MISSING':
        expectTypeOf(error.details.at).toEqualTypeOf<Instant>();
        break;
      case 'INPUT_INVALID':
        expectTypeOf(error.details.issues[0]?.path).toEqualTypeOf<string | undefined>();
    }
  });
});
