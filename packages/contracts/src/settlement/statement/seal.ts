import { canonicalHash } from '../../vocabulary/hash/index.ts';
import {
  type Fact,
  type Settlement,
  type Sha256,
  type StatementSeal,
  toEpochMs,
} from '../../vocabulary/index.ts';

/** The facts that were recorded by a moment, as a statement's seal names them. */
export function factsSeal(facts: Iterable<Fact>, knownAt = Infinity): StatementSeal['facts'] {
  const hashes: Sha256[] = [];
  for (const fact of facts)
    if (knownAt === Infinity || toEpochMs(fact.recordedAt) <= knownAt)
      hashes.push(canonicalHash(fact));
  return { count: hashes.length, hash: canonicalHash(hashes.sort()) };
}

/** The hash by which a statement is sealed: of everything in it but that hash. */
export function sealHash(statement: Settlement): Sha256 {
  const { hash: _own, ...seal } = statement.seal ?? {};
  return canonicalHash({ ...statement, seal });
}

/** A statement with its seal. */
export function sealed<Statement extends Settlement>(
  statement: Statement,
  { revisions, facts, linesBefore }: Omit<StatementSeal, 'hash'>,
): Statement {
  const seal = { revisions, facts, linesBefore };
  return {
    ...statement,
    seal: { ...seal, hash: canonicalHash({ ...statement, seal }) },
  };
}
