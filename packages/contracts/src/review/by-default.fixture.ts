import type { Clause } from '../clauses/schemas.ts';
import type { DealType } from '../contract/deal/deal-type.ts';
import { DEAL_EXAMPLES } from '../contract/deal/examples/examples.fixture.ts';
import type { Contract } from '../contract/document.ts';
import { reviewContract } from './review.ts';

/** An amount in cents. */
export const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;
/** Who pays whom. */
export const head = { payer: 'rosy', payee: 'mia' } as const;

/** An amount for each unit sold. */
export const PER_UNIT: Clause = {
  ...{ ...head, clause: 'unit-fee', id: 'units', amount: usd('100'), conversions: [] },
  ...{ others: 'one-each', holdDays: 14, dueDays: 30 },
};
/** A monthly amount. */
export const MONTHLY: Clause = {
  ...{ ...head, clause: 'retainer', id: 'monthly', model: 'monthly' },
  periodic: {
    ...{ amount: usd('50000'), from: '2026-12-01', until: '2027-02-28' },
    ...{ paid: 'in-arrears', dueDays: 15 },
  },
};
/** A fixed amount. */
export const FIXED: Clause = {
  ...{ ...head, clause: 'fee', id: 'fixed', model: 'fixed' },
  fixed: { amount: usd('10000'), per: 'deal' },
};
/** The points that each piece must settle. */
export const PIECES = ['scope.quantity', 'scope.platform', 'scope.form', 'scope.publish'];

/** The example of a type without clauses of some kinds, and with others. */
export function deal(
  type: DealType,
  without: readonly string[],
  ...more: readonly Clause[]
): Contract {
  const { waivers: _, ...contract } = DEAL_EXAMPLES[type]();
  const clauses = contract.clauses.filter(({ clause }) => !without.includes(clause));
  return { ...contract, clauses: [...clauses, ...more] };
}

/** What the review finds. */
export const found = (contract: Contract) => reviewContract(contract, { asOf: '2026-11-22' });
/** Its errors. */
export const errors = (contract: Contract) =>
  found(contract).filter(({ severity }) => severity === 'error');
/** The points that errors name. */
export const missingIn = (contract: Contract): string[] =>
  errors(contract).flatMap(({ evidence }) =>
    (evidence?.missing ?? []).flatMap(({ item }) => item ?? []),
  );
/** What it says of points that nothing needs. */
export const byDefault = (contract: Contract) =>
  found(contract).filter(({ code }) => code === 'ITEM_BY_DEFAULT');
/** These points. */
export const itemsByDefault = (contract: Contract): string[] =>
  byDefault(contract).flatMap(({ evidence }) =>
    (evidence?.missing ?? []).flatMap(({ item }) => item ?? []),
  );
/** The first clause of a kind. */
export const clauseOf = (contract: Contract, kind: string): Clause => {
  const clause = contract.clauses.find((it) => it.clause === kind);
  if (clause === undefined) throw new RangeError(kind);
  return clause;
};
