import type { PathModel } from '../model.ts';
import { type MarkovChannel, solveMarkov } from './markov.ts';

/** The first-order Markov model as an entry of the registry: value is divided by the removal effect on value. */
export const markovModel: PathModel<'markov', MarkovChannel> = {
  id: 'markov',
  needs: 'paths',
  maySettle: false,
  needsTimes: false,
  defaults: null,
  credit: solveMarkov,
  valueWeight: ({ removalEffectValue }) => removalEffectValue,
  figures: ['removalEffect', 'removalEffectValue'],
};
