import type { PathModel } from '../model.ts';
import { type MarkovChannel, solveMarkov } from './markov.ts';

/** The Markov model as an entry of the registry: value is divided by the removal effect on value. */
export const markovModel: PathModel<'markov', MarkovChannel> = {
  id: 'markov',
  needs: 'paths',
  maySettle: false,
  needsTimes: false,
  defaults: null,
  answers: {
    en: 'If journeys like these ended wherever they meet the channel, which share of conversions would be missing? It goes by which channels occur together, not by what they cause.',
    'zh-Hans': '若此类旅程遇到该渠道即终止，会少掉多少比例的转化？依据渠道的共同出现，而非因果。',
  },
  credit: (paths, { order = 1, nulls = 'included' } = {}) => solveMarkov(paths, { order, nulls }),
  valueWeight: ({ removalEffectValue }) => removalEffectValue,
  figures: ['removalEffect', 'removalEffectValue'],
};
