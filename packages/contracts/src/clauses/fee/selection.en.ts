import { prose } from '../../clause/text/prose.ts';
import type { SelectionWords } from './selection-text.ts';

/** The conditions of a commission in English. */
export const SELECTION: SelectionWords = {
  lists: {
    sessionIds: 'of the live sessions ',
    productIds: 'of the products ',
    codes: 'with the codes ',
    creatorIds: 'credited to ',
    markets: 'to buyers in ',
  },
  customer: {
    new: 'to buyers who had not bought before',
    returning: 'to buyers who had bought before',
  },
  adDriven: {
    yes: 'that a paid advertisement led to',
    no: 'that no paid advertisement led to',
  },
  separator: ', ',
  counts: (conditions) => prose`The commission counts sales ${conditions} alone.`,
  inAddition: 'It is paid in addition to other commissions on the same sale.',
  once: (payer, payee) =>
    prose`A sale that meets the conditions of several commissions of ${payer} to ${payee} earns one of them: the one with the most conditions, in a tie the one that stands first in this contract.`,
};
