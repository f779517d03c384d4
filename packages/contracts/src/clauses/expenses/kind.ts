import { NO_LIMIT } from '../../clause/by-default.ts';
import { defineClause } from '../../clause/kind.ts';
import { expensesConflicts } from './conflicts.ts';
import { expensesSchemas } from './schema.ts';

/** Expenses that are paid back up to a cap. */
export const expenses = defineClause({
  schemas: expensesSchemas,
  items: {},
  byDefault: {
    '/cap': NO_LIMIT,
    '/receipts': { en: 'they are not', 'zh-Hans': '无须提供' },
    '/dueDays': { en: 'when it is reported', 'zh-Hans': '申报时支付' },
  },
  findings: {},
  conflicts: expensesConflicts,
  freeText: ({ categories }) =>
    (categories ?? []).flatMap(({ text }, index) =>
      text === undefined
        ? []
        : [{ at: `/categories/${index}/text`, text, weight: 'term' as const }],
    ),
});
