import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import { type ExclusivityClause, territoryOf } from './schema.ts';

/** Exclusivity in Simplified Chinese. */
export const exclusivityText: ClauseText<ExclusivityClause> = {
  summary: '写明禁止哪些竞品合作、在哪里、持续多久。',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.boundParty)}不得为其他供应商的下列品类作推广：${format.wording(clause.category)}。适用地域为${format.territory(territoryOf(clause, format.contract))}，期间为${format.window(clause.window)}${(clause.tailDays ?? 0) === 0 ? '' : prose`，此后再延续${format.days(clause.tailDays)}`}。`,
    },
    ...(clause.exceptions === undefined
      ? []
      : [{ prose: prose`下列除外：${format.wording(clause.exceptions.join('、'))}。` }]),
  ],
};
