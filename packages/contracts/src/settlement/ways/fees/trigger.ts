import { agreedPieces } from '../../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import type { KnownFacts } from '../../facts/known-facts.ts';
import { deliveredPieces, type Piece } from '../../facts/piece.ts';

type Deliverable = CompleteClauseOf<'deliverable'>;

/** What made something due: when it happened, when it became known, by which facts. */
export interface Trigger {
  readonly occurredAt: number;
  readonly knownAt: number;
  readonly factIds: readonly string[];
}

/**
 * The signing of this very document by every party but mere payees: each party's first signature that
 * became known and carries the contract's hash.
 * @returns null until the last of them has signed
 */
export function signing(
  contract: CompleteContract,
  { facts, contractHash }: { readonly facts: KnownFacts; readonly contractHash: string },
): Trigger | null {
  const signatures: Piece[] = [];
  for (const party of contract.parties) {
    if (party.role === 'payee') continue;
    const signature = facts.signature.find(
      (fact) => fact.by === party.id && fact.documentHash === contractHash,
    );
    if (signature === undefined) return null;
    signatures.push({
      factId: signature.id,
      occurredAt: Date.parse(signature.occurredAt),
      knownAt: Date.parse(signature.recordedAt),
    });
  }
  return last(signatures);
}

/**
 * The publication, or what completes another form, of everything agreed in some deliverables: as many different pieces as
 * each names.
 * @returns null until the last piece is known; null as well where there is nothing to do
 */
export function publication(
  deliverables: readonly Deliverable[],
  facts: KnownFacts,
): Trigger | null {
  const pieces: Piece[] = [];
  for (const deliverable of deliverables) {
    const delivered = deliveredPieces(deliverable, facts);
    if (delivered.length < (agreedPieces(deliverable) ?? 0)) return null;
    pieces.push(...delivered);
  }
  return last(pieces);
}

function last(pieces: readonly Piece[]): Trigger | null {
  if (pieces.length === 0) return null;
  return {
    occurredAt: Math.max(...pieces.map((piece) => piece.occurredAt)),
    knownAt: Math.max(...pieces.map((piece) => piece.knownAt)),
    factIds: pieces.map((piece) => piece.factId).sort(),
  };
}
