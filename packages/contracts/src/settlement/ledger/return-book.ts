import type { CompleteContract } from '../../contract/document.ts';
import {
  formatMoney,
  money,
  type RoundingMode,
  type StatementStep,
} from '../../vocabulary/index.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { least, ratio, rounded } from '../money/rational.ts';
import { clausesPaid, type PaymentEntry, type PaymentPart, type ReturnEntry } from './payment.ts';

/** A part of a payment, and how much of it came back. */
interface Returnable {
  readonly part: PaymentPart;
  tendered: bigint;
  units: bigint;
}

/**
 * What came back of payments: the part that was paid last first, each at the rate at which it was paid, so that a
 * payment that comes back whole leaves nothing.
 */
export class ReturnBook {
  private readonly rounding: RoundingMode;
  private readonly payments = new Map<string, Returnable[]>();

  constructor(rounding: RoundingMode) {
    this.rounding = rounding;
  }

  /** Remembers the parts of a payment. */
  take({ factIds }: PaymentEntry, parts: readonly PaymentPart[]): void {
    const returnable = parts.map((part) => ({ part, tendered: 0n, units: 0n }));
    for (const id of factIds) this.payments.set(id, returnable);
  }

  /** The parts of a return: at most what is left of the payment. */
  partsOf({ returns, tendered }: ReturnEntry): PaymentPart[] {
    let left = BigInt(tendered.minor);
    return (this.payments.get(returns) ?? []).toReversed().flatMap((of): PaymentPart[] => {
      const { part } = of;
      const amount = least(left, part.tendered - of.tendered);
      if (amount <= 0n) return [];
      left -= amount;
      of.tendered += amount;
      const returned = rounded(ratio(part.units * of.tendered, part.tendered), this.rounding);
      const units = returned - of.units;
      of.units = returned;
      return [{ ...part, tendered: amount, units }];
    });
  }
}

/** The entry of a part of a payment that came back. */
export function returnedEntry(
  { tendered: whole, returns, ...entry }: ReturnEntry,
  { part, contract }: { readonly part: PaymentPart; readonly contract: CompleteContract },
): PayeeEntry {
  const { payer, tendered, units, exchange } = part;
  const paid = money(whole.currency, tendered);
  const sum = formatUnits(contract.currency, units);
  const isForeign = exchange.quote !== null;
  const text = isForeign ? `${formatMoney(paid)} = ${sum}` : sum;
  const step: StatementStep = { step: 'agreed', gives: `${units}` };
  const { clauseId = entry.clauseId, words } = clausesPaid(part.under, contract);
  return {
    ...entry,
    clauseId,
    payer,
    base: isForeign ? paid : null,
    fx: exchange.quote,
    amount: units,
    steps: [step],
    explanation: inBoth(
      `${text} of the payment ${returns} came back and is owed again${words.en}.`,
      `付款 ${returns} 退回 ${text}，恢复为应付${words['zh-Hans']}。`,
    ),
  };
}
