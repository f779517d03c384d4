import { onlyTouch, rule } from './rule.ts';

/** All credit to the first touch. */
export const first = rule({
  defaults: { model: 'first' },
  answers: {
    en: 'Which touch brought the buyer in? All credit to the first.',
    'zh-Hans': '哪个触点最先带来买家？全部归于首个触点。',
  },
  weights: (touches) => onlyTouch(touches, touches[0]),
});
