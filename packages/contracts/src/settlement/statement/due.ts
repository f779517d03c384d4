import type { CompleteContract } from '../../contract/document.ts';
import { formatMoney, type Money, money, type Settlement } from '../../vocabulary/index.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { divide, rounded, whole } from '../money/rational.ts';
import { type Claim, dueId, isDated } from './states.ts';

type Due = Settlement['due'][number];

/**
 * What is still to be paid, by whom, to whom, by when: the open claims whose hold is over, as far as they
 * have a due day; what is agreed to be paid out in another currency also at its rate, once the day of that is over.
 * @returns amounts above zero; with what has no due day yet they sum to what each payer owes each payee
 */
export function dueList(
  claims: readonly Claim[],
  { currency, rounding }: Pick<CompleteContract, 'currency' | 'rounding'>,
): Settlement['due'] {
  return claims.filter(isDated).map((claim, index): Due => {
    const { payer, payee, due, clauseId, open } = claim;
    const sum = formatUnits(currency, open);
    const payout = payoutOf(claim, rounding);
    const [en, zh] = payout === undefined ? ['', ''] : ratedText(payout);
    return {
      id: dueId(index),
      payee,
      payer,
      amount: money(currency, open),
      ...(payout === undefined ? {} : { payout }),
      on: due,
      clauseId,
      why: inBoth(
        `${sum} due on ${due} under clause ${clauseId}${en}.`,
        `依条款 ${clauseId}，${due} 应付 ${sum}${zh}。`,
      ),
    };
  });
}

/** What pays a claim whole in the currency in which it is paid out. */
function payoutOf(
  { open, payout }: Claim,
  rounding: CompleteContract['rounding'],
): Due['payout'] | undefined {
  const quote = payout?.exchange.quote;
  if (!payout?.isFinal || !quote) return undefined;
  const units = rounded(divide(whole(open), payout.exchange.worth), rounding);
  return { amount: money(payout.currency, units), fx: quote };
}

function ratedText({
  amount,
  fx,
}: {
  readonly amount: Money;
  readonly fx: { base: string; quote: string; rate: string; source: string };
}): [string, string] {
  const [sum, rate] = [formatMoney(amount), `${fx.base}/${fx.quote} ${fx.rate}`];
  return [
    `, paid as ${sum} at ${rate} of ${fx.source}`,
    `，以 ${sum} 支付，汇率 ${rate}（${fx.source}）`,
  ];
}
