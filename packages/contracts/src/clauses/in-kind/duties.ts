import type { DutyKind } from '../../clause/duty/duty.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import type { InKindClause } from './schema.ts';

/** What is handed over in place of money. */
export const inKindDuties: DutyKind<InKindClause> = {
  duties: ({ payer, payee, what, cap }) => [
    {
      name: 'hand-over',
      by: payer,
      to: payee,
      what: say('hand-over', { thing: the('wording', what) }),
      details: isSaid(cap) ? [say('up-to', { amount: the('amount', cap) })] : [],
      when: { at: 'said', as: say('by-end-of-term') },
    },
  ],
};
