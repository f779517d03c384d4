import type { CompleteContract } from '../../contract/document.ts';
import { formatMoney, money } from '../../vocabulary/index.ts';
import type { Entry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import type { FactOf } from '../facts/known-facts.ts';
import type { ExchangeAt } from '../money/exchange.ts';
import { exactText, multiply, rounded, whole } from '../money/rational.ts';

/** The entries of payments to payees of the contract: one per payment, converted at the rate of its day. */
export function paymentEntries(
  payments: readonly FactOf<'payment'>[],
  { contract, exchangeAt, payees, clauseId }: PaymentOptions,
): Entry[] {
  return payments
    .filter((fact) => payees.has(fact.payee))
    .map((fact): Entry => {
      const exchange = exchangeAt(fact.amount.currency, Date.parse(fact.occurredAt));
      const units = rounded(
        multiply(whole(BigInt(fact.amount.minor)), exchange.worth),
        contract.rounding,
      );
      const sum = formatUnits(contract.currency, units);
      const paid = exchange.quote === null ? sum : `${formatMoney(fact.amount)} = ${sum}`;
      return {
        entry: 'payment',
        at: Date.parse(fact.recordedAt),
        key: `payment ${fact.id}`,
        clauseId,
        fee: null,
        payee: fact.payee,
        factIds: [fact.id],
        base: exchange.quote === null ? null : money(fact.amount.currency, fact.amount.minor),
        rate: null,
        fx: exchange.quote,
        amount: -units,
        steps: [
          exchange.quote === null
            ? { step: 'agreed', gives: `${units}` }
            : {
                step: 'exchange',
                of: money(fact.amount.currency, fact.amount.minor),
                worth: exactText(exchange.worth),
                gives: `${units}`,
              },
        ],
        due: null,
        explanation: inBoth(`Paid ${paid}.`, `已付 ${paid}。`),
      };
    });
}

interface PaymentOptions {
  readonly contract: CompleteContract;
  readonly exchangeAt: ExchangeAt;
  /** Whom the contract owes anything. */
  readonly payees: ReadonlySet<string>;
  /** The clause that payments are made under. */
  readonly clauseId: string;
}
