import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { payingClauses } from '../../clause/paying.ts';
import type { AgentShareClause } from './schema.ts';

/** The agent's share, which whoever pays the fees pays. */
export const agentShareDuties: DutyKind<AgentShareClause> = {
  duties: ({ payee, feeIds, rate, basis }, contract) => {
    const payer = payingClauses(contract).find(({ id }) => feeIds?.includes(id))?.payer;
    return [
      paymentDuty(
        { ...(payer ? { payer } : {}), ...(payee ? { payee } : {}) },
        {
          name: 'pay',
          what: say('pay', { thing: say('agent-share') }),
          details: [
            say('of-fees', { share: the('share', rate) }),
            ...(basis ? [say(basis === 'on-top' ? 'on-top' : 'out-of-fee')] : []),
          ],
          when: { at: 'said', as: say('with-those-fees') },
        },
      ),
    ];
  },
};
