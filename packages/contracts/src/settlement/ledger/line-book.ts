import type { CompleteContract } from '../../contract/document.ts';
import { money, type PlainDate, type StatementLine } from '../../vocabulary/index.ts';
import type { Revisions } from '../agreement/revisions.ts';
import type { Entry, PayeeEntry } from '../entry/entry.ts';
import { inBoth } from '../entry/explanation.ts';
import { splitOf } from '../entry/split.ts';
import { shareText } from '../entry/step-text.ts';
import { RunningShares, type SharedPart } from '../money/running-total.ts';
import { calendarOf } from '../schedule/calendar.ts';
import type { CertificateEntry } from '../taxes/certificates.ts';
import type { TermsInTime } from '../terms/terms-in-time.ts';
import type { ClaimOptions } from './claim.ts';
import { ClaimBook } from './claim-book.ts';
import { DayOfPayment } from './day-of-payment.ts';
import { LateInterestBook } from './late-interest.ts';
import { type PaymentEntry, partEntry, type ReturnEntry } from './payment.ts';
import type { PayoutRate } from './payout-rates.ts';
import { ReturnBook, returnedEntry } from './return-book.ts';
import { TaxBooks } from './tax-books.ts';

/** A line with what the statement does not print: when it was booked, and when its amount is due. */
export interface BookedLine {
  readonly at: number;
  readonly due: PlainDate | null;
  /** The invoice that covers it, by the id of its fact, where the payer waits for one. */
  readonly invoice: string | undefined;
  /** The clause whose claim it raises or lowers: a tax lowers the claim of the fee that it is withheld from. */
  readonly under: string;
  /** What of a fee it pays, such as a stage. */
  readonly part: string | undefined;
  /** The rate at which it is paid out in another currency, where the contract agrees on one. */
  readonly payout: PayoutRate | null;
  /** The day on which its hold ends; undefined where it is earned at once. */
  readonly heldUntil: PlainDate | undefined;
  readonly line: StatementLine & { readonly payer: string };
}

/** Makes lines of entries: shared among payees, taxed, numbered. */
export class LineBook {
  readonly lines: BookedLine[] = [];
  private readonly contract: CompleteContract;
  private readonly taxes: TaxBooks;
  private readonly terms: TermsInTime;
  private readonly interest: LateInterestBook;
  private readonly payday: DayOfPayment;
  private readonly returns: ReturnBook;
  readonly claims: ClaimBook;
  private readonly shares = new Map<string, RunningShares>();

  constructor(
    contract: CompleteContract,
    {
      revisions,
      terms,
      ...options
    }: Omit<ClaimOptions, 'isAsked'> & {
      readonly revisions: Revisions;
      readonly terms: TermsInTime;
    },
  ) {
    this.contract = contract;
    this.taxes = new TaxBooks(contract);
    this.terms = terms;
    this.payday = new DayOfPayment(revisions);
    const isAsked = this.payday.isNeeded;
    this.claims = new ClaimBook(contract, { ...options, terms, isAsked });
    this.interest = new LateInterestBook(contract, terms);
    this.returns = new ReturnBook(contract.rounding);
  }

  /** Books a payment that came back, part by part. */
  giveBack(entry: ReturnEntry): void {
    for (const part of this.returns.partsOf(entry)) {
      const reopened = this.claims.reopen(entry, part);
      const { contract } = this;
      this.add(returnedEntry(entry, { part: { ...part, under: reopened }, contract }));
      for (const interest of this.interest.takenBack(entry, reopened)) this.add(interest);
    }
  }

  /** Books a payment, part by part where it pays debts of several payers or at several rates. */
  pay(payment: PaymentEntry): void {
    const { contract } = this;
    const { parts, claims } = this.claims.partsOf(payment, (claim) =>
      this.tax(this.payday.touch(payment, claim)),
    );
    this.returns.take(payment, parts);
    for (const part of parts) this.add(partEntry(payment, { part, contract }));
    this.tax(this.payday.pay(payment, this.claims.paidBy(payment)));
    for (const interest of this.interest.linesOf(payment, claims)) this.add(interest);
  }

