import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import { MEASURES } from '../../clause/text/words.zh-Hans.ts';
import type { AssessmentClause } from './schema.ts';
import { criteriaTable } from './table.ts';

/** Assessment in Simplified Chinese. */
export const assessmentText: ClauseText<AssessmentClause> = {
  summary: '写明须达成什么、在什么期间内达成，以及何日认定。',
  provisions: (clause, format) => [
    {
      prose: prose`效果按下列标准考核：`,
      table: criteriaTable(clause, format, {
        head: ['标准', '指标', '至少达到'],
        measures: MEASURES,
      }),
    },
    { prose: prose`考核周期：${format.window(clause.period)}。` },
    {
      prose: prose`于${format.date(clause.assessedOn)}依当日已知的订单与日志认定结果；此后获知的事实仅影响以后的结算单。`,
    },
  ],
};
