import { defineClause } from '../../clause/kind.ts';
import { expensesConflicts } from './conflicts.ts';
import { expensesSchemas } from './schema.ts';

/** Expenses that are paid back up to a cap. */
export const expenses = defineClause({
  schemas: expensesSchemas,
  items: {},
  findings: {},
  conflicts: expensesConflicts,
  freeText: ({ categories }) =>
    (categories ?? []).flatMap(({ text }, index) =>
      text === undefined
        ? []
        : [{ at: `/categories/${index}/text`, text, weight: 'term' as const }],
    ),
});
