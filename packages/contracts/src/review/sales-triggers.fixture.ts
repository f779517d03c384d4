import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';

/** The complete contract with a further clause, at `/clauses/13`. */
const having = (clause: Clause): Contract => {
  const contract = lipColourContract();
  return { ...contract, clauses: [...contract.clauses, clause] };
};

const override = (payee: string): Contract =>
  having({
    ...{ clause: 'override', id: 'override', payer: 'rosy', payee, creatorId: 'mia' },
    ...{ rate: 50_000, deductions: [], holdDays: 0, dueDays: 0 },
  });

/** For codes of clauses that pay by sales and results, a contract that triggers each, and the path at which it is found. */
export const SALES_TRIGGERS = {
  PAID_TO_PAYER: [override('rosy'), '/clauses/13/payee'],
  OVERRIDE_OF_OWN: [override('mia'), '/clauses/13/creatorId'],
} satisfies Readonly<Record<string, [contract: Contract, path: string]>>;
