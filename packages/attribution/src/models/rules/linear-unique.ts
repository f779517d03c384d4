import { partyKey } from '../../records/party.ts';
import { rule } from './rule.ts';

/** Equal credit to every creator or channel, however often it touched; its first touch carries it. */
export const linearUnique = rule({
  defaults: { model: 'linear-unique' },
  answers: {
    en: 'Which creators and channels took part at all? Each counts the same, however often it touched.',
    'zh-Hans': '有哪些达人与渠道参与？无论触达多少次，各自同等计算。',
  },
  weights: (touches) => {
    const seen = new Set<string>();
    return touches.map(({ party }) => {
      const key = partyKey(party);
      if (seen.has(key)) return 0;
      seen.add(key);
      return 1;
    });
  },
});
