import type { CompleteContract } from '../../contract/document.ts';
import type { PlainDate } from '../../vocabulary/index.ts';
import { type Pair, pairKey } from '../agreement/pair.ts';
import { pairsOf, paysUnderSeveralClauses } from '../earnings/earnings.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import type { Exchange, ExchangeAt } from '../money/exchange.ts';
import { divide, least, multiply, rounded, whole } from '../money/rational.ts';
import { calendarOf } from '../schedule/calendar.ts';
import { payoutDays } from '../terms/minimum-payout.ts';
import type { TermsInTime } from '../terms/terms-in-time.ts';
import { NO_DAY, type TermsOfPayment } from '../terms/terms-of-payment.ts';
import type { Claim, ClaimOptions, Paid, PaidOfClaim } from './claim.ts';
import { CreditBook } from './credit-book.ts';
import type { PaidPart } from './day-of-payment.ts';
import type { PaidClaim, ReopenedClaim } from './late-interest.ts';
import type { PaymentEntry, PaymentPart, ReturnEntry } from './payment.ts';
import { groupKey, type MissingRate, type PayoutRate, PayoutRates } from './payout-rates.ts';

/** By which terms claims are ordered, as far as what they depend on was known by a moment. */
interface Known {
  readonly terms: TermsOfPayment;
  readonly at: number;
}

/**
 * What is owed while lines are booked, to find which debts a payment pays: those of its payer, else of all payers, the
 * earliest due day first. A claim with an agreed rate of payout is paid at that rate.
 */
export class ClaimBook {
  private readonly contract: CompleteContract;
  private readonly terms: TermsInTime;
  private readonly exchangeAt: ExchangeAt;
  private readonly rates: PayoutRates;
  private readonly endsOn: PlainDate;
  private readonly pairs: readonly Pair[];
  private readonly claims = new Map<string, Claim>();
  /** What was paid or taken back beyond all claims of a pair. */
  private readonly credits = new CreditBook();
  /** Which claims each payment paid, by the id of its fact, in the order in which it paid them. */
  private readonly paid = new Map<string, PaidOfClaim[]>();
  /** Whether any payment depends on claims: it cites one of several clauses, a payee has several payers, or a payout has an agreed rate. */
  private readonly isNeeded: boolean;

  constructor(
    contract: CompleteContract,
    { exchangeAt, terms, isAsked, isPaid, knownAt }: ClaimOptions & { readonly terms: TermsInTime },
  ) {
    this.contract = contract;
    this.terms = terms;
    this.exchangeAt = exchangeAt;
    this.rates = new PayoutRates(contract, { exchangeAt, knownAt });
    this.endsOn = calendarOf(contract.zone).dateOf(Date.parse(contract.term.end) - 1);
    this.pairs = pairsOf(contract);
    this.isNeeded =
      isAsked ||
      (isPaid && paysUnderSeveralClauses(contract)) ||
      terms.needClaims ||
      new Set(this.pairs.map(({ payee }) => payee)).size < this.pairs.length ||
      this.rates.areAny;
  }

  /** Takes a line that earns, or that takes back or withholds what was earned. @returns the rate at which it is paid out */
  take(entry: PayeeEntry): PayoutRate | null {
    const { payer, payee, due, entry: kind } = entry;
    if (!this.isNeeded || due === null || kind === 'deposit-forfeited') return null;
    const pair = pairKey({ payer, payee });
    const key = this.keyOf(entry);
    const claim: Claim = this.claims.get(key) ?? {
      key,
      pair: { payer, payee },
      entry,
      ...{ open: 0n, paid: 0n, back: 0n },
      payout: this.rates.of(entry, this.terms.newest.dueOf(entry)),
    };
    this.claims.set(key, claim);
    claim.open += entry.amount;
    this.level(pair, { claim, terms: this.terms.of(entry.terms), at: entry.at });
    return claim.payout;
  }

  /** The agreed rates for which there is no quote. */
  get missingRates(): readonly MissingRate[] {
    return this.rates.missing;
  }

  /**
   * The claim that an entry raises or lowers: of one pair, by one day, under one clause, at one rate of payout; by day where
   * terms may move it.
   */
  keyOf(entry: PayeeEntry): string {
    const { calendar } = this.terms.newest;
    const more: string[] = this.terms.areAny ? [calendar.dateOf(entry.earnedAt)] : [];
    if (this.isNeeded && this.rates.areAny)
      more.push(...this.rates.keyOf(entry, this.terms.areAny));
    return JSON.stringify([pairKey(entry), entry.due, entry.under ?? entry.clauseId, ...more]);
  }

