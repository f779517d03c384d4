import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { instalmentsTable } from './instalments.ts';
import {
  type Escalation,
  hasInstalments,
  isPeriodic,
  type RetainerClause,
  type RetainerModel,
} from './schema.ts';

type Periodic = NonNullable<RetainerClause['periodic']>;

const EVERY: Words<RetainerModel> = {
  instalments: '按约定日期',
  monthly: '每月',
  weekly: '每周',
};

const PAID: Words<NonNullable<Periodic['paid']>> = {
  'in-advance': '各期首日',
  'in-arrears': '各期末日结束时',
};

/** Retainers in Simplified Chinese. */
export const retainerText: ClauseText<RetainerClause> = {
  summary: '写明按日期应付的酬金，不论交付情况。',
  provisions: (clause, format) => {
    const payer = format.party(clause.payer);
    const payee = format.party(clause.payee);
    if (!clause.model)
      return [{ prose: prose`${payer}向${payee}支付固定酬金：${format.text(null)}。` }];
    return [
      ...(hasInstalments(clause)
        ? [
            {
              prose: prose`${payer}向${payee}支付下列各期款项，各期于当日应得并到期。合作提前终止的，其后各期不再支付。`,
              table: instalmentsTable(clause, format, ['期次', '日期', '金额']),
            },
          ]
        : []),
      ...(isPeriodic(clause) ? periodic(clause, format) : []),
    ];
  },
};

function periodic(clause: RetainerClause, format: ValueFormatter): Provision[] {
  const it = clause.periodic ?? {};
  return [
    {
      prose: prose`自${format.date(it.from)}起至${format.date(it.until)}止，${format.party(clause.payer)}${format.word(EVERY, clause.model)}向${format.party(clause.payee)}支付${format.amount(it.amount)}，于${format.word(PAID, it.paid)}应得，其后${format.days(it.dueDays)}内支付。`,
    },
    {
      prose: prose`一期未满即结束的（包括合作提前终止），按天数比例支付；已就其后日期支付的款项应予退还。`,
    },
    ...(it.escalation === undefined ? [] : [{ prose: rise(it.escalation, format) }]),
  ];
}

function rise(escalation: Escalation, format: ValueFormatter): Prose {
  switch (escalation.of) {
    case 'amount':
      return prose`自合同第二年起，每年起始的各期金额递增${format.amount(escalation.amount)}。`;
    case 'first-year':
      return prose`自合同第二年起，每年起始的各期金额按首年金额的${format.share(escalation.rate)}递增。`;
    case 'year-before':
      return prose`自合同第二年起，每年起始的各期金额按上一年金额的${format.share(escalation.rate)}递增。`;
  }
}
