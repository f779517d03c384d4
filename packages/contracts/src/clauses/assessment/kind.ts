import type { Contract } from '../../contract/document.ts';
import { prose } from '../../render/prose.ts';
import type { Scribe } from '../../render/scribe.ts';
import { dateOfInstant } from '../../vocabulary/zones/index.ts';
import type { ClauseKind, Conflict } from '../kind.ts';
import { measureConflicts, outsideTerm, repeatedIds, unknownClauses } from '../reference.ts';
import type { Assessment } from './schema.ts';

/** By what, and when, the result is judged. */
export const assessment: ClauseKind<'assessment'> = {
  kind: 'assessment',
  name: { en: 'Assessment', 'zh-Hans': '效果考核' },
  summary: {
    en: 'Says what must be reached, in which time, and on which day that is stated.',
    'zh-Hans': '写明须达成什么、在什么期间内达成，以及何日认定。',
  },
  conflicts: assessmentConflicts,
  text: {
    en: {
      provisions: (clause, say) => [
        {
          prose: prose`The result is assessed by these criteria:`,
          table: criteriaTable(clause, say, ['Criterion', 'Measure', 'At least']),
        },
        { prose: prose`What counts is what happens ${say.window(clause.period)}.` },
        {
          prose: prose`The result is stated on ${say.date(clause.assessedOn)} from the orders and logs known on that day; what becomes known later changes later statements only.`,
        },
      ],
      duties: (clause, say) => [
        {
          who: say.text('all parties'),
          what: prose`state the result of the assessment`,
          by: prose`on ${say.date(clause.assessedOn)}`,
        },
      ],
    },
    'zh-Hans': {
      provisions: (clause, say) => [
        {
          prose: prose`效果按下列标准考核：`,
          table: criteriaTable(clause, say, ['标准', '指标', '至少达到']),
        },
        { prose: prose`考核周期：${say.window(clause.period)}。` },
        {
          prose: prose`于${say.date(clause.assessedOn)}依当日已知的订单与日志认定结果；此后获知的事实仅影响以后的结算单。`,
        },
      ],
      duties: (clause, say) => [
        { who: say.text('各方'), what: prose`认定考核结果`, by: [say.date(clause.assessedOn)] },
      ],
    },
  },
};

function criteriaTable(clause: Assessment, say: Scribe, head: readonly string[]) {
  const rows = (clause.criteria ?? []).map((it) => {
    const of = [it.metricId, it.deliverableId].filter((id) => id !== undefined);
    return [
      [say.text(it.id)],
      of.length === 0
        ? [say.word('measure', it.measure)]
        : prose`${say.word('measure', it.measure)} (${say.text(of.join(', '))})`,
      [say.threshold(it.atLeast)],
    ];
  });
  return { head, rows };
}

function assessmentConflicts(clause: Assessment, contract: Contract): Conflict[] {
  const criteria = clause.criteria ?? [];
  const { period, assessedOn } = clause;
  const conflicts: Conflict[] = [
    ...repeatedIds(
      '/criteria',
      criteria.map(({ id }) => id),
    ),
    ...unknownClauses(
      contract,
      { kind: 'deliverable', name: { en: 'deliverable', 'zh-Hans': '交付内容' } },
      criteria.map((it, index) => [`/criteria/${index}/deliverableId`, it.deliverableId] as const),
    ),
    ...measureConflicts(
      contract,
      criteria.map((it, index) => ({
        at: `/criteria/${index}/atLeast`,
        measure: it.measure,
        atLeast: it.atLeast,
        metricId: it.metricId,
      })),
    ),
  ];
  if (period && outsideTerm(contract, period.start, period.end))
    conflicts.push({ code: 'ASSESSMENT_OUTSIDE_TERM', at: '/period' });
  if (period && assessedOn && assessedOn < dateOfInstant(period.end, contract.zone)) {
    conflicts.push({ code: 'ASSESSED_TOO_EARLY', at: '/assessedOn', values: { date: assessedOn } });
  }
  return conflicts;
}
