import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { IdSchema, ShareSchema } from '../../vocabulary/index.ts';

const agentShareFields = clauseFields('agent-share', {
  name: { en: "Agent's share", 'zh-Hans': '经纪分成' },
  slots: {
    /** The agent, who is paid. */
    payee: slot(IdSchema, { en: 'who the agent is', 'zh-Hans': '经纪方是谁' }),
    /** The fees and other clauses that pay, of which the agent has a share; their payers pay it. */
    feeIds: slot(z.array(IdSchema).check(z.minLength(1)), {
      en: 'of which fees it is a share',
      'zh-Hans': '就哪些费用分成',
    }),
    /** The share of what is earned under them before tax, in parts per million. */
    rate: slot(ShareSchema, { en: "the agent's share", 'zh-Hans': '经纪分成比例' }),
    /** `on-top`: the payer pays it beside the fee; `out-of`: it is taken out of what the payee of the fee earns. */
    basis: slot(z.enum(['on-top', 'out-of']), {
      en: 'whether it is on top of the fee or out of it',
      'zh-Hans': '在费用之外支付还是从中提取',
    }),
  },
});

/** What an agent earns of fees; slots may be open. */
export interface AgentShareClause extends z.infer<typeof agentShareFields.draft> {}

/** What an agent earns of fees; every slot is filled. */
export interface CompleteAgentShareClause extends z.infer<typeof agentShareFields.complete> {}

/** The schemas of the kind `agent-share`. */
export const agentShareSchemas: ClauseSchemas<AgentShareClause, CompleteAgentShareClause> =
  agentShareFields;
