import { canonicalHash, canonicalHasher } from '../../vocabulary/hash/index.ts';
import {
  type Fact,
  type Settlement,
  type Sha256,
  type StatementSeal,
  toEpochMs,
} from '../../vocabulary/index.ts';

/** The facts that were recorded by a moment, as a statement's seal names them. Default: all facts. */
export type FactsSeal = (knownAt?: number) => StatementSeal['facts'];

/** The seals of some facts by any moment; each fact is hashed once, when the first seal is asked for. */
export function sealsOf(facts: Iterable<Fact>): FactsSeal {
  const hashOf = canonicalHasher();
  let hashed: readonly { readonly fact: Fact; readonly hash: Sha256 }[] | undefined;
  return (knownAt = Infinity) => {
    hashed ??= Array.from(facts, (fact) => ({ fact, hash: hashOf(fact) }));
    const hashes: Sha256[] = [];
    for (const { fact, hash } of hashed)
      if (knownAt === Infinity || toEpochMs(fact.recordedAt) <= knownAt) hashes.push(hash);
    return { count: hashes.length, hash: canonicalHash(hashes.sort()) };
  };
}

/**
 * The hash of a statement, by which it is sealed and by which the next one names it: of everything in it but that hash
 * itself and the names of payees, so that erasing a name leaves it as it is.
 */
export function statementHash(statement: Settlement): Sha256 {
  const { hash: _own, ...seal } = statement.seal ?? {};
  const content = withoutNames(statement);
  return canonicalHash(statement.seal === undefined ? content : { ...content, seal });
}

/** The statement with the ids of payees in the place of their names. */
export function withoutNames(statement: Settlement): Settlement {
  return { ...statement, payees: statement.payees.map((payee) => ({ ...payee, name: payee.id })) };
}

/** A statement with its seal. */
export function sealed<Statement extends Settlement>(
  statement: Statement,
  { revisions, facts, linesBefore }: Omit<StatementSeal, 'hash'>,
): Statement {
  const seal = { revisions, facts, linesBefore };
  return {
    ...statement,
    seal: { ...seal, hash: canonicalHash({ ...withoutNames(statement), seal }) },
  };
}
