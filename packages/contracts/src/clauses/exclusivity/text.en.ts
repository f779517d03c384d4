import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import { type ExclusivityClause, territoryOf } from './schema.ts';

/** Exclusivity in English. */
export const exclusivityText: ClauseText<ExclusivityClause> = {
  summary: 'Says which competing work is barred, where and for how long.',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.boundParty)} shall not advertise goods of another supplier in this category: ${format.wording(clause.category)}. This holds ${territoryOf(clause, format.contract) === 'worldwide' ? '' : 'in '}${format.territory(territoryOf(clause, format.contract))}, ${format.window(clause.window)}${(clause.tailDays ?? 0) === 0 ? '' : prose` and for ${format.days(clause.tailDays)} after that`}.`,
    },
    ...(clause.exceptions === undefined
      ? []
      : [{ prose: prose`These stay allowed: ${format.wording(clause.exceptions.join(', '))}.` }]),
  ],
};
