import type { DealContext } from '../clause/clause-fields.ts';
import { isSaid } from '../clause/text/is-said.ts';

/** Whether a contract is the framework of orders, which say what it leaves to them. */
export function isFramework({ dealType, clauses }: DealContext): boolean {
  // A draft without a clause says nothing yet, of orders either.
  return dealType === 'agency-framework' && clauses.length > 0;
}

/** Whether a field says nothing because its contract is a framework, of which each order says it. */
export function isOrdered(said: unknown, contract: DealContext): boolean {
  return !isSaid(said) && isFramework(contract);
}

/** Whether a clause may leave a field to orders, as the slots of clauses ask. */
export const mayBeOrdered = (_: unknown, contract: DealContext): boolean => isFramework(contract);
