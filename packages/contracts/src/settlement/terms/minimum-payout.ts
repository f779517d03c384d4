import { type PlainDate, toMinor } from '../../vocabulary/index.ts';
import { type Between, NO_DAY, type TermsOfPayment } from './terms-of-payment.ts';

/** An amount that is due by a day. */
export interface Payable extends Between {
  readonly due: PlainDate;
  readonly open: bigint;
}

/**
 * The days on which amounts are paid out where less than a minimum is not: an amount below it waits for the due day by
 * which the pair's amounts reach it together.
 * @param payables - in the order of their due days
 * @param endsOn - the last day of the term
 * @returns the day of each in their order; {@link NO_DAY} for what stays below the minimum
 */
export function payoutDays(
  payables: readonly Payable[],
  { terms, endsOn }: { readonly terms: TermsOfPayment; readonly endsOn: PlainDate },
): PlainDate[] {
  const days = payables.map(({ due }) => due);
  const keys = payables.map(({ payer, payee }) => JSON.stringify([payer, payee]));
  for (const key of new Set(keys)) {
    const places = payables.flatMap(({ due }, place) =>
      keys[place] === key && due !== NO_DAY ? [place] : [],
    );
    const [first] = places;
    const pair = first === undefined ? undefined : payables[first];
    const minimum = pair === undefined ? undefined : terms.of(pair)?.minimum;
    if (minimum === undefined) continue;
    let waiting: number[] = [];
    let sum = 0n;
    places.forEach((place, index) => {
      waiting.push(place);
      sum += payables[place]?.open ?? 0n;
      const due = days[place] ?? NO_DAY;
      const next = places[index + 1];
      const isLastOfDay = next === undefined || payables[next]?.due !== due;
      if (!isLastOfDay || sum < toMinor(minimum.amount)) return;
      for (const it of waiting) days[it] = due;
      waiting = [];
      sum = 0n;
    });
    for (const it of waiting) {
      const due = days[it] ?? NO_DAY;
      days[it] = minimum.atEnd === 'kept' ? NO_DAY : due > endsOn ? due : endsOn;
    }
  }
  return days;
}
