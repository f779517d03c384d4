import { rule } from './rule.ts';

/** Equal credit to every touch. */
export const linear = rule({
  defaults: { model: 'linear' },
  answers: {
    en: 'Which touches were there at all? Each counts the same.',
    'zh-Hans': '有哪些触点参与？每个触点同等计算。',
  },
  weights: (touches) => touches.map(() => 1),
});
