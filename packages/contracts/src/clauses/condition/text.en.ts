import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { ConditionClause } from './schema.ts';

/** Conditions precedent in English. */
export const conditionText: ClauseText<ConditionClause> = {
  summary: 'Says what must happen before anything is earned.',
  provisions: ({ what, clauseIds, until }, format) => [
    {
      prose: prose`Nothing is earned or due under ${clauseIds === undefined ? 'this contract' : prose`these clauses: ${format.clauses(clauseIds)},`} before this has happened: ${format.wording(what)}.`,
    },
    {
      prose: prose`What would have been earned before is earned on the day on which it happens, and days until payment run from that day.`,
    },
    ...(until === undefined
      ? []
      : [
          {
            prose: prose`When it has not happened by the end of ${format.date(until)}, nothing is owed.`,
          },
        ]),
  ],
};
