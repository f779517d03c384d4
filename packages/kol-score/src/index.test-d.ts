import type {
  Brief,
  CreatorGrade,
  CreditedSale,
  SessionLog,
  Settlement,
} from '@livelane/contracts/vocabulary';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type CreatorProfile,
  compareConversion,
  gradeCreator,
  learnFromCampaign,
  parseCreators,
  parseCreatorsCsv,
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
    expectTypeOf(parseCreatorsCsv).returns.toEqualTypeOf<CreatorProfile[]>();
    expectTypeOf(learnFromCampaign).parameter(1).toEqualTypeOf<{
      readonly settlement: Settlement;
      readonly log: SessionLog;
      readonly credited: readonly CreditedSale[];
    }>();
    expectTypeOf(compareConversion).toBeCallableWith(grade, grade);
  });

  it('wants an instant, and a profile with every known field spelt right', () => {
    // @ts-expect-error asOf is not optional: a grade speaks for an instant
    gradeCreator(profile, brief, {});
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
});
