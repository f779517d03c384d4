import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { money, type PlainDate, type StatementLine } from '../../vocabulary/index.ts';
import type { Entry, PayeeEntry } from '../entry/entry.ts';
import { inBoth } from '../entry/explanation.ts';
import { shareText } from '../entry/step-text.ts';
import type { ExchangeAt } from '../money/exchange.ts';
import { RunningShares, type SharedPart } from '../money/running-total.ts';
import type { CertificateEntry } from '../taxes/certificates.ts';
import { SalesTaxBook } from '../taxes/sales-taxes.ts';
import type { TermsOfPayment } from '../terms/terms-of-payment.ts';
import { ClaimBook } from './claim-book.ts';
import { LateInterestBook } from './late-interest.ts';
import { type PaymentEntry, partEntry } from './payment.ts';
import { TaxBook } from './tax-book.ts';

/** A line with what the statement does not print: when it was booked, and when its amount is due. */
export interface BookedLine {
  readonly at: number;
  readonly due: PlainDate | null;
  /** The invoice that covers it, by the id of its fact, where the payer waits for one. */
  readonly invoice: string | undefined;
  /** The clause whose claim it raises or lowers: a tax lowers the claim of the fee that it is withheld from. */
  readonly under: string;
  /** The day on which its hold ends; undefined where it is earned at once. */
  readonly heldUntil: PlainDate | undefined;
  readonly line: StatementLine & { readonly payer: string };
}

/** Makes lines of entries: shared among payees, taxed, numbered. */
export class LineBook {
  readonly lines: BookedLine[] = [];
  private readonly contract: CompleteContract;
  private readonly taxes: TaxBook;
  private readonly salesTaxes: SalesTaxBook;
  private readonly terms: TermsOfPayment;
  private readonly interest: LateInterestBook;
  readonly claims: ClaimBook;
  private readonly shares = new Map<string, RunningShares>();

  constructor(
    contract: CompleteContract,
    { exchangeAt, terms }: { readonly exchangeAt: ExchangeAt; readonly terms: TermsOfPayment },
  ) {
    this.contract = contract;
    this.taxes = new TaxBook(contract);
    this.salesTaxes = new SalesTaxBook(contract);
    this.terms = terms;
    this.claims = new ClaimBook(contract, { exchangeAt, terms });
    this.interest = new LateInterestBook(contract, terms);
  }

  /** Books a payment, part by part where it pays debts of several payers or at several rates. */
  pay(payment: PaymentEntry): void {
    const { contract } = this;
    const { parts, claims } = this.claims.partsOf(payment);
    for (const part of parts) this.add(partEntry(payment, { part, contract }));
    for (const interest of this.interest.linesOf(payment, claims)) this.add(interest);
  }

  take(entry: Entry): void {
    for (const part of this.shared(entry)) {
      this.add(part);
      if (entry.fee === null || entry.entry === 'deposit-forfeited') continue;
      for (const taxed of this.taxes.linesOf(part)) this.add(taxed);
      const grossOf = (it: PayeeEntry) => this.taxes.grossOf(it);
      for (const taxed of this.salesTaxes.linesOf(part, grossOf)) this.add(taxed);
    }
  }

  /** Takes a certificate, which may lower taxes that are booked already. */
  certify({ certificate }: CertificateEntry): void {
    for (const taxed of this.taxes.certify(certificate)) this.add(taxed);
  }

  private shared(entry: Entry): PayeeEntry[] {
    const { fee, payee, payer = '' } = entry;
    if (payee !== undefined || fee === null) return [{ ...entry, payer, payee: payee ?? '' }];
    const split = clausesOf(this.contract, 'payee-split').find(({ feeId }) => feeId === fee.id);
    if (split === undefined) return [{ ...entry, payer, payee: fee.payee }];
    // What is forfeited was never earned, so it is no part of what is shared.
    const total = entry.entry === 'deposit-forfeited' ? `${fee.id} forfeited` : fee.id;
    const running = this.shares.get(total) ?? new RunningShares(split.shares.map((it) => it.share));
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
    const { currency, revision, rounding } = this.contract;
    this.claims.take(entry);
    this.lines.push({
      at: entry.at,
      due: this.terms.dueOf(entry),
      invoice: this.terms.areAny ? this.terms.invoiceOf(entry)?.id : undefined,
      under: entry.under ?? entry.clauseId,
      heldUntil: entry.heldUntil,
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
