import { toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { expiredGrades } from './expired-grades.ts';
import { gradeCreator } from './grade-creator.ts';

const DAY = 86_400_000;
const day = (at: number) => toInstant(toEpochMs(AS_OF) + at * DAY);
const gradeFor = (id: string, expiresAfterDays: number) =>
  gradeCreator({ ...AFFORDABLE, id }, briefFor(), { asOf: AS_OF, expiresAfterDays });

describe('expired grades', () => {
  it('are exactly those whose time is over, and the finding counts them', () => {
    const lifetimes = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 9 });
    fc.assert(
      fc.property(lifetimes, fc.integer({ min: 0, max: 70 }), (days, today) => {
        const grades = days.map((it, at) => gradeFor(`c${at}`, it));
        const count = days.filter((it) => it <= today).length;
        const found = expiredGrades(grades, { asOf: day(today) });
        expect(found.map(({ code, params }) => [code, params['count'], params['of']])).toEqual(
          count === 0 ? [] : [['GRADES_EXPIRED', count, days.length]],
        );
      }),
      { numRuns: 50 },
    );
  });

  it('names at most five creators', () => {
    const grades = Array.from({ length: 9 }, (_, at) => gradeFor(`c${at}`, 1));
    const [finding] = expiredGrades(grades, { asOf: day(2) });
    expect(finding?.message['en']).toContain('c0, c1, c2, c3, c4, …');
  });
});
