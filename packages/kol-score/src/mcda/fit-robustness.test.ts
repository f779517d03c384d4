import { expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../profile/story.fixture.ts';
import { fitRobustness } from './fit-robustness.ts';

const random = () => {
  const { uniform } = drawsFrom(3);
  return { random: uniform, draws: 300 };
};
const graded = [UPSCALE, AFFORDABLE].map((profile) =>
  gradeCreator(profile, briefFor(), { asOf: AS_OF }),
);

it('names the highest score, whatever the order, and counts methods and draws', () => {
  const found = fitRobustness(graded, random());
  const best = graded.toSorted((a, b) => b.score.mean - a.score.mean)[0];
  expect(found).toMatchObject({ first: best?.creator.id, creators: 2, draws: { of: 300 } });
  expect(fitRobustness(graded.toReversed(), random())).toEqual(found);
  expect(fitRobustness(graded.slice(1), random())).toBeNull();
});

it('holds always for a creator who is better in all, and in half of the draws for near equals', () => {
  const [one] = graded;
  if (one === undefined) throw new RangeError('no grade');
  const moved = (id: string, by: (index: number) => number) => {
    const contributions = one.contributions.slice(0, 8).map((it, index) => {
      const value = 0.5 + by(index);
      return { ...it, value, weight: 1 / 8, points: 12.5 * value };
    });
    const mean = contributions.reduce((sum, { points }) => sum + points, 0);
    const creator = { ...one.creator, id };
    return { ...one, creator, contributions, score: { ...one.score, mean } };
  };
  const dominant = fitRobustness([moved('a', () => 0.1), moved('b', () => 0)], random());
  expect(dominant?.draws).toEqual({ holds: 300, of: 300 });
  expect(dominant?.methods.holds).toBe(dominant?.methods.of);
  const close = [moved('a', (at) => (at % 2 === 0 ? 0.2 : -0.2)), moved('b', () => -0.0001)];
  const holds = fitRobustness(close, random())?.draws.holds ?? 0;
  expect(holds).toBeGreaterThan(100);
  expect(holds).toBeLessThan(200);
});
