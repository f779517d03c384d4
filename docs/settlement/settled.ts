import type { Contract } from '../../packages/contracts/src/contract/document.ts';
import { type SettledStatement, settle } from '../../packages/contracts/src/settlement/index.ts';
import { dealOf } from './deal.ts';
import { signed } from './facts.ts';
import type { Way } from './way.ts';

/** The day on which every example is signed. */
export const SIGNED = '2026-11-10';

/** The example of a way of paying: its contract, and the statement on its facts. */
export function settledWay({
  clauses,
  facts,
  term,
  fx = [],
  knownAsOf = '2027-06-30T00:00:00Z',
}: Way): {
  readonly contract: Contract;
  readonly statement: SettledStatement;
} {
  const contract = dealOf(clauses, term);
  const known = [...signed(contract, SIGNED), ...facts];
  return { contract, statement: settle(contract, known, { knownAsOf, fx }) };
}
