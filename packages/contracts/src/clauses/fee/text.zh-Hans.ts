import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, type ProsePart, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { MEASURES } from '../../clause/text/words.zh-Hans.ts';
import { isPaidByTermsAlone } from '../due-date.ts';
import { DEDUCTIONS } from './deductions.zh-Hans.ts';
import { type PaidPer, partsOf, stepsTable, unpublishedDone } from './parts.ts';
import { type FeeClause, type ShareOf, shareOf } from './schema.ts';
import { SELECTION } from './selection.zh-Hans.ts';
import { selectionProvisions } from './selection-text.ts';
import { tierProvisions } from './tiers/text.ts';
import { TIERS } from './tiers/text.zh-Hans.ts';

const PER: Words<PaidPer> = {
  item: '按每条已发布内容计',
  session: '按每场已完成直播计',
  deal: '按整单计',
};

const EARNED_BY: Words<PaidPer> = {
  item: '每项交付',
  session: '每场直播完成',
  deal: '最后一项内容交付',
};

/** Fees in Simplified Chinese. */
export const feeText: ClauseText<FeeClause> = {
  summary: '写明付多少：固定费用、佣金分成、固定费用加佣金，或固定费用加效果奖金。',
  provisions: (clause, format) => {
    const { fixed, commission, bonus } = partsOf(clause);
    const payer = format.party(clause.payer);
    const payee = format.party(clause.payee);
    const provisions: Provision[] = [];
    if (!clause.model)
      provisions.push({ prose: prose`${payer}向${payee}付费的模式：${format.text(null)}。` });
    if (fixed)
      provisions.push({
        prose: prose`${payer}向${payee}支付固定费用${format.amount(fixed.amount)}，${format.word(perOf(clause, format), fixed.per)}。`,
      });
    if (fixed && isPaidByTermsAlone(clause, format.contract))
      provisions.push({
        prose: prose`该费用于${format.word(EARNED_BY, fixed.per)}时应得；付款条件未另定付款日的，于当日支付。`,
      });
    if (commission)
      provisions.push(
        {
          prose: prose`对${soldOf(clause, payee)}，${payer}按${base(commission, format)}实付价款的${format.share(commission.rate)}${commission.tiers ? '（按下列阶梯）' : ''}向${payee}支付佣金。未列为扣除项的优惠、税费、运费与平台费用计入该价款，销售记录的金额未包含而另行列明的亦同。`,
        },
        ...selectionProvisions(clause, { format, words: SELECTION }),
        ...tierProvisions(commission, { format, words: TIERS }),
        ...rateChanges(commission, format),
        {
          prose: prose`${commission.of === 'gifts' ? '每笔打赏' : '每笔销售'}的佣金${isSaid(commission.holdDays) ? prose`自${commission.of === 'gifts' ? '打赏' : '销售'}之日起满${format.days(commission.holdDays)}` : '于当日'}为应得，应得后${format.days(commission.dueDays)}内支付。${commission.returns === 'kept' ? '发生退款或拒付的，佣金不予扣回。' : '发生退款或拒付的，仅扣回退还金额所对应的佣金。'}`,
        },
      );
    if (bonus)
      provisions.push({
        prose: prose`${payer}按${format.word(MEASURES, bonus.measure)}向${payee}支付效果奖金，${bonus.pays === 'every' ? '已达成各档累加计付' : bonus.pays === 'highest' ? '仅按已达成的最高档计付' : format.text(null)}，于考核认定日后${format.days(bonus.dueDays)}内支付：`,
        table: stepsTable(clause, format, ['至少达到', '奖金']),
      });
    if (clause.deliverableIds !== undefined)
      provisions.push({
        prose: prose`该费用仅对应下列交付内容：${format.clauses(clause.deliverableIds)}。`,
      });
    return provisions;
  },
};

/** What a commission is a share of. */
function soldOf(clause: FeeClause, payee: ProsePart): Prose {
  const words: Readonly<Record<ShareOf, Prose>> = {
    'credited-sales': prose`依本合同归属于${payee}的每笔销售`,
    'all-sales': prose`依本合同报告的每笔销售（${clause.commission?.sales?.productIds ? '' : '不论何种商品，'}不论归属于谁）`,
    gifts: prose`观众在平台上给${payee}的每笔打赏`,
  };
  return words[shareOf(clause)];
}

/** What a fixed fee is for; items are named by what is done with them where not all of them are published. */
function perOf(clause: FeeClause, { contract }: ValueFormatter): typeof PER {
  const done = unpublishedDone(clause, contract);
  return done === null ? PER : { ...PER, item: `按每项${done['zh-Hans']}的交付内容计` };
}

function base({ deductions }: NonNullable<FeeClause['commission']>, format: ValueFormatter): Prose {
  if (!deductions) return prose`扣除${format.text(null)}后的`;
  return deductions.length === 0
    ? ['不作任何扣除的']
    : prose`扣除${format.words(DEDUCTIONS, deductions)}后的`;
}

function rateChanges(
  { rateChanges: changes }: NonNullable<FeeClause['commission']>,
  format: ValueFormatter,
): Provision[] {
  if (changes === undefined) return [];
  const { by, cutAfterDays } = changes;
  return [
    {
      prose: prose`${format.party(by)}可以通知变更该佣金比例。提高的比例自通知时起适用于此后的销售；降低的比例自通知后满${format.days(cutAfterDays)}之日结束起适用于此后的销售。多次通知的，后一通知自其生效时起适用。`,
    },
  ];
}
