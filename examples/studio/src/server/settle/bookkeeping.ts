// Work that takes seconds, as data in and data out: a thread of its own does it.
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

/** The rows of the orders, after those that are known. */
export function credit({
  input,
  policy,
  previous,
  knownAt,
}: Credited & { previous: readonly CreditedSale[]; knownAt: Instant }): CreditedSale[] {
  return [...appendCredits(input, policy, { previous, knownAt }).sales];
}

/** What is owed. */
export function statement({
  contract,
  facts,
  knownAsOf,
  fx,
}: Terms & { facts: readonly Fact[] }): SettledStatement {
  return settle(contract, facts, { knownAsOf, fx: [...fx] });
}

/** What would be owed, were the sales credited by a policy; `others` are the facts that are no sales. */
export function whatIf({
  input,
  policy,
  others,
  ...terms
}: Terms & Credited & { others: readonly Fact[] }): Record<'creditedSales' | 'earned', Money> {
  const { sales } = creditOrders(input, policy);
  const facts = [...others, ...sales.map((sale) => factOfSale(sale))];
  const { creditedSales, earned } = statement({ ...terms, facts }).totals;
  return { creditedSales, earned };
}
