import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { ConditionClause } from './schema.ts';

/** Conditions precedent in Simplified Chinese. */
export const conditionText: ClauseText<ConditionClause> = {
  summary: '写明须先满足什么条件，款项方可应得。',
  provisions: ({ what, clauseIds, until }, format) => [
    {
      prose: prose`下列条件满足之前，${clauseIds === undefined ? '本合同项下' : prose`下列条款（${format.clauses(clauseIds)}）项下`}的款项均不应得，也不到期：${format.wording(what)}。`,
    },
    {
      prose: prose`此前本应应得的款项于条件满足之日应得，付款天数自该日起算。`,
    },
    ...(until === undefined
      ? []
      : [{ prose: prose`${format.date(until)}结束时条件仍未满足的，不支付任何款项。` }]),
  ],
};
