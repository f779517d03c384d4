import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { PAYER } from '../../clause/paying-slots.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema, record, TextSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const CategorySchema = record({
  /** The category, as facts of expenses name it, such as `travel`. */
  id: IdSchema,
  /** What it covers, in words. */
  text: z.exactOptional(TextSchema),
  /** The most that is paid for it, at least 0. Default: what is left of the cap of the clause. */
  cap: z.exactOptional(AmountSchema),
});

/** A kind of expense that is paid back. */
export interface ExpenseCategory extends z.infer<typeof CategorySchema> {}

const expensesFields = clauseFields('expenses', {
  name: { en: 'Expenses', 'zh-Hans': '费用报销' },
  slots: {
    /** The party that pays them back. */
    payer: PAYER,
    /** The party that spends, and is paid back. */
    payee: slot(IdSchema, { en: 'who is paid back', 'zh-Hans': '报销给谁' }),
    /** What is paid back; no other expenses are. */
    categories: slot(z.array(CategorySchema).check(z.minLength(1)), {
      en: 'which expenses are paid back',
      'zh-Hans': '哪些费用可报销',
    }),
    /** The most that is paid back in all, at least 0. Default: no limit. */
    cap: slot(
      AmountSchema,
      { en: 'the cap of expenses', 'zh-Hans': '报销总额上限' },
      { maySayNothing: true },
    ),
    /** Whether an expense is paid back only with a receipt. Default: it is not. */
    receipts: slot(
      z.enum(['required', 'not-required']),
      { en: 'whether receipts are required', 'zh-Hans': '是否须提供凭证' },
      { maySayNothing: true },
    ),
    /** Days until payment after an expense became known. Default: 0. */
    dueDays: slot(
      DaysSchema,
      { en: 'when it is due', 'zh-Hans': '何时支付' },
      { maySayNothing: true },
    ),
  },
});

/** Expenses that are paid back; slots may be open. */
export interface ExpensesClause extends z.infer<typeof expensesFields.draft> {}

/** Expenses that are paid back; every slot is filled. */
export interface CompleteExpensesClause extends z.infer<typeof expensesFields.complete> {}

/** The schemas of the kind `expenses`. */
export const expensesSchemas: ClauseSchemas<ExpensesClause, CompleteExpensesClause> =
  expensesFields;
