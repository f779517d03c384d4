import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { AgentShareClause } from './schema.ts';

const BASIS: Words<NonNullable<AgentShareClause['basis']>> = {
  'on-top': '由付款方在费用之外另行支付，费用本身不减少',
  'out-of': '从该费用收款方的应得款项中提取',
};

/** Agents' shares in Simplified Chinese. */
export const agentShareText: ClauseText<AgentShareClause> = {
  summary: '写明经纪方就费用的分成，在费用之外支付或从中提取。',
  provisions: ({ payee, feeIds, rate, basis }, format) => [
    {
      prose: prose`经纪方${format.party(payee)}就${format.clauses(feeIds)}项下税前应得款项分得${format.share(rate)}，${format.word(BASIS, basis)}。分成与该费用同日到期；费用扣回的，分成按比例扣回。`,
    },
  ],
};
