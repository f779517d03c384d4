import type { Measure } from '../../clause/measure.ts';
import { joinProse, type Prose, prose, type Table } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import type { AssessmentClause } from './schema.ts';

/** The criteria, one a row: id, measure, threshold. */
export function criteriaTable(
  { criteria }: AssessmentClause,
  format: ValueFormatter,
  { head, measures }: { readonly head: Table['head']; readonly measures: Words<Measure> },
): Table {
  const { open, close } = format.formats.parentheses;
  const rows = (criteria ?? []).map(({ id, measure, metricId, deliverableId, atLeast }, index) => {
    const of = [
      ...(metricId === undefined ? [] : [[format.text(metricId)]]),
      ...(deliverableId === undefined ? [] : [[format.clauses(deliverableId)]]),
    ];
    const counted: Prose =
      of.length === 0
        ? [format.word(measures, measure)]
        : prose`${format.word(measures, measure)}${open}${joinProse(of, ', ')}${close}`;
    return [[format.row(id, index)], counted, [format.threshold(atLeast)]];
  });
  return { head, rows };
}
