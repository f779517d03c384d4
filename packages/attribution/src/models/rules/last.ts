import { lastTouch, onlyTouch, type Rule } from '../model.ts';

/** All to the last touch. */
export const last: Rule<'last'> = {
  model: 'last',
  weights: (touches) => onlyTouch(touches, lastTouch(touches)),
};
