import { prose } from '../../render/prose.ts';
import type { ClauseTexts } from '../kind.ts';

/** The text of the kind `exclusivity`. */
export const exclusivityText: ClauseTexts<'exclusivity'> = {
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
};