  /** Keeps every claim at least at zero: what is below lowers the pair's other claims, then what comes. */
  private level(pair: string, { claim, ...known }: { readonly claim: Claim } & Known): void {
    const isSetOff = known.terms.of(claim.pair)?.setOff !== false;
    if (claim.back > 0n && claim.open > 0n) {
      const used = least(claim.back, claim.open);
      claim.back -= used;
      claim.open -= used;
    }
    if (claim.open < 0n) {
      if (isSetOff) this.credits.add(pair, { left: -claim.open });
      else claim.back -= claim.open;
      claim.open = 0n;
    }
    if (!this.credits.has(pair)) return;
    const open = this.openClaims(claim.pair, known);
    this.credits.pay(
      pair,
      open.map((it) => it.claim),
    );
  }

  /** The open claims, each with the day on which it is paid out, in the order of their due days. */
  private openClaims(
    { payee, payer }: { readonly payee: string; readonly payer: string | undefined },
    { terms, at }: Known,
  ): { readonly claim: Claim; readonly due: PlainDate }[] {
    const place = new Map(this.pairs.map((pair, index) => [pairKey(pair), index]));
    const placeOf = ({ pair }: Claim): number => place.get(pairKey(pair)) ?? this.pairs.length;
    const claims = [...this.claims.values()]
      .filter(({ pair, open }) => pair.payee === payee && open > 0n)
      .filter(({ pair }) => payer === undefined || pair.payer === payer)
      .map((claim) => ({ claim, due: terms.dueOf(claim.entry, at) ?? NO_DAY }))
      .sort((a, b) =>
        a.due === b.due ? placeOf(a.claim) - placeOf(b.claim) : a.due < b.due ? -1 : 1,
      );
    if (!terms.areAny) return claims;
    const payables = claims.map(({ claim, due }) => ({ ...claim.pair, due, open: claim.open }));
    const days = payoutDays(payables, { terms, endsOn: this.endsOn });
    return claims.map(({ claim }, place) => ({ claim, due: days[place] ?? NO_DAY }));
  }

  /** What was paid under each claim that stands apart: nothing is set off, or it is paid out in another currency. */
  paidApart(): ReadonlyMap<string, bigint> {
    const paid = new Map<string, bigint>();
    for (const { pair, entry, paid: units, payout } of this.claims.values()) {
      if (payout === null && this.terms.newest.of(pair)?.setOff !== false) continue;
      const due = this.terms.newest.dueOf(entry);
      const key = groupKey({ ...pair, due, clauseId: entry.under ?? entry.clauseId, payout });
      paid.set(key, (paid.get(key) ?? 0n) + units);
    }
    return paid;
  }

  /**
   * The parts of a payment, by payer and rate, and the claims that it paid.
   * @param touch - called with every claim before it is paid
   */
  partsOf(
    payment: PaymentEntry,
    touch?: (claim: string) => void,
  ): { readonly parts: readonly PaymentPart[]; readonly claims: readonly PaidClaim[] } {
    const { payee, payer, tendered, earnedAt } = payment;
    const exchange = this.exchangeAt(tendered.currency, earnedAt);
    const only = payer ?? this.pairs.find((pair) => pair.payee === payee)?.payer ?? '';
    // A payment of nothing pays no claim, and has its line all the same.
    if (!this.isNeeded || BigInt(tendered.minor) === 0n)
      return {
        parts: [
          this.atRateOfDay({ payer: only, tendered: BigInt(tendered.minor), under: [] }, exchange),
        ],
        claims: [],
      };
    const { paid, claims } = this.pay(payment, { exchange, only, touch });
    const byDay = new Map<string, Pick<PaymentPart, 'tendered' | 'under'>>();
    const parts: PaymentPart[] = [];
    for (const { payer: from, tendered: amount, agreed, under } of paid) {
      const before = byDay.get(from) ?? { tendered: 0n, under: [] };
      if (agreed !== null) parts.push({ payer: from, tendered: amount, under, ...agreed });
      else
        byDay.set(from, {
          tendered: before.tendered + amount,
          under: [...before.under, ...under],
        });
    }
    for (const [from, part] of byDay)
      parts.push(this.atRateOfDay({ payer: from, ...part }, exchange));
    return { parts, claims };
  }

