import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { END_PAYMENTS } from '../../clause/text/words.zh-Hans.ts';
import type { TerminationCause, TerminationClause } from './schema.ts';

const CAUSES: Words<TerminationCause> = {
  'missed-publication': '未按约定时间发布',
  'unlawful-content': '内容违法',
  'undisclosed-advertising': '未披露广告性质',
  'false-data': '提供虚假数据',
  'non-payment': '到期未付款',
  'reputation-harm': '行为严重损害其他方声誉',
};

/** Termination in Simplified Chinese. */
export const terminationText: ClauseText<TerminationClause> = {
  summary: '写明如何解除合同、违约可如何补救，以及届时费用如何处理。',
  provisions: (clause, format) => [
    {
      prose:
        isSaid(clause.noticeDays) || !isSaid(clause.causes)
          ? prose`任何一方可提前${format.days(clause.noticeDays)}书面通知其他各方解除合同。`
          : prose`任何一方均不得无故解除合同。`,
    },
    ...breachOf(clause, format),
    {
      prose: prose`${isSaid(clause.payment) ? prose`合同提前终止的，${format.word(END_PAYMENTS, clause.payment)}。` : '合同提前终止的，'}已应得的佣金仍须支付；知识产权、数据与结算条款在终止后继续有效。已发布的内容仍按约定期限保留；排他义务随合同终止，其延续期自终止时起算。`,
    },
  ],
};

function breachOf(clause: TerminationClause, format: ValueFormatter): Provision[] {
  const { noticeDays, cureDays, causes } = clause;
  const isNamed = isSaid(causes) || !isSaid(noticeDays);
  if (!isNamed && !isSaid(cureDays)) return [];
  const named = format.words(CAUSES, causes);
  if (!isSaid(cureDays))
    return [
      {
        prose: prose`一方有下列违约情形之一的，其他任何一方可书面通知立即解除合同：${named}。`,
      },
    ];
  return [
    {
      prose: prose`一方违约且在收到书面通知后${format.days(cureDays)}内未补救的，其他任何一方可立即解除合同。${isNamed ? ['此类违约指：', named, '。'] : []}`,
    },
  ];
}
