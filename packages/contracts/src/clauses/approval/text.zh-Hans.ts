import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { hasUnpublished } from '../deliverable/unpublished.ts';
import { isOrdered } from '../framework.ts';
import type { ApprovalClause, Silence } from './schema.ts';

const SILENCE: Words<Silence> = {
  denied: '视为不通过',
  approved: '视为通过',
  'approved-on-second-request': '首次请求视为不通过；再次请求后仍逾期未答复的，视为通过',
};

/** Approval in Simplified Chinese. */
export const approvalText: ClauseText<ApprovalClause> = {
  summary: '写明由谁在多长时间内审核内容，以及逾期未答复的后果。',
  provisions: (clause, format) => [
    {
      prose: prose`${piecesOf(clause, format)}发布前${hasUnpublished(clause.deliverableIds, format.contract) ? '（不发布的，交付后）' : ''}须经${format.party(clause.approver)}审核；未通过审核的，不计为已交付。`,
    },
    {
      prose: prose`审核结果应自收到请求之日起${isOrdered(clause.answerDays, format.contract) ? '每份订单所定期限' : format.days(clause.answerDays)}内（含最后一日）作出并录入；逾期未答复的，${isOrdered(clause.silence, format.contract) ? '后果依每份订单' : format.word(SILENCE, clause.silence)}。`,
    },
    { prose: prose`未通过的内容可修改后重新提交；已通过的审核不得撤回。` },
  ],
};

function piecesOf({ deliverableIds }: ApprovalClause, format: ValueFormatter): Prose {
  if (deliverableIds === undefined) return ['每一项内容'];
  return [format.clauses(deliverableIds), '的每一项内容'];
}
