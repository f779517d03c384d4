import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { AgentShareClause } from './schema.ts';

const BASIS: Words<NonNullable<AgentShareClause['basis']>> = {
  'on-top': 'on top: the payer pays it beside the fee, which stays whole',
  'out-of': 'out of the fee: it is taken from what the payee of the fee earns',
};

/** Agents' shares in English. */
export const agentShareText: ClauseText<AgentShareClause> = {
  summary: 'States what an agent earns of fees, on top of them or out of them.',
  provisions: ({ payee, feeIds, rate, basis }, format) => [
    {
      prose: prose`The agent ${format.party(payee)} earns ${format.share(rate)} of what is earned before tax under ${format.clauses(feeIds)}, ${format.word(BASIS, basis)}. It is due on the same days and is taken back with the fee, in proportion.`,
    },
  ],
};
