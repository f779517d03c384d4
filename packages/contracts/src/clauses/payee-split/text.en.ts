import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { PayeeSplitClause } from './schema.ts';
import { sharesTable } from './table.ts';

/** Split between payees in English. */
export const payeeSplitText: ClauseText<PayeeSplitClause> = {
  summary: 'Says how a fee is split between several payees, such as a creator and an agency.',
  provisions: (clause, format) => [
    {
      prose: prose`What is earned under the fee is paid out to these payees by its running total; a minor unit that cannot be split goes to the largest remainder, and in a tie to the first named:`,
      table: sharesTable(clause, format, ['Payee', 'Share']),
    },
  ],
};
