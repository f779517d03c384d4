import { onlyTouch, rule } from './rule.ts';

/** All credit to the first touch. */
export const first = rule({
  defaults: { model: 'first' },
  weights: (touches) => onlyTouch(touches, touches[0]),
});
