import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import { MEASURES } from '../../clause/text/words.en.ts';
import type { AssessmentClause } from './schema.ts';
import { criteriaTable } from './table.ts';

/** Assessment in English. */
export const assessmentText: ClauseText<AssessmentClause> = {
  summary: 'Says what must be reached, in which time, and on which day that is stated.',
  provisions: (clause, format) => [
    {
      prose: prose`The result is assessed by these criteria:`,
      table: criteriaTable(clause, format, {
        head: ['Criterion', 'Measure', 'At least'],
        measures: MEASURES,
      }),
    },
    { prose: prose`What counts is what happens ${format.window(clause.period)}.` },
    {
      prose: prose`The result is stated on ${format.date(clause.assessedOn)} from the orders and logs known on that day; what becomes known later changes later statements only.`,
    },
  ],
};
