import { rule } from './rule.ts';

/** Equal credit to every touch. */
export const linear = rule({
  defaults: { model: 'linear' },
  weights: (touches) => touches.map(() => 1),
});
