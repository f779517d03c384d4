import { lastTouch, onlyTouch, type Rule, type Touches } from '../model.ts';

/** All to the last touch that is not a direct visit; to the last direct visit where there is nothing else. */
export const lastNonDirect: Rule<'last-non-direct'> = {
  model: 'last-non-direct',
  weights: (touches) => {
    const [head, ...rest] = touches.filter(({ kind }) => kind !== 'direct');
    const candidates: Touches = head === undefined ? touches : [head, ...rest];
    return onlyTouch(touches, lastTouch(candidates));
  },
};
