import type { ClauseBase } from '../../clause/clause-schemas.ts';
import { clausesIn } from '../../clause/contract-context.ts';
import type { ClauseDuty, DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { counted, say, the } from '../../clause/duty/phrase.ts';
import { isDueByTerms } from '../due-date.ts';
import { paysAsTheyCome } from '../open-number.ts';
import { type PaidPer, partsOf } from './parts.ts';
import { type FeeClause, type ShareOf, shareOf } from './schema.ts';

const PER = {
  item: say('per-item'),
  session: say('per-session'),
  deal: say('per-deal'),
} as const satisfies Readonly<Record<PaidPer, unknown>>;

const SHARES = {
  'credited-sales': 'of-sales',
  'all-sales': 'of-all-sales',
  gifts: 'of-gifts',
} as const satisfies Readonly<Record<ShareOf, string>>;

/** The clause that makes a fixed fee due; its folder imports this one. */
interface Staging extends ClauseBase {
  readonly feeId?: string | null;
}

/** Fixed amounts that no payment clause makes due, commissions and bonuses. */
export const feeDuties: DutyKind<FeeClause> = {
  duties: (clause, contract) => {
    const { fixed, commission, bonus } = partsOf(clause);
    const isStaged = clausesIn<Staging>(contract, { kind: 'payment' }).some(
      ({ feeId }) => feeId === clause.id,
    );
    const duties: ClauseDuty[] = [];
    if (fixed && !isStaged)
      duties.push(
        paymentDuty(clause, {
          name: 'fixed',
          what: say('pay', { thing: say('fixed-fee') }),
          details: [the('amount', fixed.amount), ...(fixed.per ? [PER[fixed.per]] : [])],
          when: {
            at: 'said',
            as: isDueByTerms(clause, contract) ? say('due-by-terms') : say('due-open'),
          },
        }),
      );
    if (commission)
      duties.push(
        paymentDuty(clause, {
          name: 'commission',
          what: say('pay', { thing: say('commission') }),
          details: [
            say(SHARES[shareOf(clause)], { share: the('share', commission.rate) }),
            ...(commission.tiers ? [say('by-steps')] : []),
            ...((commission.holdDays ?? 0) === 0
              ? []
              : [
                  counted(
                    shareOf(clause) === 'gifts' ? 'held-days-gifts' : 'held-days',
                    commission.holdDays,
                  ),
                ]),
          ],
          when: { at: 'after', days: commission.dueDays, event: say('earning') },
        }),
      );
    if (bonus)
      duties.push(
        paymentDuty(clause, {
          name: 'bonus',
          what: say('pay', { thing: say('bonus') }),
          details: [say('as-reached')],
          when: { at: 'after', days: bonus.dueDays, event: say('assessment') },
        }),
      );
    return duties;
  },
  // Nothing is missing of pieces that come without a number.
  follows: (clause, { delivers }, contract) =>
    delivers !== undefined &&
    (clause.fixed?.per === 'item' || clause.fixed?.per === 'session') &&
    (clause.deliverableIds?.includes(delivers) ?? true) &&
    !paysAsTheyCome(clause, contract)
      ? [say('no-fee')]
      : [],
};
