import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { ExpensesClause } from './schema.ts';
import { categoriesTable } from './table.ts';

const RECEIPTS: Words<NonNullable<ExpensesClause['receipts']>> = {
  required: 'An expense without a receipt is not paid back.',
  'not-required': 'Receipts are not required.',
};

/** Expenses in English. */
export const expensesText: ClauseText<ExpensesClause> = {
  summary: 'Says which expenses are paid back, and up to which amount.',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)} pays ${format.party(clause.payee)} back expenses of these categories${isSaid(clause.cap) ? [', up to ', format.amount(clause.cap), ' in all'] : []}, in the order in which they are reported:`,
      table: categoriesTable(clause, format, ['Category', 'Covers', 'At most']),
    },
    {
      prose: prose`${format.word(RECEIPTS, clause.receipts ?? 'not-required')} Each is due ${isSaid(clause.dueDays) ? [format.days(clause.dueDays), ' after'] : 'when'} it is reported. Expenses after the contract has ended are not paid back.`,
    },
    {
      prose: prose`Expenses in another currency are converted at the rate of the day on which they are made. They are no pay: no tax is withheld from them.`,
    },
  ],
};
