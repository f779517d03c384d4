import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { ExpensesClause } from './schema.ts';
import { categoriesTable } from './table.ts';

const RECEIPTS: Words<NonNullable<ExpensesClause['receipts']>> = {
  required: '没有凭证的费用不予报销。',
  'not-required': '无须提供凭证。',
};

/** Expenses in Simplified Chinese. */
export const expensesText: ClauseText<ExpensesClause> = {
  summary: '写明哪些费用可报销，以及上限。',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)}按申报先后向${format.party(clause.payee)}报销下列类别的费用${isSaid(clause.cap) ? ['，合计不超过', format.amount(clause.cap)] : []}：`,
      table: categoriesTable(clause, format, ['类别', '范围', '上限']),
    },
    {
      prose: prose`${format.word(RECEIPTS, clause.receipts ?? 'not-required')}每笔于申报${isSaid(clause.dueDays) ? ['后', format.days(clause.dueDays), '内'] : '时'}支付。合同终止后发生的费用不予报销。`,
    },
    {
      prose: prose`以其他币种支出的费用按支出当日汇率折算。报销不属于酬金，不代扣税款。`,
    },
  ],
};
