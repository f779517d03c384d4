import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { MEASURES } from '../../clause/text/words.en.ts';
import { type EventBonusClause, hasPlaces, paysEachPlace } from './schema.ts';
import { bonusTable } from './table.ts';

/** Event bonuses in English. */
export const eventBonusText: ClauseText<EventBonusClause> = {
  summary: 'States bonuses for results or places in a ranking, by one or several assessments.',
  provisions: (clause, format) => [
    {
      prose: paysEachPlace(clause, format.contract)
        ? eachPlace(clause, format)
        : assessed(clause, format),
      table: bonusTable(clause, format, {
        steps: ['At least', 'Bonus'],
        places: ['Place', 'Bonus'],
      }),
    },
  ],
};

function assessed(clause: EventBonusClause, format: ValueFormatter): Prose {
  return prose`${format.party(clause.payer)} pays ${format.party(clause.payee)} a bonus by each of these assessments, for its own period: ${format.clauses(clause.assessmentIds)}. It is paid by ${by(clause, format)}, ${format.days(clause.dueDays)} after the day of the assessment. What becomes known after that day changes nothing:`;
}

function eachPlace(
  { payer, payee, ranking, dueDays }: EventBonusClause,
  format: ValueFormatter,
): Prose {
  return prose`${format.party(payer)} pays ${format.party(payee)} a bonus for each place in the ranking ${format.text(ranking?.eventId)} in an event within the term, ${format.days(dueDays)} after the day of the event. Of each day, the place that was recorded first counts:`;
}

function by(clause: EventBonusClause, format: ValueFormatter): Prose {
  const { pays, result, ranking } = clause;
  if (hasPlaces(clause))
    return prose`the place of ${format.party(clause.payee)} in the ranking ${format.text(ranking?.eventId)} that was recorded last`;
  const steps =
    pays === 'every'
      ? 'the sum of all steps reached'
      : pays === 'highest'
        ? 'the highest step reached alone'
        : format.text(null);
  const of = result?.deliverableId;
  return prose`${format.word(MEASURES, result?.measure)}${of === undefined ? '' : prose` of ${format.clauses(of)}`}${result?.metricId === undefined ? '' : prose` (${format.text(result.metricId)})`}: ${steps}`;
}
