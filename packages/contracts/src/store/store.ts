import type { Contract } from '../contract/document.ts';
import type { Fact, LivelaneError, Settlement, Sha256 } from '../vocabulary/index.ts';

/** A statement as it was issued, under the hash of its canonical JSON. */
export interface IssuedStatement {
  readonly hash: Sha256;
  readonly statement: Settlement;
}

/** What is known of one deal. */
export interface Deal {
  /** The revisions of its contract, the first one first. */
  readonly contracts: readonly Contract[];
  /** Every fact once; their order means nothing. */
  readonly facts: readonly Fact[];
  /** The statement issued last; null before the first. */
  readonly last: IssuedStatement | null;
}

/** How a store took some records: what it did not have, and what it had already. */
export interface Taken {
  readonly added: number;
  readonly known: number;
}

/** The outcome of one contract of a run. */
export type RunOutcome =
  | { readonly contractId: string; readonly statement: Sha256 }
  | {
      readonly contractId: string;
      /** The error as JSON, from which `errorFromJson` restores it. */
      readonly failure: ReturnType<LivelaneError['toJSON']>;
    };

/**
 * Contracts, their facts and the statements issued on them, append-only. Whatever a store was given twice it holds once;
 * what it holds it never changes, except for the personal data of parties, which {@link Store.erase} takes out.
 */
export interface Store {
  /**
   * Adds a revision of a contract.
   * @throws INPUT_INVALID where the store has another document under that id and revision
   */
  addContract(contract: Contract): Promise<'added' | 'known'>;
  /**
   * Adds facts of a deal: all of them or, where one is refused, none.
   * @throws INPUT_INVALID where the store has another content under the id of a fact, and for a new fact that was recorded
   *   before the moment up to which the statement issued last knew them
   */
  addFacts(contractId: string, facts: Iterable<Fact>): Promise<Taken>;
  /** The ids of all contracts, in their order. */
  contractIds(): Promise<string[]>;
  /** Several deals at once, in the order of the ids. @throws INPUT_INVALID for a contract that the store does not have */
  deals(contractIds: readonly string[]): Promise<Deal[]>;
  /**
   * Issues a statement: from now on it is the last one of its contract. Names of payees are replaced by their ids, so
   * that erasing a name leaves the hash as it is.
   * @returns the statement as it was issued; the same again where it was issued before
   * @throws INPUT_INVALID where its `previous` is not the statement issued last
   */
  issue(statement: Settlement): Promise<IssuedStatement>;
  /** The statements of a contract, in the order in which they were issued. */
  statements(contractId: string): Promise<IssuedStatement[]>;
  /**
   * Takes the personal data of a party out of every contract: names, address, e-mail, representative, licences. Its id
   * stays, and with it every amount and the hash of every statement. The document that was signed is gone then, so that a
   * deal is settled to its end before: no further statement follows.
   * @returns from how many documents something was taken; 0 where the store has no data of the party
   */
  erase(partyId: string): Promise<number>;
  /** Opens a run over contracts, or takes one up again: contracts that it has already keep their outcome. */
  openRun(run: string, contractIds: readonly string[]): Promise<void>;
  /**
   * Takes some open contracts of a run, which no other process takes meanwhile, and records what the work gives for
   * each. Where the work or the process fails, they are open again.
   * @returns how many contracts were worked on; 0 where none is open
   */
  work(run: string, task: { readonly limit: number; readonly work: RunWork }): Promise<number>;
  /** What became of the contracts of a run, in the order of their ids; contracts that are open are left out. */
  outcomes(run: string): Promise<RunOutcome[]>;
}

/** Work on some contracts of a run, with a store whose changes count only if the work succeeds. */
export type RunWork = (
  contractIds: readonly string[],
  store: Store,
) => Promise<readonly RunOutcome[]>;
