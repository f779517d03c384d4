import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, type ProsePart, type Provision, prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import { othersOf, type UnitFeeClause, type UnitsOf, unitsOf } from './schema.ts';
import { conversionsTable } from './table.ts';

const OTHERS: Words<NonNullable<UnitFeeClause['others']>> = {
  'one-each': '每件计为一个计费件',
  'not-counted': '不计数',
};

/** Fees per unit in Simplified Chinese. */
export const unitFeeText: ClauseText<UnitFeeClause> = {
  summary: '写明每售出一个计费件支付的金额，以及商品如何折算为计费件。',
  provisions: (clause, format) => {
    const { payer, payee, amount, conversions, holdDays, dueDays } = clause;
    const others = othersOf(clause, format.contract);
    const provisions: Provision[] = [
      {
        prose: prose`对${soldOf(clause, format.party(payee))}，${format.party(payer)}按每个计费件${format.amount(amount)}向${format.party(payee)}支付费用。`,
      },
    ];
    if (conversions && conversions.length > 0)
      provisions.push({
        prose: prose`商品按下表折算为计费件，不足一件的按比例计；表外商品${format.word(OTHERS, others)}：`,
        table: conversionsTable(clause, format, ['商品', '商品件数', '计费件数']),
      });
    else provisions.push({ prose: prose`各商品${format.word(OTHERS, others)}。` });
    provisions.push({
      prose: prose`每笔销售的计费件${isSaid(holdDays) ? ['自销售之日起满', format.days(holdDays)] : '于当日'}为应得，应得后${format.days(dueDays)}内支付。向买家退还款项的，按比例扣回该笔销售的计费件。`,
    });
    return provisions;
  },
};

/** Whose sales have the units. */
function soldOf(clause: UnitFeeClause, payee: ProsePart): Prose {
  const words: Readonly<Record<UnitsOf, Prose>> = {
    'credited-sales': prose`依本合同归属于${payee}的销售`,
    'all-sales': prose`依本合同报告的全部销售（不论归属于谁）`,
  };
  return words[unitsOf(clause)];
}
