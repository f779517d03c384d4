import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { adviceOn } from './advice.ts';
import { candidateOf, isPlannable, outlookOf } from './outlook.ts';
import { pilotSize } from './pilot-size.ts';

describe('a call with something else than figures', () => {
  const grade = gradeCreator(AFFORDABLE, briefFor(), { asOf: AS_OF });
  const missing = ['logMean', 'logSd', 'shape', 'exposure', 'unit'].map((it) => `/outlook/${it}`);

  it.each([
    ['a grade', () => adviceOn(grade as never, 1), missing],
    ['nothing', () => adviceOn(undefined as never, Number.NaN), [...missing, '/fee']],
    [
      'a grade',
      () => pilotSize(grade as never, undefined as never),
      ['viewers', 'shape', 'exposure']
        .map((it) => `/candidate/${it}`)
        .concat('/wanted/width', '/wanted/betweenLives'),
    ],
  ])('%s is refused by name', (_, call, paths) => {
    expect(() => call()).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        details: expect.objectContaining({
          issues: paths.map((path) => expect.objectContaining({ path, code: 'NUMBER' })),
        }),
      }),
    );
  });

  it('is not one with what the grade gives', () => {
    if (!isPlannable(grade)) throw new RangeError('the grade holds no terms');
    expect(adviceOn(outlookOf(grade), 100).chanceOfProfit).toBeGreaterThan(0);
    expect(pilotSize(candidateOf(grade), { width: 1, betweenLives: 0.1 })).toBeGreaterThan(0);
  });
});
