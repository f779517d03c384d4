import type { Touches } from '../model.ts';
import { lastTouch, onlyTouch, rule } from './rule.ts';

/** All credit to the last touch that is not a direct visit; to the last direct visit where all touches are direct. */
export const lastNonDirect = rule({
  defaults: { model: 'last-non-direct' },
  answers: {
    en: 'Which touch came last before the order, direct visits aside?',
    'zh-Hans': '除直接访问外，下单前最后一个触点是哪个？',
  },
  weights: (touches) => {
    const [head, ...rest] = touches.filter(({ kind }) => kind !== 'direct');
    const candidates: Touches = head === undefined ? touches : [head, ...rest];
    return onlyTouch(touches, lastTouch(candidates));
  },
});
