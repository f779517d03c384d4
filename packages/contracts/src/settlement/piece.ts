import type { CompleteClauseOf } from '../clauses/schemas.ts';
import type { KnownFacts } from './known-facts.ts';

type Deliverable = CompleteClauseOf<'deliverable'>;

/** One delivered piece or held session, once. */
export interface Piece {
  readonly factId: string;
  /** When it happened and when it became known, in epoch milliseconds. */
  readonly occurredAt: number;
  readonly knownAt: number;
}

/** How many pieces, or sessions of a live form, a deliverable is made of. */
export function agreedPieces({ live, quantity }: Deliverable): number {
  return live === undefined || live === null ? quantity : live.sessions;
}

/**
 * The pieces of a deliverable in the order in which they became known: its sessions for a live form, its
 * reports otherwise, or where a live one has no session; each session and report once.
 * @returns at most as many as were agreed
 */
export function deliveredPieces(deliverable: Deliverable, facts: KnownFacts): Piece[] {
  const sessions = facts.session
    .filter((fact) => fact.deliverableId === deliverable.id)
    .map((fact) => ({
      id: fact.sessionId,
      piece: {
        factId: fact.id,
        occurredAt: Date.parse(fact.occurredAt),
        knownAt: Date.parse(fact.recordedAt),
      },
    }));
  const reports = facts.delivery
    .filter((fact) => fact.report.deliverableId === deliverable.id)
    .map((fact) => ({
      id: fact.report.id,
      piece: {
        factId: fact.id,
        occurredAt: Date.parse(fact.report.publishedAt),
        knownAt: Date.parse(fact.recordedAt),
      },
    }));
  const live = deliverable.live !== undefined && deliverable.live !== null;
  const first = new Map<string, Piece>();
  for (const { id, piece } of live && sessions.length > 0 ? sessions : reports) {
    if (!first.has(id)) first.set(id, piece);
  }
  return [...first.values()].slice(0, agreedPieces(deliverable));
}