  /** Books what the revisions move that came into force by a moment. */
  advance(at: number): void {
    this.tax(this.payday.advance(at));
  }

  take(entry: Entry): void {
    for (const part of this.shared(entry)) {
      this.add(part);
      if (entry.fee === null || entry.entry === 'deposit-forfeited') continue;
      this.tax(this.payday.take(this.taxedPart(part), this.claims.keyOf(part)));
    }
  }

  private tax(parts: readonly PayeeEntry[]): void {
    for (const part of parts) for (const taxed of this.taxes.linesOf(part)) this.add(taxed);
  }

  /** Takes a certificate, which may lower taxes that are booked already. */
  certify({ certificate }: CertificateEntry): void {
    for (const taxed of this.taxes.certify(certificate)) this.add(taxed);
  }

  /** What of a part is taxed: of pay in kind another amount, which is owed to the authority at once. */
  private taxedPart(part: PayeeEntry): PayeeEntry {
    if (part.taxable === undefined) return part;
    const due = calendarOf(this.contract.zone).dateOf(part.earnedAt);
    return { ...part, entry: 'fixed-fee', amount: part.taxable, due };
  }

  private shared(entry: Entry): PayeeEntry[] {
    const { fee, payee, payer = '', terms = this.contract } = entry;
    if (payee !== undefined || fee === null) return [{ ...entry, payer, payee: payee ?? '' }];
    const split = splitOf(terms, fee.id);
    if (split === undefined) return [{ ...entry, payer, payee: fee.payee }];
    // What is forfeited was never earned, so it is no part of what is shared.
    const isForfeited = entry.entry === 'deposit-forfeited';
    const shares = split.shares.map((it) => it.share);
    const total = JSON.stringify([payer, fee.id, isForfeited, split.shares]);
    const running = this.shares.get(total) ?? new RunningShares(shares);
    this.shares.set(total, running);
    const parts = running.add(entry.amount);
    return split.shares.flatMap((it, place) => {
      const part = parts[place];
      return part === undefined ? [] : [this.partOf(entry, { ...it, part })];
    });
  }

  /** A payee's part of an entry: a part of the other sign moves a unit between payees, and gives or takes no commission. */
  private partOf(
    entry: Entry,
    {
      payee,
      share,
      part,
    }: { readonly payee: string; readonly share: number; readonly part: SharedPart },
  ): PayeeEntry {
    const { amount, total, booked, step } = part;
    const { currency } = this.contract;
    const words = shareText({ currency, share, total, booked, amount });
    const { explanation, steps } = entry;
    const isRounding = amount !== 0n && (entry.amount > 0n ? amount < 0n : amount > 0n);
    return {
      ...entry,
      payer: entry.payer ?? '',
      payee,
      amount,
      steps: [...steps, step],
      entry: isRounding ? 'rounding' : entry.entry,
      explanation: inBoth(
        `${explanation.en} ${words.en}`,
        `${explanation['zh-Hans']}${words['zh-Hans']}`,
      ),
    };
  }

  private add(entry: PayeeEntry): void {
    const { currency, revision, rounding } = entry.terms ?? this.contract;
    const payout = this.claims.take(entry);
    this.lines.push({
      at: entry.at,
      due: this.terms.newest.dueOf(entry),
      invoice: this.terms.areAny ? this.terms.newest.invoiceOf(entry)?.id : undefined,
      under: entry.under ?? entry.clauseId,
      heldUntil: entry.heldUntil,
      part: entry.part,
      payout,
      line: {
        id: `line-${this.lines.length + 1}`,
        entry: entry.entry,
        payee: entry.payee,
        payer: entry.payer,
        clauseId: entry.clauseId,
        factIds: [...entry.factIds],
        ruleVersion: revision,
        base: entry.base,
        rate: entry.rate,
        fx: entry.fx,
        rounding,
        amount: money(currency, entry.amount),
        steps: [...entry.steps],
        explanation: entry.explanation,
      },
    });
  }
}
