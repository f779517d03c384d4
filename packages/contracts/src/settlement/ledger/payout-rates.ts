import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type Currency, isLivelaneError, type PlainDate } from '../../vocabulary/index.ts';
import type { Pair } from '../agreement/pair.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import type { Exchange, ExchangeAt } from '../money/exchange.ts';
import { calendarOf } from '../schedule/calendar.ts';

/** The rate at which something is paid out in another currency. */
export interface PayoutRate {
  readonly currency: Currency;
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

  /** The rate at which an amount is paid out; null where it is paid out in the contract's currency, or has no quote. */
  of({ clauseId, under, earnedAt, due, terms = this.contract }: PayeeEntry): PayoutRate | null {
    const id = under ?? clauseId;
    const payment = clausesOf(terms, 'payment').find((clause) => clause.id === id);
    if (payment?.payout === undefined || due === null) return null;
    const { currency, rateAt, source } = payment.payout;
    if (currency === this.contract.currency) return null;
    const calendar = calendarOf(payment.zone ?? terms.zone);
    const at = rateAt === 'earned' ? earnedAt : calendar.endOf(due) - 1;
    const isFinal = at <= this.knownAt;
    try {
      return { currency, exchange: this.exchangeAt(currency, at, source), isFinal };
    } catch (error) {
      if (!isLivelaneError(error, 'FX_QUOTE_MISSING')) throw error;
      const on = calendar.dateOf(at);
      const missing = { payment: id, currency, source, on };
      if (isFinal) this.absent.set(`${id} ${on}`, missing);
      return null;
    }
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
