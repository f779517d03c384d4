import { PPM, type SettlingModel } from '@livelane/contracts/vocabulary';
import { attributionIssue } from '../../records/issues.ts';
import type { Touches } from '../model.ts';
import { lastTouch, rule } from './rule.ts';

type Position = Extract<SettlingModel, { model: 'position' }>;

/**
 * A fixed share to the first touch and one to the last; the touches between divide the rest equally. Two touches divide
 * in proportion to the two shares; one touch has all credit. Equal credit to every touch where all of those are 0.
 */
export const position = rule<Position>({
  defaults: { model: 'position', first: 400_000, last: 400_000 },
  answers: {
    en: 'Which touches opened and closed the journey? Fixed shares by agreement, not measured.',
    'zh-Hans': '哪些触点开启并促成了旅程？份额是约定的，并非测得。',
  },
  weights,
  issues: ({ first, last }) =>
    first + last <= PPM
      ? []
      : [attributionIssue('SHARES_AT_MOST_WHOLE', { path: '/model', received: { first, last } })],
});

function weights(touches: Touches, model: Position): number[] {
  const between = touches.length - 2;
  const start = touches[0];
  const end = lastTouch(touches) === start ? touches[touches.length - 1] : lastTouch(touches);
  const middle = PPM - model.first - model.last;
  const scale = Math.max(between, 1);
  const given = touches.map((touch) =>
    touch === start ? model.first * scale : touch === end ? model.last * scale : middle,
  );
  return given.some((weight) => weight > 0) ? given : touches.map(() => 1);
}
