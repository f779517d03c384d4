import { lastTouch, onlyTouch, rule } from './rule.ts';

/** All credit to the last touch. */
export const last = rule({
  defaults: { model: 'last' },
  weights: (touches) => onlyTouch(touches, lastTouch(touches)),
});
