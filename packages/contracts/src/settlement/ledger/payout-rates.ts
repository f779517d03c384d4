import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type Currency, isLivelaneError, type PlainDate } from '../../vocabulary/index.ts';
import type { Pair } from '../agreement/pair.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import type { Exchange, ExchangeAt } from '../money/exchange.ts';
import { calendarOf } from '../schedule/calendar.ts';
import { NO_DAY } from '../terms/terms-of-payment.ts';

/** The rate at which something is paid out in another currency. */
export interface PayoutRate {
  readonly currency: Currency;
  readonly source: string;
  /** The moment whose rate is agreed, in epoch milliseconds; infinite while its day is not known. */
  readonly at: number;
  readonly exchange: Exchange;
  /** Whether the day of the rate is over, so that no later quote changes it. */
  readonly isFinal: boolean;
}

/** A rate that is agreed and has no quote by its day. */
export interface MissingRate {
  /** The payment clause. */
  readonly payment: string;
  readonly currency: Currency;
  readonly source: string;
  readonly on: PlainDate;
}

/** The rates agreed for payouts of stages: those of the day on which each was earned, or on which it is due. */
export class PayoutRates {
  private readonly contract: CompleteContract;
  private readonly exchangeAt: ExchangeAt;
  private readonly knownAt: number;
  private readonly absent = new Map<string, MissingRate>();

  /** @param options - `knownAt`: in epoch milliseconds; a rate of a later day is not final */
  constructor(
    contract: CompleteContract,
    { exchangeAt, knownAt }: { readonly exchangeAt: ExchangeAt; readonly knownAt: number },
  ) {
    this.contract = contract;
    this.exchangeAt = exchangeAt;
    this.knownAt = knownAt;
  }

  /** Whether the contract agrees on any. */
  get areAny(): boolean {
    return clausesOf(this.contract, 'payment').some(({ payout }) => payout !== undefined);
  }

  /** The rates of days that are over for which there is no quote. */
  get missing(): readonly MissingRate[] {
    return [...this.absent.values()];
  }

  /** The exchange at which a payment pays what is paid out at a rate: that of its own day, where it is made before the rate's. */
  paidAt({ currency, source, at, exchange }: PayoutRate, paidAt: number): Exchange {
    return paidAt < at ? this.exchangeAt(currency, paidAt, source) : exchange;
  }

  /**
   * The rate at which an amount is paid out; null where it is paid out in the contract's currency, or has no quote.
   * @param due - the day on which it is due by the terms of payment; one that is not known yet has no final rate
   */
  of(entry: PayeeEntry, due: PlainDate | null): PayoutRate | null {
    const payment = this.paymentOf(entry);
    if (payment?.payout === undefined || due === null) return null;
    const { currency, rateAt, source } = payment.payout;
    const calendar = calendarOf(payment.zone ?? (entry.terms ?? this.contract).zone);
    const isOpen = rateAt === 'due' && due === NO_DAY;
    const day = isOpen ? this.knownAt : calendar.endOf(due) - 1;
    const at = rateAt === 'earned' ? entry.earnedAt : day;
    const isFinal = !isOpen && at <= this.knownAt;
    try {
      const exchange = this.exchangeAt(currency, at, source);
      return { currency, source, at: isOpen ? Number.POSITIVE_INFINITY : at, exchange, isFinal };
    } catch (error) {
      if (!isLivelaneError(error, 'FX_QUOTE_MISSING')) throw error;
      const on = calendar.dateOf(at);
      const missing = { payment: payment.id, currency, source, on };
      if (isFinal) this.absent.set(`${payment.id} ${on}`, missing);
      return null;
    }
  }

  /**
   * What tells apart by their rates what is due on one day under one clause. Terms that move that day move what was earned at one
   * moment together.
   */
  keyOf(entry: PayeeEntry, mayMove: boolean): readonly string[] {
    const payout = this.paymentOf(entry)?.payout;
    if (payout === undefined) return [];
    if (mayMove && payout.rateAt === 'due')
      return [payout.currency, payout.source, `${entry.earnedAt} ${entry.heldUntil}`];
    const rate = this.of(entry, entry.due);
    return rate === null ? [] : [rateKey(rate)];
  }

  /** The clause by which an amount is paid out in another currency than the contract's. */
  private paymentOf({ clauseId, under, terms = this.contract }: PayeeEntry) {
    const id = under ?? clauseId;
    const payment = clausesOf(terms, 'payment').find((clause) => clause.id === id);
    return payment?.payout?.currency === this.contract.currency ? undefined : payment;
  }
}

/** Tells rates apart. */
export function rateKey({ currency, exchange: { quote } }: PayoutRate): string {
  return `${currency} ${quote?.asOf} ${quote?.source}`;
}

/** Tells claims apart as statements group them: by payee, payer, due day, clause, and rate of payout. */
export function groupKey({
  payee,
  payer,
  due,
  clauseId,
  payout,
}: Pair & {
  readonly due: PlainDate | null;
  readonly clauseId: string;
  readonly payout: PayoutRate | null;
}): string {
  const rate = payout === null ? [] : [rateKey(payout)];
  return JSON.stringify([payee, payer, due, clauseId, ...rate]);
}
