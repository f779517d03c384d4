import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { MEASURES } from '../../clause/text/words.zh-Hans.ts';
import { type EventBonusClause, hasPlaces, paysEachPlace } from './schema.ts';
import { bonusTable } from './table.ts';

/** Event bonuses in Simplified Chinese. */
export const eventBonusText: ClauseText<EventBonusClause> = {
  summary: '写明依一次或多次考核，按结果或名次支付的奖金。',
  provisions: (clause, format) => [
    {
      prose: paysEachPlace(clause, format.contract)
        ? eachPlace(clause, format)
        : assessed(clause, format),
      table: bonusTable(clause, format, { steps: ['至少达到', '奖金'], places: ['名次', '奖金'] }),
    },
  ],
};

function assessed(clause: EventBonusClause, format: ValueFormatter): Prose {
  return prose`${format.party(clause.payer)}依下列各次考核及其周期分别向${format.party(clause.payee)}支付奖金：${format.clauses(clause.assessmentIds)}。奖金按${by(clause, format)}，于各次考核认定日后${format.days(clause.dueDays)}内支付；认定日后知悉的情况不作调整：`;
}

function eachPlace(
  { payer, payee, ranking, dueDays }: EventBonusClause,
  format: ValueFormatter,
): Prose {
  return prose`合同期内各场赛事，${format.party(payer)}按排名${format.text(ranking?.eventId)}中的每个名次向${format.party(payee)}支付奖金，于赛事当日后${format.days(dueDays)}内支付；同一日以首次录入的名次为准：`;
}

function by(clause: EventBonusClause, format: ValueFormatter): Prose {
  const { pays, result, ranking } = clause;
  if (hasPlaces(clause))
    return prose`最后录入的${format.party(clause.payee)}在排名${format.text(ranking?.eventId)}中的名次`;
  const steps =
    pays === 'every'
      ? '已达成各档累加计付'
      : pays === 'highest'
        ? '仅按已达成的最高档计付'
        : format.text(null);
  const of = result?.deliverableId;
  return prose`${of === undefined ? '' : prose`${format.clauses(of)}的`}${format.word(MEASURES, result?.measure)}${result?.metricId === undefined ? '' : prose`（${format.text(result.metricId)}）`}，${steps}`;
}
