import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { Currency, PlainDate } from '../../vocabulary/index.ts';
import { type Pair, pairKey } from '../agreement/pair.ts';
import { pairsOf } from '../earnings/earnings.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import type { Exchange, ExchangeAt } from '../money/exchange.ts';
import { divide, least, multiply, rounded, whole } from '../money/rational.ts';
import { calendarOf } from '../schedule/calendar.ts';
import type { PaidPart } from './day-of-payment.ts';
import type { PaymentEntry, PaymentPart, ReturnEntry } from './payment.ts';

/** What a payer owes a payee by a day under a clause. */
interface Claim {
  readonly key: string;
  readonly pair: Pair;
  readonly due: PlainDate;
  open: bigint;
  /** The rate at which it is paid out in another currency, where the contract agrees on one. */
  readonly payout: { readonly currency: Currency; readonly exchange: Exchange } | null;
}

/** What a payment paid of one claim. */
interface PaidClaim {
  readonly claim: Claim;
  units: bigint;
  readonly open: bigint;
}

/** What a payment paid of one claim, or of none. */
interface Paid {
  readonly payer: string;
  readonly tendered: bigint;
  /** Set where the claim's agreed rate applies. */
  readonly agreed: { readonly units: bigint; readonly exchange: Exchange } | null;
}

/**
 * What is owed while lines are booked, to find which debts a payment pays: those of its payer, else of all payers, the
 * earliest due day first. A claim with an agreed rate of payout is paid at that rate.
 */
export class ClaimBook {
  private readonly contract: CompleteContract;
  private readonly exchangeAt: ExchangeAt;
  private readonly pairs: readonly Pair[];
  private readonly claims = new Map<string, Claim>();
  /** What was paid or taken back beyond all claims of a pair. */
  private readonly credit = new Map<string, bigint>();
  /** Which claims each payment paid, by the id of its fact, in the order in which it paid them. */
  private readonly paid = new Map<string, PaidClaim[]>();
  /** Whether any payment depends on claims: a payee has several payers, or a payout has an agreed rate. */
  private readonly isNeeded: boolean;

  /** @param isAsked - `always` where somebody asks which claims were paid */
  constructor(contract: CompleteContract, exchangeAt: ExchangeAt, isAsked?: 'always') {
    this.contract = contract;
    this.exchangeAt = exchangeAt;
    this.pairs = pairsOf(contract);
    this.isNeeded =
      isAsked === 'always' ||
      new Set(this.pairs.map(({ payee }) => payee)).size < this.pairs.length ||
      clausesOf(contract, 'payment').some(({ payout }) => payout !== undefined);
  }

  /** Takes a line that earns, or that takes back or withholds what was earned. */
  take(entry: PayeeEntry): void {
    const { payer, payee, due, entry: kind } = entry;
    if (!this.isNeeded || due === null || kind === 'deposit-forfeited') return;
    const pair = pairKey({ payer, payee });
    const key = claimKey(entry);
    const claim = this.claims.get(key) ?? {
      key,
      pair: { payer, payee },
      due,
      open: 0n,
      payout: this.payoutOf(entry),
    };
    this.claims.set(key, claim);
    claim.open += entry.amount;
    this.level(pair, claim);
  }

  /** Keeps every claim at least at zero: what is below lowers the pair's other claims, then what comes. */
  private level(pair: string, claim: Claim): void {
    let credit = this.credit.get(pair) ?? 0n;
    if (claim.open < 0n) {
      credit -= claim.open;
      claim.open = 0n;
    }
    for (const open of credit > 0n ? this.openClaims(claim.pair.payee, claim.pair.payer) : []) {
      const used = least(credit, open.open);
      open.open -= used;
      credit -= used;
    }
    this.credit.set(pair, credit);
  }

  private openClaims(payee: string, payer: string | undefined): Claim[] {
    const place = new Map(this.pairs.map((pair, index) => [pairKey(pair), index]));
    const placeOf = ({ pair }: Claim): number => place.get(pairKey(pair)) ?? this.pairs.length;
    return [...this.claims.values()]
      .filter(({ pair, open }) => pair.payee === payee && open > 0n)
      .filter(({ pair }) => payer === undefined || pair.payer === payer)
      .sort((a, b) => (a.due === b.due ? placeOf(a) - placeOf(b) : a.due < b.due ? -1 : 1));
  }

  /** The rate agreed for payouts of a stage: that of the day on which it was earned, or on which it is due. */
  private payoutOf({
    clauseId,
    under,
    earnedAt,
    due,
    terms = this.contract,
  }: PayeeEntry): Claim['payout'] {
    const id = under ?? clauseId;
    const payment = clausesOf(terms, 'payment').find((clause) => clause.id === id);
    if (payment?.payout === undefined || due === null) return null;
    const { currency, rateAt } = payment.payout;
    const at =
      rateAt === 'earned' ? earnedAt : calendarOf(payment.zone ?? terms.zone).endOf(due) - 1;
    return { currency, exchange: this.exchangeAt(currency, at) };
  }

