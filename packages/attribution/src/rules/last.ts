import { lastTouch, onlyTouch, type Rule } from './rule.ts';

/** All to the last touch. */
export const last: Rule<'last'> = {
  model: 'last',
  weights: (touches) => onlyTouch(touches, lastTouch(touches)),
};
