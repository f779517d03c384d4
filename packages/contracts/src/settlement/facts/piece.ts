import { agreedPieces } from '../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import type { KnownFacts } from './known-facts.ts';
import type { PieceRules } from './piece-rules.ts';

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
 * Where pieces need an approval or a schedule, they count from then on.
 * @returns at most as many as were agreed; all of them where no number is
 */
export function deliveredPieces(deliverable: Deliverable, facts: KnownFacts): Piece[] {
  return piecesKnown(deliverable, facts).slice(0, agreedPieces(deliverable) ?? undefined);
}

/** The pieces of a deliverable like {@link deliveredPieces}, also those beyond what was agreed. */
export function piecesKnown(deliverable: Deliverable, facts: KnownFacts): Piece[] {
  const { rules } = facts;
  const counted = (pieces: readonly NamedPiece[]): Piece[] =>
    rules === undefined
      ? firstOfEach(pieces)
      : countedPieces(firstNamed(pieces), { rules, deliverableId: deliverable.id });
  const reports = counted(
    facts.delivery
      .filter(({ report }) => report.deliverableId === deliverable.id)
      .map(({ id, recordedAt, report }) => [
        report.id,
        { factId: id, occurredAt: Date.parse(report.publishedAt), knownAt: Date.parse(recordedAt) },
      ]),
  );
  const sessions = counted(
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
  const count = Math.max(sessions.length, reports.length);
  return Array.from({ length: count }, (_, index) =>
    earlier(sessions[index], reports[index]),
  ).filter((piece) => piece !== undefined);
}

type NamedPiece = readonly [id: string, piece: Piece];

function firstNamed(pieces: readonly NamedPiece[]): NamedPiece[] {
  const first = new Map<string, Piece>();
  for (const [id, piece] of pieces) if (!first.has(id)) first.set(id, piece);
  return [...first];
}

function firstOfEach(pieces: readonly NamedPiece[]): Piece[] {
  return firstNamed(pieces).map(([, piece]) => piece);
}

/** The pieces that count by the rules, in the order in which they came to count. */
function countedPieces(
  pieces: readonly NamedPiece[],
  { rules, deliverableId }: { readonly rules: PieceRules; readonly deliverableId: string },
): Piece[] {
  return pieces
    .flatMap(([pieceId, piece]): Piece[] => {
      const knownAt = rules.countsAt({ deliverableId, pieceId, ...piece });
      return knownAt === null ? [] : [{ ...piece, knownAt }];
    })
    .sort((a, b) => a.knownAt - b.knownAt || (a.factId < b.factId ? -1 : 1));
}

function earlier(a: Piece | undefined, b: Piece | undefined): Piece | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.knownAt < a.knownAt ? b : a;
}
