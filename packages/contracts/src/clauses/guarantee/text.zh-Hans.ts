import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { GuaranteeClause } from './schema.ts';

const PER: Words<NonNullable<GuaranteeClause['per']>> = {
  month: '每个自然月',
  term: '整个合同期',
};

const RECOUP: Words<NonNullable<GuaranteeClause['recoup']>> = {
  no: '已补足的款项不从以后周期的应得款项中抵扣。',
  'later-periods': '已补足的款项从以后周期超出保底金额的应得款项中抵扣，直至抵扣完毕。',
};

/** Minimum guarantees in Simplified Chinese. */
export const guaranteeText: ClauseText<GuaranteeClause> = {
  summary: '写明费用的最低金额，以及差额如何补足与抵扣。',
  provisions: ({ payer, payee, amount, feeIds, per, recoup, dueDays }, format) => {
    const provisions: Provision[] = [
      {
        prose: prose`${format.party(payer)}向${format.party(payee)}保证，下列费用${format.word(PER, per)}合计不少于${format.amount(amount)}：${format.clauses(feeIds)}。不足部分于周期结束后${format.days(dueDays)}内补足。`,
      },
      {
        prose: prose`上述费用按所对应事项发生的周期计入；事后知悉或扣回的，差额重新计算。不足一个周期的，按天数比例保底。`,
      },
      { prose: prose`${format.word(RECOUP, recoup)}` },
    ];
    return provisions;
  },
};
