import type { CompleteContract } from '../../contract/document.ts';
import { formatPercent, money, type PlainDate, PPM } from '../../vocabulary/index.ts';
import { type Pair, pairKey } from '../agreement/pair.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { runningText } from '../entry/step-text.ts';
import type { Rational } from '../money/rational.ts';
import { RunningTotal } from '../money/running-total.ts';
import type { TermsInTime } from '../terms/terms-in-time.ts';
import { NO_DAY, type TermsOfPayment } from '../terms/terms-of-payment.ts';
import type { PaymentEntry, ReturnEntry } from './payment.ts';

/** What a payment paid of an amount that was due by a day. */
export interface PaidClaim {
  readonly pair: Pair;
  readonly due: PlainDate;
  readonly clauseId: string;
  /** In minor units of the contract's currency. */
  readonly units: bigint;
}

/** What a payment that came back had paid. */
export interface ReopenedClaim extends PaidClaim {
  /** When it was paid, in epoch milliseconds. */
  readonly paidAt: number;
}

const DAY_MS = 86_400_000;

/** The days from one date to another. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Interest on an amount that is paid late, exactly; null where none is owed. */
export function interestOn(
  { pair, due, clauseId, units }: PaidClaim,
  { on, terms }: { readonly on: PlainDate; readonly terms: TermsOfPayment },
): { readonly exact: Rational; readonly rate: number; readonly days: number } | null {
  const agreed = terms.of(pair);
  const interest = agreed?.lateInterest;
  // Interest bears no interest.
  if (interest === undefined || clauseId === agreed?.id || due === NO_DAY) return null;
  const days = daysBetween(due, on);
  const rate = Math.min(interest.rate, interest.legalMaximum);
  if (days <= interest.graceDays || rate === 0 || units <= 0n) return null;
  const exact = {
    n: units * BigInt(rate) * BigInt(days),
    d: BigInt(PPM) * BigInt(interest.yearDays),
  };
  return { exact, rate, days };
}

/** The interest that late payments bring, on the running total of each payer and payee. */
export class LateInterestBook {
  private readonly contract: CompleteContract;
  private readonly terms: TermsInTime;
  private readonly totals = new Map<string, RunningTotal>();

  constructor(contract: CompleteContract, terms: TermsInTime) {
    this.contract = contract;
    this.terms = terms;
  }

  /** The lines of interest on what a payment paid late. */
  linesOf(payment: PaymentEntry, paid: readonly PaidClaim[]): PayeeEntry[] {
    const { earnedAt: paidAt } = payment;
    return this.booked(payment, { paid: paid.map((claim) => ({ ...claim, paidAt })), sign: 1n });
  }

  /** The lines that take interest back on what came back: it runs on until that is paid again. */
  takenBack(returned: ReturnEntry, paid: readonly ReopenedClaim[]): PayeeEntry[] {
    return this.booked(returned, { paid, sign: -1n });
  }

  private booked(
    payment: PaymentEntry | ReturnEntry,
    { paid, sign }: { readonly paid: readonly ReopenedClaim[]; readonly sign: 1n | -1n },
  ): PayeeEntry[] {
    const terms = this.terms.of(payment.terms);
    const { currency, rounding } = this.contract;
    return paid.flatMap((claim): PayeeEntry[] => {
      const on = terms.calendar.dateOf(claim.paidAt);
      const found = interestOn(claim, { on, terms });
      const clauseId = terms.of(claim.pair)?.id;
      if (found === null || clauseId === undefined) return [];
      const key = pairKey(claim.pair);
      const total = this.totals.get(key) ?? new RunningTotal(rounding);
      this.totals.set(key, total);
      const { exact, rate, days } = found;
      const adds = { n: sign * exact.n, d: exact.d };
      const { amount, step, carried, booked } = total.add(adds);
      if (amount === 0n) return [];
      const how = runningText({ currency, carried, adds, booked, amount });
      const [of, sum] = [claim.units, amount].map((units) => formatUnits(currency, units));
      const percent = formatPercent(rate);
      return [
        {
          ...payment,
          ...claim.pair,
          entry: 'late-interest',
          clauseId,
          base: money(currency, claim.units),
          rate,
          amount,
          earnedAt: claim.paidAt,
          due: on,
          steps: [step],
          explanation: inBoth(
            `${sign < 0n ? 'Taken back, since the payment came back: interest' : 'Interest'} of ${percent} a year for ${days} day(s) on ${of}, due on ${claim.due}${how.en}: ${sum}.`,
            `${sign < 0n ? '付款退回，冲回：' : ''}${claim.due} 到期的 ${of} 逾期 ${days} 天，按年利率 ${percent} 计息${how['zh-Hans']}：${sum}。`,
          ),
        },
      ];
    });
  }
}
