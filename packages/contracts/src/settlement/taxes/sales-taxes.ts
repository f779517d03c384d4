import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { formatPercent, money, PPM } from '../../vocabulary/index.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { runningText } from '../entry/step-text.ts';
import { multiply, type Rational, rounded } from '../money/rational.ts';
import { RunningTotal } from '../money/running-total.ts';

type SalesTax = CompleteClauseOf<'sales-tax'>;

const NAMES = {
  vat: ['VAT', '增值税'],
  gst: ['GST', '商品及服务税'],
  'sales-tax': ['Sales tax', '销售税'],
} as const;

/** The sales taxes on what is earned under a clause. */
export function salesTaxesOn(all: readonly SalesTax[], clauseId: string): readonly SalesTax[] {
  // Most contracts have none, and there may be a million lines.
  if (all.length === 0) return all;
  return all.filter(({ feeIds, rate }) => rate > 0 && (feeIds?.includes(clauseId) ?? true));
}

/** Parts per million of an amount without the taxes that it has included: what the amount itself is. */
export function withIncluded(taxes: readonly SalesTax[]): bigint {
  return taxes
    .filter(({ treatment }) => treatment === 'included')
    .reduce((sum, { rate }) => sum + BigInt(rate), BigInt(PPM));
}

/** The sales taxes on what payees earn, each on the running total of one payer, payee and clause. */
export class SalesTaxBook {
  private readonly contract: CompleteContract;
  private readonly taxes: readonly SalesTax[];
  private readonly totals: Map<string, RunningTotal>;

  /** @param totals - shared by the revisions of a contract, so that a tax that stays the same goes on */
  constructor(contract: CompleteContract, totals: Map<string, RunningTotal>) {
    this.contract = contract;
    this.totals = totals;
    this.taxes = clausesOf(contract, 'sales-tax');
  }

  /**
   * The lines that sales taxes add to an entry.
   * @param grossOf - gives the amount of the entry with the taxes that the payer bears
   */
  linesOf(entry: PayeeEntry, grossOf: (entry: PayeeEntry) => Rational): PayeeEntry[] {
    const taxes = salesTaxesOn(this.taxes, entry.fee?.id ?? entry.clauseId);
    if (taxes.length === 0) return [];
    const net = multiply(grossOf(entry), { n: BigInt(PPM), d: withIncluded(taxes) });
    return taxes.flatMap((tax) => this.taxed(entry, { tax, net }));
  }

  private taxed(
    entry: PayeeEntry,
    { tax, net }: { readonly tax: SalesTax; readonly net: Rational },
  ): PayeeEntry[] {
    const { currency, rounding } = this.contract;
    const { payer, payee, fee, clauseId } = entry;
    const { id, rate: agreed, treatment } = tax;
    const key = JSON.stringify([id, agreed, treatment, fee?.id ?? clauseId, payer, payee]);
    const total = this.totals.get(key) ?? new RunningTotal(rounding);
    this.totals.set(key, total);
    const adds = multiply(net, { n: BigInt(tax.rate), d: BigInt(PPM) });
    const { amount, step, carried, booked } = total.add(adds);
    if (amount === 0n) return [];
    const how = runningText({ currency, carried, adds, booked, amount });
    const [en, zhHans] = NAMES[tax.tax];
    const isOnTop = tax.treatment === 'on-top';
    const base = money(currency, rounded(net, rounding));
    const [rate, of, sum] = [
      formatPercent(tax.rate),
      formatUnits(currency, BigInt(base.minor)),
      formatUnits(currency, amount),
    ];
    return [
      {
        ...entry,
        entry: isOnTop ? 'sales-tax' : 'sales-tax-included',
        clauseId: tax.id,
        under: entry.under ?? clauseId,
        base,
        rate: tax.rate,
        fx: null,
        amount,
        due: isOnTop ? entry.due : null,
        steps: [step],
        explanation: isOnTop
          ? inBoth(
              `${en} of ${tax.authority}: ${rate} of ${of} on top${how.en}: ${sum}.`,
              `${tax.authority} ${zhHans}：${of} 的 ${rate}，价外收取${how['zh-Hans']}：${sum}。`,
            )
          : inBoth(
              `${en} of ${tax.authority} included: ${rate} of ${of} without it${how.en}: ${sum}.`,
              `所含 ${tax.authority} ${zhHans}：不含税金额 ${of} 的 ${rate}${how['zh-Hans']}：${sum}。`,
            ),
      },
    ];
  }
}
