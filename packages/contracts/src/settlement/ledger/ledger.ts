import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import {
  allocate,
  formatPercent,
  type Instant,
  money,
  type PlainDate,
  type Posting,
  type Rate,
  type StatementLine,
  toInstant,
  toMinor,
} from '../../vocabulary/index.ts';
import type { Entry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { ratio } from '../money/rational.ts';
import { RunningPart, taxesWithheld, type WithheldTax } from './withholding.ts';

/** A line with what the statement does not print: when it was booked, and when its amount is due. */
export interface BookedLine {
  readonly at: number;
  readonly due: PlainDate | null;
  /** The clause whose claim it raises or lowers: a tax lowers the claim of the fee that it is withheld from. */
  readonly under: string;
  readonly line: StatementLine;
}

/**
 * The entries as lines, in the order in which they became known: each shared among the fee's payees by
 * largest remainder, then taxed. Later facts only append, so a line keeps its number in every later statement.
 */
export function ledger(contract: CompleteContract, entries: readonly Entry[]): BookedLine[] {
  const order = new Map(contract.clauses.map((clause, index) => [clause.id, index]));
  const place = (entry: Entry): number => order.get(entry.clauseId) ?? order.size;
  const sorted = entries.toSorted(
    (a, b) => a.at - b.at || place(a) - place(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const book = new LineBook(contract);
  for (const entry of sorted) book.take(entry);
  return book.lines;
}

class LineBook {
  readonly lines: BookedLine[] = [];
  private readonly contract: CompleteContract;
  private readonly taxes = new Map<string, WithheldTax[]>();
  private readonly running = new Map<string, RunningPart>();

  constructor(contract: CompleteContract) {
    this.contract = contract;
  }

  take(entry: Entry): void {
    for (const { payee, amount } of this.shared(entry)) {
      this.add({ ...entry, amount }, payee);
      if (entry.fee !== null && entry.entry !== 'deposit-forfeited')
        this.tax(entry.fee, { entry: { ...entry, amount }, payee });
    }
  }

  private shared(entry: Entry): { readonly payee: string; readonly amount: bigint }[] {
    if (entry.payee !== undefined || entry.fee === null)
      return [{ payee: entry.payee ?? '', amount: entry.amount }];
    const split = clausesOf(this.contract, 'payee-split').find(
      (clause) => clause.feeId === entry.fee?.id,
    );
    if (split === undefined) return [{ payee: entry.fee.payee, amount: entry.amount }];
    const weights = split.shares.map((share) => share.share);
    const parts = allocate(money(this.contract.currency, entry.amount), weights).map(toMinor);
    return split.shares.map(({ payee }, index) => ({ payee, amount: parts[index] ?? 0n }));
  }

  private tax(
    fee: NonNullable<Entry['fee']>,
    { entry, payee }: { readonly entry: Entry; readonly payee: string },
  ): void {
    const taxes = this.taxes.get(fee.id) ?? taxesWithheld(fee, this.contract);
    this.taxes.set(fee.id, taxes);
    for (const tax of taxes) {
      if (tax.clause.borneBy === 'payer') this.grossUp(entry, { payee, tax });
      else this.withhold(entry, { payee, tax, amount: this.part(entry, { payee, tax }) });
    }
  }

  private part(entry: Entry, { payee, tax }: Taxed): bigint {
    const key = `${tax.clause.id} ${entry.fee?.id} ${payee}`;
    const { n, d } = tax.share;
    const share = tax.clause.borneBy === 'payer' ? ratio(n, d - n) : tax.share;
    const running = this.running.get(key) ?? new RunningPart(share, this.contract.rounding);
    this.running.set(key, running);
    return running.of(entry.amount);
  }

  /** The payer bears the tax: as much is added as is withheld, so that the agreed amount arrives. */
  private grossUp(entry: Entry, { payee, tax }: Taxed): void {
    const amount = this.part(entry, { payee, tax });
    if (amount === 0n) return;
    const sum = formatUnits(this.contract.currency, amount);
    const fields = this.taxFields(entry, tax);
    this.add(
      {
        ...entry,
        ...fields,
        under: entry.clauseId,
        amount,
        explanation: inBoth(
          `Grossed up by ${sum}: the payer bears the tax.`,
          `由付款方承担税款，补足 ${sum}。`,
        ),
      },
      payee,
    );
    this.withhold(entry, { payee, tax, amount });
  }

  private withhold(
    entry: Entry,
    { payee, tax, amount }: Taxed & { readonly amount: bigint },
  ): void {
    if (amount === 0n) return;
    const { currency } = this.contract;
    const { withholdingRate, authority } = tax.clause;
    const { taxed, all } = tax.work;
    const rate = formatPercent(withholdingRate);
    const sum = formatUnits(currency, amount);
    const explanation = inBoth(
      `${rate} withheld for ${authority}${taxed === all ? '' : ` on ${taxed}/${all} of the work`}: ${sum}.`,
      `为 ${authority} 代扣 ${rate}${taxed === all ? '' : `（按 ${taxed}/${all} 的工作量）`}：${sum}。`,
    );
    this.add(
      {
        ...entry,
        ...this.taxFields(entry, tax),
        under: entry.clauseId,
        entry: 'withholding',
        amount: -amount,
        explanation,
      },
      payee,
    );
  }

  private taxFields(
    entry: Entry,
    { clause }: WithheldTax,
  ): Pick<Entry, 'clauseId' | 'base' | 'rate' | 'fx'> {
    const rate: Rate = clause.withholdingRate;
    return {
      clauseId: clause.id,
      base: money(this.contract.currency, entry.amount),
      rate,
      fx: null,
    };
  }

  private add(entry: Entry & { readonly under?: string }, payee: string): void {
    const { currency, revision, rounding } = this.contract;
    this.lines.push({
      at: entry.at,
      due: entry.due,
      under: entry.under ?? entry.clauseId,
      line: {
        id: `line-${this.lines.length + 1}`,
        entry: entry.entry,
        payee,
        clauseId: entry.clauseId,
        factIds: [...entry.factIds],
        ruleVersion: revision,
        base: entry.base,
        rate: entry.rate,
        fx: entry.fx,
        rounding,
        amount: money(currency, entry.amount),
        explanation: entry.explanation,
      },
    });
  }
}

interface Taxed {
  readonly payee: string;
  readonly tax: WithheldTax;
}

type Account = Posting['account'];

/** Accounts debited and credited by a line of positive amount, in pairs. */
const PAIRS: Readonly<
  Record<StatementLine['entry'], readonly (readonly [debit: Account, credit: Account])[]>
> = {
  'fixed-fee': [['marketing-expense', 'creator-payable']],
  commission: [['marketing-expense', 'creator-payable']],
  'commission-clawback': [['marketing-expense', 'creator-payable']],
  bonus: [['marketing-expense', 'creator-payable']],
  'deposit-released': [
    ['marketing-expense', 'deposit-held'],
    ['deposit-held', 'creator-payable'],
  ],
  'deposit-forfeited': [
    ['marketing-expense', 'deposit-held'],
    ['deposit-held', 'marketing-expense'],
  ],
  withholding: [['tax-payable', 'creator-payable']],
  payment: [['cash', 'creator-payable']],
};

/**
 * The double entry of a line: debits positive, credits negative, their sum zero. Lines that lower what is
 * owed have a negative amount, which turns every pair round.
 */
export function postingsOf({ at, line }: BookedLine): Posting[] {
  const instant: Instant = toInstant(at);
  const { currency } = line.amount;
  const units = toMinor(line.amount);
  const posting = (account: Account, amount: bigint): Posting => ({
    lineId: line.id,
    at: instant,
    account,
    payee: account === 'creator-payable' || account === 'deposit-held' ? line.payee : null,
    amount: money(currency, amount),
  });
  return PAIRS[line.entry].flatMap(([debit, credit]) => [
    posting(debit, units),
    posting(credit, -units),
  ]);
}
