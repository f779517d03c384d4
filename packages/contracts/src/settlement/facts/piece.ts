import { agreedPieces } from '../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import type { KnownFacts } from './known-facts.ts';

type Deliverable = CompleteClauseOf<'deliverable'>;

/** One delivered piece or held session, once. */
export interface Piece {
  readonly factId: string;
  /** When it happened and when it became known, in epoch milliseconds. */
  readonly occurredAt: number;
  readonly knownAt: number;
}

/**
 * The pieces of a deliverable in the order in which they became known, each session and each report once. A
 * live form counts sessions or reports, whichever there are more of: a platform's report of a session is no
 * second piece. The n-th piece is the n-th session or report, whichever became known first, so that what
 * becomes known later never changes it.
 * @returns at most as many as were agreed
 */
export function deliveredPieces(deliverable: Deliverable, facts: KnownFacts): Piece[] {
  const reports = firstOfEach(
    facts.delivery
      .filter(({ report }) => report.deliverableId === deliverable.id)
      .map(({ id, recordedAt, report }) => [
        report.id,
        { factId: id, occurredAt: Date.parse(report.publishedAt), knownAt: Date.parse(recordedAt) },
      ]),
  );
  const sessions = firstOfEach(
    facts.session
      .filter((fact) => fact.deliverableId === deliverable.id)
      .map((fact) => [
        fact.sessionId,
        {
          factId: fact.id,
          occurredAt: Date.parse(fact.occurredAt),
          knownAt: Date.parse(fact.recordedAt),
        },
      ]),
  );
  const count = Math.min(agreedPieces(deliverable), Math.max(sessions.length, reports.length));
  return Array.from({ length: count }, (_, index) =>
    earlier(sessions[index], reports[index]),
  ).filter((piece) => piece !== undefined);
}

function firstOfEach(pieces: readonly (readonly [string, Piece])[]): Piece[] {
  const first = new Map<string, Piece>();
  for (const [id, piece] of pieces) if (!first.has(id)) first.set(id, piece);
  return [...first.values()];
}

function earlier(a: Piece | undefined, b: Piece | undefined): Piece | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.knownAt < a.knownAt ? b : a;
}
