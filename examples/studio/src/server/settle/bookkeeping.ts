import { type AttributionInput, appendCredits, creditOrders } from '@livelane/attribution';
import type { Contract } from '@livelane/contracts';
import { factOfSale, type SettledStatement, settle } from '@livelane/contracts/settle';
import type {
  AttributionPolicy,
  CreditedSale,
  Fact,
  FxQuote,
  Instant,
  Money,
} from '@livelane/contracts/vocabulary';

/** What a deal is settled with. */
interface Terms {
  readonly contract: Contract;
  readonly fx: readonly FxQuote[];
  readonly knownAsOf: Instant;
}

interface Credited {
  readonly input: AttributionInput;
  readonly policy: AttributionPolicy;
}

/** Work that takes seconds, as data in and data out. */
export interface Bookkeeping {
  /** The rows of the orders, after those that are known. */
  credit(of: Credited & { previous: readonly CreditedSale[]; knownAt: Instant }): CreditedSale[];
  settle(of: Terms & { facts: readonly Fact[] }): SettledStatement;
  /** What would be owed, were the sales credited by a policy; `others` are the facts that are no sales. */
  whatIf(
    of: Terms & Credited & { others: readonly Fact[] },
  ): Record<'creditedSales' | 'earned', Money>;
}

export const BOOKKEEPING: Bookkeeping = {
  credit: ({ input, policy, previous, knownAt }) => [
    ...appendCredits(input, policy, { previous, knownAt }).sales,
  ],
  settle: ({ contract, facts, knownAsOf, fx }) =>
    settle(contract, facts, { knownAsOf, fx: [...fx] }),
  whatIf: ({ input, policy, others, contract, knownAsOf, fx }) => {
    const { sales } = creditOrders(input, policy);
    const facts = [...others, ...sales.map((sale) => factOfSale(sale))];
    const { creditedSales, earned } = settle(contract, facts, { knownAsOf, fx: [...fx] }).totals;
    return { creditedSales, earned };
  },
};
