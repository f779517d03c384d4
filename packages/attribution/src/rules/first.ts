import { onlyTouch, type Rule } from './rule.ts';

/** All to the first touch. */
export const first: Rule<'first'> = {
  model: 'first',
  weights: (touches) => onlyTouch(touches, touches[0]),
};
