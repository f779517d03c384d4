import { prose } from '../../../clause/text/prose.ts';
import type { TierWords } from './text.ts';

/** The tiers of a commission in English. */
export const TIERS: TierWords = {
  rules: {
    marginal: 'Each part of the total earns the rate of its own step.',
    'crossing-order': 'An order earns, whole, the rate of the step that the total reaches with it.',
    retroactive:
      'All these sales of the period, the earlier ones too, earn the rate of the step that their total reaches.',
  },
  per: {
    day: 'in each day',
    month: 'in each calendar month',
    term: 'over the whole term',
  },
  head: ['Total', 'Rate'],
  below: (amount) => prose`below ${amount}`,
  from: (amount) => prose`${amount} or more`,
  total: (per, rule) =>
    prose`The rate of the commission depends on the total of the sales that it counts ${per}, as they were sold, in the order in which they were made. ${rule} Money that goes back to a buyer lowers no total; where it takes commission back, it takes back the part that its order earned:`,
};
