import { expect, it } from 'vitest';
import { AFFORDABLE, AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { gradeCreator } from '../grade-creator.ts';
import { orderFor } from './ranking-order.ts';

it('takes scores that differ by the noise of floating point as level, so that the lower end decides', () => {
  const { budget } = briefFor();
  const grade = gradeCreator(AFFORDABLE, briefFor(), { asOf: AS_OF });
  const { score } = grade;
  const noisy = {
    ...grade,
    score: {
      mean: score.mean + 1e-12,
      interval: { ...score.interval, lower: score.interval.lower - 1 },
    },
  };
  expect(orderFor('sales', budget)(grade, noisy)).toBeLessThan(0);
  const better = { ...noisy, score: { ...noisy.score, mean: score.mean + 0.01 } };
  expect(orderFor('sales', budget)(grade, better)).toBeGreaterThan(0);
});

it('lets the higher of two scores on one level decide before any name does', () => {
  const { budget } = briefFor();
  const grade = gradeCreator({ ...AFFORDABLE, id: 'z' }, briefFor(), { asOf: AS_OF });
  // A level is a millionth of a point: the middle of one, and a little less.
  const middle = Math.round(grade.score.mean * 1e6) / 1e6;
  const [higher, lower] = [middle + 3e-7, middle - 3e-7].map((mean) => ({
    ...grade,
    score: { ...grade.score, mean },
  })) as [typeof grade, typeof grade];
  const named = { ...lower, creator: { ...lower.creator, id: 'a' } };
  expect(orderFor('sales', budget)(higher, named)).toBeLessThan(0);
});
