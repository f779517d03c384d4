import type { CompleteContract } from '../../contract/document.ts';
import { formatPercent, money } from '../../vocabulary/index.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { runningText } from '../entry/step-text.ts';
import { RunningTotal } from '../money/running-total.ts';
import { taxesWithheld, type WithheldTax } from './withholding.ts';

/**
 * The taxes on what payees earn, each on the running total of one payee and fee. What the payer bears is
 * added before it is withheld, for all taxes together, so that the agreed amount arrives; what the creator bears is
 * taken from the amount with these additions.
 */
export class TaxBook {
  private readonly contract: CompleteContract;
  private readonly taxes = new Map<string, readonly WithheldTax[]>();
  private readonly totals = new Map<string, RunningTotal>();

  constructor(contract: CompleteContract) {
    this.contract = contract;
  }

  /** The lines that taxes add to an entry of a fee. */
  linesOf(entry: PayeeEntry): PayeeEntry[] {
    const taxes = this.taxesOn(entry);
    const borneByPayer = taxes
      .filter(({ clause }) => clause.borneBy === 'payer')
      .reduce((sum, { share }) => sum + share.n, 0n);
    return taxes.flatMap((tax) => this.taxed(entry, { tax, borneByPayer }));
  }

  private taxesOn({ fee, deliverableIds }: PayeeEntry): readonly WithheldTax[] {
    if (fee === null) return [];
    const key = JSON.stringify([fee.id, deliverableIds ?? null]);
    const taxes =
      this.taxes.get(key) ??
      taxesWithheld(
        deliverableIds === undefined ? fee : { ...fee, deliverableIds: [...deliverableIds] },
        this.contract,
      );
    this.taxes.set(key, taxes);
    return taxes;
  }

  private taxed(
    entry: PayeeEntry,
    { tax, borneByPayer }: { readonly tax: WithheldTax; readonly borneByPayer: bigint },
  ): PayeeEntry[] {
    const { clause, share, work } = tax;
    const { currency, rounding } = this.contract;
    const key = JSON.stringify([clause.id, entry.fee?.id, entry.payee]);
    const total = this.totals.get(key) ?? new RunningTotal(rounding);
    this.totals.set(key, total);
    const adds = { n: entry.amount * share.n, d: share.d - borneByPayer };
    const { amount, step, carried, booked } = total.add(adds);
    if (amount === 0n) return [];
    const how = runningText({ currency, carried, adds, booked, amount });
    const sum = formatUnits(currency, amount);
    const common: PayeeEntry = {
      ...entry,
      clauseId: clause.id,
      base: money(currency, entry.amount),
      rate: clause.withholdingRate,
      fx: null,
      under: entry.clauseId,
      steps: [step],
    };
    const rate = formatPercent(clause.withholdingRate);
    const part = work.taxed === work.all ? null : `${work.taxed}/${work.all}`;
    const withheld: PayeeEntry = {
      ...common,
      entry: 'withholding',
      amount: -amount,
      explanation: inBoth(
        `${rate} withheld for ${clause.authority}${part === null ? '' : ` on ${part} of the work`}${how.en}: ${sum}.`,
        `为 ${clause.authority} 代扣 ${rate}${part === null ? '' : `（按 ${part} 的工作量）`}${how['zh-Hans']}：${sum}。`,
      ),
    };
    if (clause.borneBy !== 'payer') return [withheld];
    return [
      {
        ...common,
        amount,
        explanation: inBoth(
          `Grossed up by ${sum}: the payer bears the tax.`,
          `由付款方承担税款，补足 ${sum}。`,
        ),
      },
      withheld,
    ];
  }
}
