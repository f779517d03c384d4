import { onlyTouch, type Rule } from '../model.ts';

/** All to the first touch. */
export const first: Rule<'first'> = {
  model: 'first',
  weights: (touches) => onlyTouch(touches, touches[0]),
};
