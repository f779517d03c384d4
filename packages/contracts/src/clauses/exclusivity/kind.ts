import { prose } from '../../render/prose.ts';
import type { ClauseKind } from '../kind.ts';
import { unknownParties } from '../reference.ts';

/** For whom else a party may not work. */
export const exclusivity: ClauseKind<'exclusivity'> = {
  kind: 'exclusivity',
  name: { en: 'Exclusivity', 'zh-Hans': '排他' },
  summary: {
    en: 'Says which competing work is barred, where and for how long.',
    'zh-Hans': '写明禁止哪些竞品合作、在哪里、持续多久。',
  },
  conflicts: (clause, contract) => unknownParties(contract, [['/boundParty', clause.boundParty]]),
  freeText: (clause) =>
    clause.category === undefined || clause.category === null
      ? []
      : [{ at: '/category', text: clause.category, weight: 'term' }],
  text: {
    en: {
      provisions: (clause, say) => [
        {
          prose: prose`${say.party(clause.boundParty)} shall not advertise goods of another supplier in this category: ${say.text(clause.category)}. This holds in ${say.territory(clause.territory)}, ${say.window(clause.window)}${(clause.tailDays ?? 0) === 0 ? '' : prose` and for ${say.days(clause.tailDays)} after that`}.`,
        },
        ...(clause.exceptions === undefined
          ? []
          : [{ prose: prose`These stay allowed: ${say.text(clause.exceptions.join(', '))}.` }]),
      ],
      duties: (clause, say) => [
        {
          who: say.party(clause.boundParty),
          what: prose`advertise no competing goods: ${say.text(clause.category)}`,
          by: [say.window(clause.window)],
        },
      ],
    },
    'zh-Hans': {
      provisions: (clause, say) => [
        {
          prose: prose`${say.party(clause.boundParty)}不得为其他供应商的下列品类作推广：${say.text(clause.category)}。适用地域为${say.territory(clause.territory)}，期间为${say.window(clause.window)}${(clause.tailDays ?? 0) === 0 ? '' : prose`，此后再延续${say.days(clause.tailDays)}`}。`,
        },
        ...(clause.exceptions === undefined
          ? []
          : [{ prose: prose`下列除外：${say.text(clause.exceptions.join('、'))}。` }]),
      ],
      duties: (clause, say) => [
        {
          who: say.party(clause.boundParty),
          what: prose`不推广竞品：${say.text(clause.category)}`,
          by: [say.window(clause.window)],
        },
      ],
    },
  },
};
