import type { Contract } from '../contract/document.ts';
import type { Party } from '../contract/party.ts';
import { statementHash, withoutNames } from '../settlement/statement/seal.ts';
import type { Settlement, Sha256 } from '../vocabulary/index.ts';
import type { IssuedStatement } from './store.ts';

/**
 * A statement without the names of its payees, and its hash, which is the same with them.
 * @param hash - of the statement, where it was sealed just before. Default: it is worked out
 */
export function issued(
  statement: Settlement,
  hash: Sha256 = statementHash(statement),
): IssuedStatement {
  return { hash, statement: withoutNames(statement) };
}

/** The fields of a party that tell who it is. */
export type Details = Partial<Omit<Party, 'id' | 'role' | 'market' | 'taxResidence'>>;

/** A contract whose parties have no details, and the details by the party's id. */
export function withoutDetails(contract: Contract): {
  readonly document: Contract;
  readonly details: ReadonlyMap<string, Details>;
} {
  const details = new Map<string, Details>();
  const parties = contract.parties.map((party) => {
    const { id, role, market, taxResidence, ...own } = party;
    details.set(id, own);
    const kept = taxResidence === undefined ? {} : { taxResidence };
    return { id, role, name: id, market, ...kept };
  });
  return { document: { ...contract, parties }, details };
}

/** The contract with the details of its parties; a party whose details were erased has its id for a name. */
export function withDetails(document: Contract, details: ReadonlyMap<string, Details>): Contract {
  const parties = document.parties.map((party) => ({ ...party, ...details.get(party.id) }));
  return { ...document, parties };
}