  /** The parts of a payment, by payer and rate. @param touch - called with every claim before it is paid */
  partsOf(payment: PaymentEntry, touch?: (claim: string) => void): PaymentPart[] {
    const { payee, payer, tendered, earnedAt } = payment;
    const exchange = this.exchangeAt(tendered.currency, earnedAt);
    const only = payer ?? this.pairs.find((pair) => pair.payee === payee)?.payer ?? '';
    if (!this.isNeeded)
      return [this.atRateOfDay({ payer: only, tendered: BigInt(tendered.minor) }, exchange)];
    const paid = this.pay(payment, { exchange, only, touch });
    const byDay = new Map<string, bigint>();
    const parts: PaymentPart[] = [];
    for (const { payer: from, tendered: amount, agreed } of paid) {
      if (agreed === null) byDay.set(from, (byDay.get(from) ?? 0n) + amount);
      else parts.push({ payer: from, tendered: amount, ...agreed });
    }
    for (const [from, amount] of byDay)
      parts.push(this.atRateOfDay({ payer: from, tendered: amount }, exchange));
    return parts;
  }

  private atRateOfDay(
    { payer, tendered }: Pick<PaymentPart, 'payer' | 'tendered'>,
    exchange: Exchange,
  ): PaymentPart {
    const units = rounded(multiply(whole(tendered), exchange.worth), this.contract.rounding);
    return { payer, tendered, units, exchange };
  }

  /** Which claims a payment paid. */
  paidBy({ factIds }: PaymentEntry): PaidPart[] {
    return factIds.flatMap((id) =>
      (this.paid.get(id) ?? []).map(({ claim, units, open }) => ({
        claim: claim.key,
        units,
        open,
      })),
    );
  }

  /** Opens the claims again that a payment had paid, the last one first; what paid none is no credit any more. */
  reopen(
    { returns, payee }: ReturnEntry,
    { payer, units }: Pick<PaymentPart, 'payer' | 'units'>,
  ): void {
    if (!this.isNeeded) return;
    const pair = pairKey({ payer, payee });
    let left = units;
    let last: Claim | undefined;
    for (const paid of (this.paid.get(returns) ?? []).toReversed()) {
      if (paid.claim.pair.payer !== payer) continue;
      const used = least(left, paid.units);
      paid.units -= used;
      paid.claim.open += used;
      left -= used;
      last = paid.claim;
    }
    this.credit.set(pair, (this.credit.get(pair) ?? 0n) - left);
    if (last !== undefined) this.level(pair, last);
  }

  private pay(
    { payee, payer, tendered, factIds }: PaymentEntry,
    {
      exchange,
      only,
      touch,
    }: {
      readonly exchange: Exchange;
      readonly only: string;
      readonly touch: ((claim: string) => void) | undefined;
    },
  ): Paid[] {
    const { rounding } = this.contract;
    const paid: Paid[] = [];
    let left = BigInt(tendered.minor);
    let last = only;
    for (const claim of this.openClaims(payee, payer)) {
      if (left <= 0n) break;
      touch?.(claim.key);
      const isAgreed = claim.payout?.currency === tendered.currency;
      const { worth } = isAgreed && claim.payout !== null ? claim.payout.exchange : exchange;
      const all = rounded(divide(whole(claim.open), worth), rounding);
      const used = least(left, all);
      const units = used === all ? claim.open : rounded(multiply(whole(used), worth), rounding);
      const { open } = claim;
      claim.open -= units;
      for (const id of factIds)
        this.paid.set(id, [...(this.paid.get(id) ?? []), { claim, units, open }]);
      left -= used;
      last = claim.pair.payer;
      const agreed =
        isAgreed && claim.payout !== null ? { units, exchange: claim.payout.exchange } : null;
      paid.push({ payer: last, tendered: used, agreed });
    }
    if (left > 0n) {
      paid.push({ payer: last, tendered: left, agreed: null });
      const key = pairKey({ payer: last, payee });
      const units = rounded(multiply(whole(left), exchange.worth), rounding);
      this.credit.set(key, (this.credit.get(key) ?? 0n) + units);
    }
    return paid;
  }
}

/** The claim that an entry raises or lowers: of one pair, by one day, under one clause. */
export function claimKey(entry: PayeeEntry): string {
  return JSON.stringify([pairKey(entry), entry.due, entry.under ?? entry.clauseId]);
}
