import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { payingClauses } from '../../clause/paying.ts';
import type { PayeeSplitClause } from './schema.ts';

/** Each payee's share of a fee. */
export const payeeSplitDuties: DutyKind<PayeeSplitClause> = {
  duties: ({ feeId, shares }, contract) => {
    const payer = payingClauses(contract).find(({ id }) => id === feeId)?.payer;
    return (shares ?? [{ payee: undefined, share: undefined }]).map(({ payee, share }, index) =>
      paymentDuty(
        { ...(payer ? { payer } : {}), ...(payee ? { payee } : {}) },
        {
          name: `pay.${index}`,
          what: say('pay', { thing: say('fee-share') }),
          details: [the('share', share)],
          when: { at: 'said', as: say('with-those-fees') },
        },
      ),
    );
  },
};
