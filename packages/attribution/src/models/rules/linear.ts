import type { Rule } from '../model.ts';

/** The same to every touch. */
export const linear: Rule<'linear'> = {
  model: 'linear',
  weights: (touches) => touches.map(() => 1),
};
