import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import type { CancellationClause } from './schema.ts';
import { noticeTable, partiesOf } from './table.ts';

/** Cancellation in English. */
export const cancellationText: ClauseText<CancellationClause> = {
  summary: 'Says what is owed for a piece or session that the payer cancels.',
  provisions: (clause, format) => {
    const { payer, payee } = partiesOf(clause, format);
    return [
      {
        prose: prose`When ${payer} cancels a piece or session, it owes ${payee} this part of its fee under ${format.clauses(clause.feeId)}, by the time from the notice until it was planned:`,
        table: noticeTable(clause, format, {
          head: ['Notice', 'Owed'],
          under: (hours) => prose`less than ${format.count(hours, 'hour', 'hours')}`,
          longer: 'longer',
        }),
      },
      {
        prose: prose`A fee for the whole of the deal counts in equal parts for its pieces and sessions. The amount is due ${isSaid(clause.dueDays) ? [format.days(clause.dueDays), ' after'] : 'with'} the notice. No more is owed than for the agreed number, and nothing where ${payee} cancels.`,
      },
    ];
  },
};
