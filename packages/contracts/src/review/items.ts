import type { ClauseKindName } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { draftClauses } from '../clauses/reference.ts';
import type { LocalText } from '../vocabulary/index.ts';

/** One of the 35 things that a KOL contract must pin down. */
export interface ContractItem {
  readonly id: string;
  /** As it reads after "does not settle". */
  readonly name: LocalText;
  /** The kind of clause that settles it. */
  readonly kind: ClauseKindName;
  /** Whether this contract needs it; left out: always. */
  readonly when?: (contract: Contract) => boolean;
}

const item = (id: string, kind: ClauseKindName, name: readonly [en: string, zh: string], when?: (contract: Contract) => boolean): ContractItem => ({
  id,
  kind,
  name: { en: name[0], 'zh-Hans': name[1] },
  ...(when === undefined ? {} : { when }),
});

/** A deal with a live session, or with no deliverable from which one could tell. */
const maybeLive = (contract: Contract): boolean => {
  const pieces = draftClauses(contract, 'deliverable');
  return pieces.length === 0 || pieces.some((piece) => piece.form === 'live' || piece.live);
};

const noFee = (contract: Contract): boolean => draftClauses(contract, 'fee').length === 0;
const paysFixed = (contract: Contract): boolean => noFee(contract) || draftClauses(contract, 'fee').some((fee) => fee.model !== 'commission');

/** A deal part of whose pay depends on a result. */
const paysByResult = (contract: Contract): boolean =>
  noFee(contract) ||
  draftClauses(contract, 'fee').some((fee) => fee.model !== 'fixed') ||
  draftClauses(contract, 'payment').some((payment) => (payment.stages ?? []).some((stage) => stage.trigger === 'assessment'));

/** The 35 items, in the order in which people talk about them. */
export const ITEMS: readonly ContractItem[] = [
  item('scope.quantity', 'deliverable', ['how many pieces are published', '需要发布几条内容']),
  item('scope.platform', 'deliverable', ['on which platform', '在什么平台发布']),
  item('scope.form', 'deliverable', ['in which form', '内容形式（短视频、直播、图文）']),
  item('scope.topic', 'deliverable', ['the topic of the content', '内容主题方向']),
  item('scope.publish', 'deliverable', ['the exact publish times', '发布的具体时间节点']),
  item('scope.pinning', 'deliverable', ['whether content is pinned', '是否需要置顶']),
  item('scope.keep-up', 'deliverable', ['how long content stays up', '保留多长时间']),
  item('live.minutes', 'deliverable', ['how long a live session lasts', '直播的时长'], maybeLive),
  item('live.sessions', 'deliverable', ['how many live sessions there are', '直播的场次'], maybeLive),
  item('live.questions', 'deliverable', ["whether viewers' questions are answered", '是否回答观众问题'], maybeLive),
  item('live.promotions', 'deliverable', ['which promotions are joined in', '配合哪些促销活动'], maybeLive),
  item('fee.fixed', 'fee', ['a fixed fee, where one is paid: its amount, and for what', '固定费用：金额及计费单位（按条、按场）'], noFee),
  item('fee.commission', 'fee', ['a commission, where one is paid: its rate and base', '佣金分成：比例与基数'], noFee),
  item('fee.base-plus-commission', 'fee', ['a base with commission, where that is paid: both parts', '混合模式：底薪与提成'], noFee),
  item('fee.fixed-plus-bonus', 'fee', ['a performance bonus, where one is paid: its steps', '效果奖金：阶梯与金额'], noFee),
  item('payment.stages', 'payment', ['the stages of payment', '分阶段支付的比例与条件'], paysFixed),
  item('ip.owner', 'intellectual-property', ['who owns the content', '内容版权归谁']),
  item('ip.re-edit', 'intellectual-property', ['the right to re-edit', '品牌方是否有权二次剪辑']),
  item('ip.redistribute', 'intellectual-property', ['the right to redistribute', '品牌方是否有权二次传播']),
  item('ip.likeness', 'intellectual-property', ['the use of the likeness', '肖像的使用范围']),
  item('ip.third-party', 'intellectual-property', ['the clearance of third-party footage and music', '第三方素材与音乐的版权']),
  item('ip.takedown', 'intellectual-property', ['who bears a takedown', '内容下架的责任承担']),
  item('compliance.local-law', 'compliance', ['the warranty that local law is kept', '内容符合当地法律法规的保证']),
  item('compliance.penalties', 'compliance', ['who bears penalties', '违规处罚由哪方承担']),
  item('compliance.force-majeure', 'force-majeure', ['force majeure', '不可抗力']),
  item('compliance.termination', 'termination', ['termination', '合同终止']),
  item('compliance.platform-policy', 'compliance', ['changes of platform policy', '平台政策变化']),
  item('data.metrics', 'data', ['which figures are reported', '提供哪些数据']),
  item('data.definitions', 'data', ['how figures are counted', '数据的统计口径']),
  item('data.time-range', 'data', ['the time that figures cover', '数据的时间范围']),
  item('data.format', 'data', ['the format of the report', '提供数据的格式']),
  item('data.deadline', 'data', ['the deadline of the report', '提供数据的时限']),
  item('assessment.criteria', 'assessment', ['the criteria of the assessment', '效果考核的具体标准'], paysByResult),
  item('assessment.attribution', 'attribution', ['how a conversion is attributed', '如何界定转化归属'], paysByResult),
  item('assessment.window', 'attribution', ['the attribution window', '归因窗口期'], paysByResult),
];

/** The items that no clause of their kind is there to settle. A clause that leaves one open is a finding of its own. */
export function missingItems(contract: Contract): ContractItem[] {
  const kinds = new Set(contract.clauses.map(({ clause }) => clause));
  return ITEMS.filter((it) => !kinds.has(it.kind) && (it.when?.(contract) ?? true));
}
