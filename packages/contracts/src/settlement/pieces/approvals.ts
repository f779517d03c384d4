import { isContent } from '../../clauses/deliverable/form/form.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import type { PieceRules, PublishedPiece } from '../facts/piece-rules.ts';
import { calendarOf } from '../schedule/calendar.ts';

type Approval = CompleteClauseOf<'approval'>;
type Piece = Pick<PublishedPiece, 'deliverableId' | 'pieceId'>;

/** A request, with when it must be answered and whether it was. */
export interface Request {
  readonly fact: FactOf<'approval-request'>;
  /** The first moment after the time to answer, in epoch milliseconds. */
  readonly endsAt: number;
  readonly isAnswered: boolean;
}

/** How a piece came to be approved. */
export interface Approved {
  readonly at: number;
  readonly bySilence: boolean;
}

/** The approvals without which pieces do not count. Answers count from when they were recorded. */
export class Approvals implements PieceRules {
  private readonly clauses: readonly Approval[];
  private readonly facts: Pick<KnownFacts, 'approval' | 'approval-request'>;
  private readonly knownAt: number;
  private readonly zone: string;
  /** Deliverables without pieces to look at: they are attended or received. */
  private readonly without: ReadonlySet<string>;

  /** @param knownAt - epoch milliseconds until which facts are known */
  constructor(
    contract: CompleteContract,
    {
      facts,
      knownAt,
    }: {
      readonly facts: Pick<KnownFacts, 'approval' | 'approval-request'>;
      readonly knownAt: number;
    },
  ) {
    this.clauses = clausesOf(contract, 'approval');
    this.facts = facts;
    this.knownAt = knownAt;
    this.zone = contract.zone;
    const without = clausesOf(contract, 'deliverable').filter((it) => !isContent(it));
    this.without = new Set(without.map(({ id }) => id));
  }

  /** The clause by which pieces of a deliverable need approval. */
  of(deliverableId: string): Approval | undefined {
    return this.clauses.find(
      ({ deliverableIds: ids }) => ids?.includes(deliverableId) ?? !this.without.has(deliverableId),
    );
  }

  countsAt(piece: PublishedPiece): number | null {
    const clause = this.of(piece.deliverableId);
    if (clause === undefined) return piece.knownAt;
    const approved = this.approved(clause, piece);
    return approved === null ? null : Math.max(piece.knownAt, approved.at);
  }

  /** When a piece was approved: by an answer, or by silence; the earliest counts. Null where it was not. */
  approved(clause: Approval, piece: Piece): Approved | null {
    const answers = this.answers(clause, piece)
      .filter(({ decision }) => decision === 'approved')
      .map((fact): Approved => ({ at: Date.parse(fact.recordedAt), bySilence: false }));
    const silent = this.requests(clause, piece).filter(
      ({ isAnswered, endsAt }) => !isAnswered && endsAt <= this.knownAt,
    );
    const flips = { approved: 0, 'approved-on-second-request': 1, denied: silent.length };
    // A framework may leave it to orders: until one says it, silence means nothing.
    const [bySilence] = silent.slice(flips[clause.silence ?? 'denied']);
    if (bySilence !== undefined) answers.push({ at: bySilence.endsAt, bySilence: true });
    return answers.toSorted((a, b) => a.at - b.at)[0] ?? null;
  }

  /** The requests for a piece, in the order in which they must be answered. */
  requests(clause: Approval, piece: Piece): Request[] {
    const calendar = calendarOf(this.zone);
    const answers = this.answers(clause, piece).map((fact) => Date.parse(fact.recordedAt));
    return this.facts['approval-request']
      .filter((fact) => isAbout(fact, piece))
      .map((fact): Request => {
        const from = Date.parse(fact.recordedAt);
        const { answerDays } = clause;
        const last = (days: number) => calendar.dateAfter(Date.parse(fact.occurredAt), days);
        const endsAt =
          typeof answerDays === 'number'
            ? Math.max(from, calendar.endOf(last(answerDays)))
            : Number.POSITIVE_INFINITY;
        return { fact, endsAt, isAnswered: answers.some((at) => at >= from && at < endsAt) };
      })
      .sort((a, b) => a.endsAt - b.endsAt || (a.fact.id < b.fact.id ? -1 : 1));
  }

  private answers({ approver }: Approval, piece: Piece): FactOf<'approval'>[] {
    return this.facts.approval.filter((fact) => fact.by === approver && isAbout(fact, piece));
  }
}

function isAbout(
  { deliverableId, pieceId }: FactOf<'approval'> | FactOf<'approval-request'>,
  piece: Piece,
): boolean {
  return (
    deliverableId === piece.deliverableId && (pieceId === undefined || pieceId === piece.pieceId)
  );
}
