import type { CompleteContract } from '../../contract/document.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { RunningTotal } from '../money/running-total.ts';
import { SalesTaxBook } from '../taxes/sales-taxes.ts';
import { TaxBook, type TaxTotals } from './tax-book.ts';

/** The taxes of one revision. */
interface Books {
  readonly withheld: TaxBook;
  readonly sales: SalesTaxBook;
}

/**
 * The taxes of the revisions of a contract, with shared totals, so that a tax that stays the same goes on. A certificate
 * lowers the taxes of every revision, those that come into force later too.
 */
export class TaxBooks {
  private readonly contract: CompleteContract;
  private readonly totals: TaxTotals = { taxes: new Map(), years: new Map() };
  private readonly salesTotals = new Map<string, RunningTotal>();
  private readonly certificates: FactOf<'certificate'>[] = [];
  private readonly books = new Map<CompleteContract, Books>();

  constructor(contract: CompleteContract) {
    this.contract = contract;
  }

  /** The lines that the taxes of the revision of an entry add to it. */
  linesOf(entry: PayeeEntry): PayeeEntry[] {
    const { withheld, sales } = this.booksOf(entry);
    return [...withheld.linesOf(entry), ...sales.linesOf(entry, (it) => withheld.grossOf(it))];
  }

  /** Takes a certificate, which may lower taxes that are booked already. */
  certify(certificate: FactOf<'certificate'>): PayeeEntry[] {
    this.certificates.push(certificate);
    return [...this.books.values()].flatMap(({ withheld }) => withheld.certify(certificate));
  }

  private booksOf({ terms = this.contract }: PayeeEntry): Books {
    const known = this.books.get(terms);
    if (known !== undefined) return known;
    const withheld = new TaxBook(terms, this.totals);
    for (const certificate of this.certificates) withheld.certify(certificate);
    const books = { withheld, sales: new SalesTaxBook(terms, this.salesTotals) };
    this.books.set(terms, books);
    return books;
  }
}
