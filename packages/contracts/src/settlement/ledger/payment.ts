import type { CompleteContract } from '../../contract/document.ts';
import { formatMoney, type Money, money, type StatementStep } from '../../vocabulary/index.ts';
import type { Entry, PayeeEntry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { Exchange } from '../money/exchange.ts';
import { exactText } from '../money/rational.ts';

/** A payment before it is known which debts it pays. */
export interface PaymentEntry extends Entry {
  readonly entry: 'payment';
  readonly payee: string;
  /** What was paid, in the currency of the payment. */
  readonly tendered: Money;
}

/** A part of a payment: what one payer paid at one rate. */
export interface PaymentPart {
  readonly payer: string;
  /** In minor units of the payment's currency. */
  readonly tendered: bigint;
  /** In minor units of the contract's currency. */
  readonly units: bigint;
  readonly exchange: Exchange;
}

/** The entries of payments to payees of the contract. */
export function paymentEntries(
  payments: readonly FactOf<'payment'>[],
  {
    payees,
    clauseId,
  }: {
    /** Whom the contract owes anything. */
    readonly payees: ReadonlySet<string>;
    /** The clause that payments are made under. */
    readonly clauseId: string;
  },
): PaymentEntry[] {
  return payments
    .filter((fact) => payees.has(fact.payee))
    .map(({ id, occurredAt, recordedAt, payee, payer, amount }) => ({
      entry: 'payment',
      at: Date.parse(recordedAt),
      key: `payment ${id}`,
      clauseId,
      payer,
      payee,
      earnedAt: Date.parse(occurredAt),
      fee: null,
      tendered: amount,
      factIds: [id],
      base: null,
      rate: null,
      fx: null,
      amount: 0n,
      due: null,
      steps: [],
      explanation: inBoth('', ''),
    }));
}

/** The entry of a part of a payment. */
export function partEntry(
  { tendered: whole, ...entry }: PaymentEntry,
  { part, contract }: { readonly part: PaymentPart; readonly contract: CompleteContract },
): PayeeEntry {
  const { payer, tendered, units, exchange } = part;
  const paid = money(whole.currency, tendered);
  const sum = formatUnits(contract.currency, units);
  const isForeign = exchange.quote !== null;
  const text = isForeign ? `${formatMoney(paid)} = ${sum}` : sum;
  const step: StatementStep = isForeign
    ? { step: 'exchange', of: paid, worth: exactText(exchange.worth), gives: `${units}` }
    : { step: 'agreed', gives: `${units}` };
  return {
    ...entry,
    payer,
    base: isForeign ? paid : null,
    fx: exchange.quote,
    amount: -units,
    steps: [step],
    explanation: inBoth(`Paid ${text}.`, `已付 ${text}。`),
  };
}
