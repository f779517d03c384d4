import { partyKey } from '../../records/party.ts';
import type { Rule } from '../model.ts';

/** The same to every creator or channel, however often it touched: all of it on its first touch. */
export const linearUnique: Rule<'linear-unique'> = {
  model: 'linear-unique',
  weights: (touches) => {
    const seen = new Set<string>();
    return touches.map(({ party }) => {
      const key = partyKey(party);
      if (seen.has(key)) return 0;
      seen.add(key);
      return 1;
    });
  },
};
