import { describe, expect, it } from 'vitest';
import { knownEstimate } from '../estimate/unit-estimate.ts';
import { reasonsOf } from './reasons.ts';
import type { ExplainedAssessment } from './score.ts';

/** An assessment of weight 0.1: a value of 0.5 ± x moves the score by ∓ 10 x points. */
function assessment(id: string, mean: number, then = 1): ExplainedAssessment {
  const text = { en: id, 'zh-Hans': id };
  return {
    id,
    weight: 0.1,
    value: knownEstimate(mean),
    reason: text,
    counterfactual: { change: then >= mean ? 'better' : 'worse', value: then, condition: text },
  };
}

const named = (list: readonly ExplainedAssessment[]) =>
  reasonsOf(list).map(({ direction, contribution }) => `${direction} ${contribution}`);

describe('the reasons of a grade', () => {
  it('are the four that move the score most in each direction, those for first', () => {
    const up = [0.6, 0.9, 0.7, 1, 0.8].map((mean) => assessment(`up-${mean}`, mean));
    const down = [0.1, 0.4, 0, 0.3, 0.2].map((mean) => assessment(`down-${mean}`, mean));
    expect(named([...up, ...down])).toEqual([
      'for up-1',
      'for up-0.9',
      'for up-0.8',
      'for up-0.7',
      'against down-0',
      'against down-0.1',
      'against down-0.2',
      'against down-0.3',
    ]);
  });

  it('move the score by at least 0.05 points', () => {
    const list = [0.5, 0.5049, 0.4951, 0.506, 0.494].map((mean) => assessment(String(mean), mean));
    expect(named(list)).toEqual(['for 0.506', 'against 0.494']);
  });

  it('leave out a reason that is not true in its direction, and praise for what is under review', () => {
    const silent = { ...assessment('silent', 0.9), only: 'against' as const };
    expect(named([silent, assessment('open', 0.8)])).toEqual(['for open']);
    const list = [assessment('odd', 0.9), assessment('open', 0.8)];
    const reviewed = reasonsOf(list, { underReview: ['odd'] });
    expect(reviewed.map(({ contribution }) => contribution)).toEqual(['open']);
    const weak = reasonsOf([assessment('odd', 0.1)], { underReview: ['odd'] });
    expect(weak.map(({ direction }) => direction)).toEqual(['against']);
  });

  it('name the points of the counterfactual, and none that would not show', () => {
    const [changed] = reasonsOf([assessment('a', 0.9, 0.25)]);
    expect(changed?.counterfactual).toEqual({
      en: 'a: 2.5 instead of 9.0 points here (of 10.0)',
      'zh-Hans': 'a：该项由 9.0 分变为 2.5 分（满分 10.0）',
    });
    const [same] = reasonsOf([assessment('a', 0.9, 0.9049)]);
    expect(same).not.toHaveProperty('counterfactual');
  });
});