  private atRateOfDay(
    { payer, tendered, under }: Pick<PaymentPart, 'payer' | 'tendered' | 'under'>,
    exchange: Exchange,
  ): PaymentPart {
    const units = rounded(multiply(whole(tendered), exchange.worth), this.contract.rounding);
    return { payer, tendered, units, exchange, under };
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

  /** Takes back what a payment left as credit, then opens the claims again that it had paid, the last one first. */
  reopen(
    { returns, payee, terms, at }: ReturnEntry,
    { payer, units }: Pick<PaymentPart, 'payer' | 'units'>,
  ): ReopenedClaim[] {
    if (!this.isNeeded) return [];
    const pair = pairKey({ payer, payee });
    const paidClaims = this.paid.get(returns) ?? [];
    const reopened: ReopenedClaim[] = [];
    let left = this.credits.takeBack(pair, { paid: paidClaims, units });
    for (const paid of paidClaims.toReversed()) {
      const { claim, due, paidAt } = paid;
      if (claim.pair.payer !== payer) continue;
      const used = least(left, paid.units);
      if (used === 0n) continue;
      paid.units -= used;
      claim.open += used;
      claim.paid -= used;
      left -= used;
      const clauseId = claim.entry.under ?? claim.entry.clauseId;
      reopened.push({ pair: claim.pair, due, clauseId, units: used, paidAt });
      this.level(pair, { claim, terms: this.terms.of(terms), at });
    }
    return reopened;
  }

  private pay(
    payment: PaymentEntry,
    {
      exchange,
      only,
      touch,
    }: {
      readonly exchange: Exchange;
      readonly only: string;
      readonly touch: ((claim: string) => void) | undefined;
    },
  ): { readonly paid: readonly Paid[]; readonly claims: readonly PaidClaim[] } {
    const { payee, tendered, factIds, earnedAt: paidAt } = payment;
    const { rounding } = this.contract;
    const paid: Paid[] = [];
    const claims: PaidClaim[] = [];
    const paidClaims: PaidOfClaim[] = [];
    for (const id of factIds) this.paid.set(id, paidClaims);
    let left = BigInt(tendered.minor);
    let last = only;
    const known = { terms: this.terms.of(payment.terms), at: payment.at };
    const own = this.contract.currency;
    const isAgreedIn = ({ claim }: { readonly claim: Claim }): boolean =>
      (claim.payout?.currency ?? own) === tendered.currency;
    const open = this.openClaims(payment, known);
    // What is agreed to be paid out in the currency of the payment comes first.
    const ordered = this.rates.areAny
      ? [...open.filter(isAgreedIn), ...open.filter((it) => !isAgreedIn(it))]
      : open;
    for (const { claim, due } of ordered) {
      if (left <= 0n) break;
      touch?.(claim.key);
      // By what was known when it was paid: an invoice that comes later changes no line.
      const payout = this.rates.of(claim.entry, known.terms.dueOf(claim.entry, known.at));
      const agreed =
        payout?.currency === tendered.currency ? this.rates.paidAt(payout, paidAt) : null;
      const { worth } = agreed ?? exchange;
      const all = rounded(divide(whole(claim.open), worth), rounding);
      const used = least(left, all);
      const units = used === all ? claim.open : rounded(multiply(whole(used), worth), rounding);
      const before = claim.open;
      claim.open -= units;
      claim.paid += units;
      paidClaims.push({ claim, units, open: before, due, paidAt });
      left -= used;
      const { pair, entry } = claim;
      const clauseId = entry.under ?? entry.clauseId;
      claims.push({ pair, due, clauseId, units });
      last = claim.pair.payer;
      paid.push({
        ...{ payer: last, tendered: used, under: [{ clauseId, units }] },
        agreed: agreed && { units, exchange: agreed },
      });
    }
    if (left > 0n) {
      paid.push({ payer: last, tendered: left, agreed: null, under: [] });
      const key = pairKey({ payer: last, payee });
      const units = rounded(multiply(whole(left), exchange.worth), rounding);
      this.credits.add(key, { left: units, paid: paidClaims });
    }
    return { paid, claims };
  }
}
