import { type Currency, money, type Settlement } from '../../vocabulary/index.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { NO_DAY } from '../terms/terms-of-payment.ts';
import type { Claim } from './states.ts';

/**
 * What is still to be paid, by whom, to whom, by when: the open claims whose hold is over, as far as they
 * have a due day.
 * @returns amounts above zero; with what has no due day yet they sum to what each payer owes each payee
 */
export function dueList(claims: readonly Claim[], currency: Currency): Settlement['due'] {
  return claims
    .filter(({ isPending, due }) => !isPending && due !== NO_DAY)
    .map(({ payer, payee, due, clauseId, open }, index) => ({
      id: `due-${index + 1}`,
      payee,
      payer,
      amount: money(currency, open),
      on: due,
      clauseId,
      why: inBoth(
        `${formatUnits(currency, open)} due on ${due} under clause ${clauseId}.`,
        `依条款 ${clauseId}，${due} 应付 ${formatUnits(currency, open)}。`,
      ),
    }));
}
