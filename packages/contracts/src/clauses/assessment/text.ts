import { prose } from '../../render/prose.ts';
import type { Scribe } from '../../render/scribe.ts';
import type { ClauseTexts } from '../kind.ts';
import type { Assessment } from './schema.ts';

/** The text of the kind `assessment`. */
export const assessmentText: ClauseTexts<'assessment'> = {
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
};

function criteriaTable(clause: Assessment, say: Scribe, head: readonly string[]) {
  const rows = (clause.criteria ?? []).map((it) => {
    const of = [it.metricId, it.deliverableId].filter((id) => id !== undefined);
    return [
      [say.text(it.id)],
      of.length === 0
        ? [say.word('measure', it.measure)]
        : prose`${say.word('measure', it.measure)}${say.locale.parentheses.open}${say.text(of.join(', '))}${say.locale.parentheses.close}`,
      [say.threshold(it.atLeast)],
    ];
  });
  return { head, rows };
}
