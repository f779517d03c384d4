import { uncountedDays } from '../../clauses/payment-terms/schema.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { PlainDate } from '../../vocabulary/index.ts';
import { addDays } from '../../vocabulary/zones/index.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { businessDaysAfter, endOfMonth, endOfQuarter, rolled } from '../schedule/business-days.ts';
import { type Calendar, calendarOf } from '../schedule/calendar.ts';

type Terms = CompleteClauseOf<'payment-terms'>;
type Objection = FactOf<'objection'>;

/** Who pays whom. */
export type Between = Pick<PayeeEntry, 'payer' | 'payee'>;

/** The due day of what has none yet: not invoiced, disputed, or below the minimum. No amount is agreed to be due on it. */
export const NO_DAY: PlainDate = '9999-12-31';

/** Of an entry, what its due day depends on. */
export type Dated = Pick<
  PayeeEntry,
  'payer' | 'payee' | 'due' | 'earnedAt' | 'heldUntil' | 'at' | 'under' | 'clauseId'
>;

/** The terms on which payers pay, with the invoices and objections on which they depend. */
export class TermsOfPayment {
  readonly calendar: Calendar;
  private readonly contract: Pick<CompleteContract, 'dealType'>;
  private readonly clauses: readonly Terms[];
  private readonly invoices: readonly FactOf<'invoice'>[];
  private readonly objections: readonly Objection[];

  constructor(contract: CompleteContract, facts: Pick<KnownFacts, 'invoice' | 'objection'>) {
    this.contract = contract;
    this.calendar = calendarOf(contract.zone);
    this.clauses = clausesOf(contract, 'payment-terms');
    this.invoices = facts.invoice.toSorted(
      (a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || (a.id < b.id ? -1 : 1),
    );
    this.objections = facts.objection;
  }

  /** Whether some payer pays on terms of its own. */
  get areAny(): boolean {
    return this.clauses.length > 0;
  }

  /** Whether it matters which claim a payment pays: late payments bear interest, or nothing is set off. */
  get needClaims(): boolean {
    return this.clauses.some(
      ({ lateInterest, setOff }) => lateInterest !== undefined || setOff === false,
    );
  }

  /** The terms between a payer and a payee. */
  of({ payer, payee }: Between): Terms | undefined {
    return this.clauses.find(
      (terms) => terms.payer === payer && (terms.payees?.includes(payee) ?? true),
    );
  }

  /** The terms of a payment, which need not name its payer. */
  ofPayment({
    payer,
    payee,
  }: {
    readonly payer: string | undefined;
    readonly payee: string;
  }): Terms | undefined {
    return this.clauses.find(
      (terms) =>
        (payer === undefined || terms.payer === payer) && (terms.payees?.includes(payee) ?? true),
    );
  }

  /**
   * The day by which an amount is paid: that of its clause, moved by the terms.
   * @param knownBy - invoices and objections recorded later, in epoch milliseconds, do not count
   * @returns {@link NO_DAY} for what is not invoiced or disputed; null for an entry that falls never due
   */
  dueOf(entry: Dated, knownBy = Number.POSITIVE_INFINITY): PlainDate | null {
    const terms = this.of(entry);
    if (entry.due === null || terms === undefined) return entry.due;
    if (this.isDisputed(entry, knownBy)) return NO_DAY;
    let due = entry.due;
    if (terms.invoice !== undefined) {
      const invoice = this.invoiceOf(entry, knownBy);
      if (invoice === undefined) return NO_DAY;
      const received = this.calendar.dateOf(Date.parse(invoice.occurredAt));
      const after = this.daysAfter(received, terms.invoice.days, terms);
      if (after > due) due = after;
    }
    if (terms.endOfMonth !== undefined)
      due = this.daysAfter(endOfMonth(due), terms.endOfMonth.days, terms);
    if (terms.endOfQuarter !== undefined)
      due = this.daysAfter(endOfQuarter(due), terms.endOfQuarter.days, terms);
    return terms.businessDays === undefined ? due : rolled(due, terms.businessDays);
  }

  /** The invoice that covers an amount: the first that the payer received when it was earned and its hold was over. */
  invoiceOf(entry: Dated, knownBy = Number.POSITIVE_INFINITY): FactOf<'invoice'> | undefined {
    const { payer, payee, earnedAt, heldUntil } = entry;
    return this.invoices.find(({ occurredAt, recordedAt, ...invoice }) => {
      const received = Date.parse(occurredAt);
      return (
        invoice.payee === payee &&
        (invoice.payer ?? payer) === payer &&
        received >= earnedAt &&
        (heldUntil === undefined || this.calendar.dateOf(received) >= heldUntil) &&
        Date.parse(recordedAt) <= knownBy
      );
    });
  }

  private isDisputed(entry: Dated, knownBy: number): boolean {
    const clauseId = entry.under ?? entry.clauseId;
    return this.openObjections(knownBy).some(
      ({ by, about, statementAt }) =>
        by === entry.payer && about === clauseId && entry.at <= Date.parse(statementAt),
    );
  }

  /** The objections by which payers hold something back: in time, and not settled. */
  openObjections(knownBy = Number.POSITIVE_INFINITY): Objection[] {
    const known = this.objections.filter(({ recordedAt }) => Date.parse(recordedAt) <= knownBy);
    const settled = new Set(known.map(({ settles }) => settles));
    return known.filter(
      (it) =>
        it.settles === undefined &&
        !settled.has(it.id) &&
        this.isInTime(it) &&
        this.clauses.some(
          ({ payer, objection }) => payer === it.by && objection?.disputed === 'held',
        ),
    );
  }

  /** Whether a party objected within the period; null where no clause names a period for it. */
  isInTime({ statementAt, occurredAt }: Objection): boolean | null {
    const terms = this.clauses.find(({ objection }) => objection !== undefined);
    if (terms?.objection === undefined) return null;
    const stated = this.calendar.dateOf(Date.parse(statementAt));
    const last = this.daysAfter(stated, terms.objection.days, terms);
    return this.calendar.dateOf(Date.parse(occurredAt)) <= last;
  }

  private daysAfter(date: PlainDate, days: number, terms: Terms): PlainDate {
    const closed = uncountedDays(terms, this.contract);
    return closed === undefined ? addDays(date, days) : businessDaysAfter(date, days, closed);
  }
}
