import { lastTouch, onlyTouch, rule } from './rule.ts';

/** All credit to the last touch. */
export const last = rule({
  defaults: { model: 'last' },
  answers: {
    en: 'Which touch came last before the order? All credit to it.',
    'zh-Hans': '下单前最后一个触点是哪个？全部归于它。',
  },
  weights: (touches) => onlyTouch(touches, lastTouch(touches)),
});
