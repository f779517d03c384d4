import type { CompleteContract } from '../../contract/document.ts';
import { workflowIssue } from '../../error/workflow-issues.ts';
import {
  type BothLanguages,
  formatMoney,
  inputInvalid,
  type Money,
  money,
  type StatementStep,
  toMinor,
} from '../../vocabulary/index.ts';
import type { Entry, PayeeEntry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { WITHOUT_WORK } from '../entry/without-work.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import type { Exchange } from '../money/exchange.ts';
import { exactText } from '../money/rational.ts';
import type { TermsOfPayment } from '../terms/terms-of-payment.ts';

/** A payment before it is known which debts it pays. */
export interface PaymentEntry extends Entry {
  readonly entry: 'payment';
  readonly payee: string;
  /** What was paid, in the currency of the payment. */
  readonly tendered: Money;
}

/** A payment that came back, in whole or in part. */
export interface ReturnEntry extends Omit<PaymentEntry, 'entry'> {
  readonly entry: 'payment-returned';
  /** The fact of the payment. */
  readonly returns: string;
}

/** A part of a payment: what one payer paid at one rate. */
export interface PaymentPart {
  readonly payer: string;
  /** In minor units of the payment's currency. */
  readonly tendered: bigint;
  /** In minor units of the contract's currency. */
  readonly units: bigint;
  readonly exchange: Exchange;
  /** What it paid under which clauses, in its order; empty where that is not asked. */
  readonly under: readonly PaidUnder[];
}

/** What a payment paid of what is owed under a clause. */
export interface PaidUnder {
  readonly clauseId: string;
  /** In minor units of the contract's currency. */
  readonly units: bigint;
}

/** What entries of payments are made with. */
export interface PaymentOptions {
  /** Whom the contract owes anything. */
  readonly payees: ReadonlySet<string>;
  /** The clause that payments are made under. */
  readonly clauseId: string;
  /** The revision that they are booked by. Default: the only one. */
  readonly terms?: CompleteContract;
  /** Who bears what banks take. */
  readonly agreed: TermsOfPayment;
}

/** The entries of payments to payees of the contract. */
export function paymentEntries(
  payments: readonly FactOf<'payment'>[],
  { payees, clauseId, agreed, ...terms }: PaymentOptions,
): PaymentEntry[] {
  return payments
    .filter((fact) => payees.has(fact.payee))
    .map((fact) => ({
      ...WITHOUT_WORK,
      ...terms,
      entry: 'payment',
      at: Date.parse(fact.recordedAt),
      key: `payment ${fact.id}`,
      clauseId,
      payer: fact.payer,
      payee: fact.payee,
      earnedAt: Date.parse(fact.occurredAt),
      tendered: tenderedBy(fact, agreed),
      factIds: [fact.id],
    }));
}

/** What a payment pays: what was received, with the part of the bank's fee that the payee bears. */
function tenderedBy(
  { id, payee, payer, amount, bankFee }: FactOf<'payment'>,
  terms: TermsOfPayment,
): Money {
  if (bankFee === undefined) return amount;
  if (bankFee.currency !== amount.currency)
    throw inputInvalid(`fact ${id}`, [
      workflowIssue('BANK_FEE_CURRENCY', {
        path: '/bankFee/currency',
        received: bankFee.currency,
        params: { currency: amount.currency },
      }),
    ]);
  const fee = toMinor(bankFee);
  const borne = { payee: fee, shared: fee - fee / 2n, payer: 0n };
  const bearer = terms.ofPayment({ payee, payer })?.bankFees ?? 'payer';
  return money(amount.currency, toMinor(amount) + borne[bearer]);
}

/**
 * The entries of payments that came back; one whose payment becomes known later is booked with it.
 * @throws INPUT_INVALID for a return in another currency than its payment's
 */
export function returnEntries(
  { 'payment-returned': returned, payment: payments, repetitions }: KnownFacts,
  { payees, clauseId, agreed: _, ...terms }: PaymentOptions,
): ReturnEntry[] {
  const copies = new Map(repetitions.map(({ fact, of }) => [fact, of]));
  const byId = new Map(payments.map((fact) => [fact.id, fact]));
  return returned.flatMap(({ id, paymentId, occurredAt, recordedAt, amount }): ReturnEntry[] => {
    const payment = byId.get(copies.get(paymentId) ?? paymentId);
    if (payment === undefined || !payees.has(payment.payee)) return [];
    const { currency } = payment.amount;
    if (amount.currency !== currency) {
      const params = { currency, payment: payment.id };
      const path = `/${id}/amount`;
      throw inputInvalid('facts', [
        workflowIssue('RETURN_CURRENCY', { path, received: amount, params }),
      ]);
    }
    return [
      {
        ...WITHOUT_WORK,
        ...terms,
        entry: 'payment-returned',
        at: Math.max(Date.parse(recordedAt), Date.parse(payment.recordedAt)),
        // After the payment, where both became known together.
        key: `payment-returned ${id}`,
        clauseId,
        payer: payment.payer,
        payee: payment.payee,
        earnedAt: Date.parse(occurredAt),
        tendered: amount,
        factIds: [id, payment.id].sort(),
        returns: payment.id,
      },
    ];
  });
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
  const { clauseId = entry.clauseId, words } = clausesPaid(part.under, contract);
  return {
    ...entry,
    clauseId,
    payer,
    base: isForeign ? paid : null,
    fx: exchange.quote,
    amount: -units,
    steps: [step],
    explanation: inBoth(`Paid ${text}${words.en}.`, `已付 ${text}${words['zh-Hans']}。`),
  };
}

/** The clause that was paid first, and each with its amount in words where there are several. */
export function clausesPaid(
  under: readonly PaidUnder[],
  { currency }: CompleteContract,
): { readonly clauseId: string | undefined; readonly words: BothLanguages } {
  const sums = new Map<string, bigint>();
  for (const { clauseId, units } of under) sums.set(clauseId, (sums.get(clauseId) ?? 0n) + units);
  const [clauseId] = sums.keys();
  if (sums.size < 2) return { clauseId, words: inBoth('', '') };
  const parts = [...sums].map(([id, units]) => [id, formatUnits(currency, units)]);
  const en = parts.map(([id, sum]) => `${sum} under ${id}`).join(', ');
  const zh = parts.map(([id, sum]) => `条款 ${id} ${sum}`).join('、');
  return { clauseId, words: inBoth(`: ${en}`, `：${zh}`) };
}
