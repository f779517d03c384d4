import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { hasUnpublished } from '../deliverable/unpublished.ts';
import { isOrdered } from '../framework.ts';
import type { ApprovalClause, Silence } from './schema.ts';

const SILENCE: Words<Silence> = {
  denied: 'the request counts as denied',
  approved: 'the piece counts as approved',
  'approved-on-second-request':
    'a first request counts as denied; the piece counts as approved if a second request is not answered in time either',
};

/** Approval in English. */
export const approvalText: ClauseText<ApprovalClause> = {
  summary: 'Says who approves pieces, by when, and what silence means.',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.approver)} approves ${piecesOf(clause, format)} ${hasUnpublished(clause.deliverableIds, format.contract) ? 'before publication, or where it is not published once it is delivered' : 'before publication'}. A piece that is not approved does not count as delivered.`,
    },
    {
      prose: prose`The answer is given and recorded within ${isOrdered(clause.answerDays, format.contract) ? 'the days that each order names' : format.days(clause.answerDays)} after the request, the last day included. Without an answer by then ${isOrdered(clause.silence, format.contract) ? 'each order says what applies' : format.word(SILENCE, clause.silence)}.`,
    },
    {
      prose: prose`A piece that was denied may be changed and submitted again. An approval is not taken back.`,
    },
  ],
};

function piecesOf({ deliverableIds }: ApprovalClause, format: ValueFormatter): Prose {
  if (deliverableIds === undefined) return ['every piece'];
  return ['every piece of ', format.clauses(deliverableIds)];
}
