import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { counted, say, the } from '../../clause/duty/phrase.ts';
import { payingClauses } from '../../clause/paying.ts';
import type { CancellationClause } from './schema.ts';

/** What is owed for a piece that the payer cancels, by the length of its notice. */
export const cancellationDuties: DutyKind<CancellationClause> = {
  duties: ({ feeId, steps, otherwise, dueDays }, contract) => [
    paymentDuty(payingClauses(contract).find(({ id }) => id === feeId) ?? {}, {
      name: 'pay',
      what: say('pay', { thing: say('cancellation-fee') }),
      details: [
        ...(steps ?? []).map(({ underHours, share }) =>
          counted('at-notice', underHours, { share: the('share', share) }),
        ),
        say('at-longer-notice', { share: the('share', otherwise) }),
      ],
      when: { at: 'after', days: dueDays ?? 0, event: say('cancellation') },
    }),
  ],
};
