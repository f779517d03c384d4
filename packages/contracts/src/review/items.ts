import { draftClauses } from '../clauses/reference.ts';
import type { ClauseKindName } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
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

const item = (
  id: string,
  name: readonly [en: string, zh: string],
  of: Pick<ContractItem, 'kind' | 'when'>,
): ContractItem => ({ id, name: { en: name[0], 'zh-Hans': name[1] }, ...of });

/** A deal with a live session, or with no deliverable from which one could tell. */
const maybeLive = (contract: Contract): boolean => {
  const pieces = draftClauses(contract, 'deliverable');
  return pieces.length === 0 || pieces.some((piece) => piece.form === 'live' || piece.live);
};

const noFee = (contract: Contract): boolean => draftClauses(contract, 'fee').length === 0;
const paysFixed = (contract: Contract): boolean =>
  noFee(contract) || draftClauses(contract, 'fee').some((fee) => fee.model !== 'commission');

/** A deal part of whose pay depends on a result. */
const paysByResult = (contract: Contract): boolean =>
  noFee(contract) ||
  draftClauses(contract, 'fee').some((fee) => fee.model !== 'fixed') ||
  draftClauses(contract, 'payment').some((payment) =>
    (payment.stages ?? []).some((stage) => stage.trigger === 'assessment'),
  );

/**
 * The 35 items, in the order in which people talk about them.
 * @example
 * ```ts
 * import { ITEMS } from '@livelane/contracts';
 * ITEMS.length; // => 35
 * ITEMS[4]?.name['zh-Hans']; // => "发布的具体时间节点"
 * ```
 */
export const ITEMS: readonly ContractItem[] = [
  item('scope.quantity', ['how many pieces are published', '需要发布几条内容'], {
    kind: 'deliverable',
  }),
  item('scope.platform', ['on which platform', '在什么平台发布'], { kind: 'deliverable' }),
  item('scope.form', ['in which form', '内容形式（短视频、直播、图文）'], { kind: 'deliverable' }),
  item('scope.topic', ['the topic of the content', '内容主题方向'], { kind: 'deliverable' }),
  item('scope.publish', ['the exact publish times', '发布的具体时间节点'], { kind: 'deliverable' }),
  item('scope.pinning', ['whether content is pinned', '是否需要置顶'], { kind: 'deliverable' }),
  item('scope.keep-up', ['how long content stays up', '保留多长时间'], { kind: 'deliverable' }),
  item('live.minutes', ['how long a live session lasts', '直播的时长'], {
    kind: 'deliverable',
    when: maybeLive,
  }),
  item('live.sessions', ['how many live sessions there are', '直播的场次'], {
    kind: 'deliverable',
    when: maybeLive,
  }),
  item('live.questions', ["whether viewers' questions are answered", '是否回答观众问题'], {
    kind: 'deliverable',
    when: maybeLive,
  }),
  item('live.promotions', ['which promotions are joined in', '配合哪些促销活动'], {
    kind: 'deliverable',
    when: maybeLive,
  }),
  item(
    'fee.fixed',
    [
      'a fixed fee, where one is paid: its amount, and for what',
      '固定费用：金额及计费单位（按条、按场）',
    ],
    { kind: 'fee', when: noFee },
  ),
  item(
    'fee.commission',
    ['a commission, where one is paid: its rate and base', '佣金分成：比例与基数'],
    { kind: 'fee', when: noFee },
  ),
  item(
    'fee.base-plus-commission',
    ['a base with commission, where that is paid: both parts', '混合模式：底薪与提成'],
    { kind: 'fee', when: noFee },
  ),
  item(
    'fee.fixed-plus-bonus',
    ['a performance bonus, where one is paid: its steps', '效果奖金：阶梯与金额'],
    { kind: 'fee', when: noFee },
  ),
  item('payment.stages', ['the stages of payment', '分阶段支付的比例与条件'], {
    kind: 'payment',
    when: paysFixed,
  }),
  item('ip.owner', ['who owns the content', '内容版权归谁'], { kind: 'intellectual-property' }),
  item('ip.re-edit', ['the right to re-edit', '品牌方是否有权二次剪辑'], {
    kind: 'intellectual-property',
  }),
  item('ip.redistribute', ['the right to redistribute', '品牌方是否有权二次传播'], {
    kind: 'intellectual-property',
  }),
  item('ip.likeness', ['the use of the likeness', '肖像的使用范围'], {
    kind: 'intellectual-property',
  }),
  item(
    'ip.third-party',
    ['the clearance of third-party footage and music', '第三方素材与音乐的版权'],
    { kind: 'intellectual-property' },
  ),
  item('ip.takedown', ['who bears a takedown', '内容下架的责任承担'], {
    kind: 'intellectual-property',
  }),
  item(
    'compliance.local-law',
    ['the warranty that local law is kept', '内容符合当地法律法规的保证'],
    { kind: 'compliance' },
  ),
  item('compliance.penalties', ['who bears penalties', '违规处罚由哪方承担'], {
    kind: 'compliance',
  }),
  item('compliance.force-majeure', ['force majeure', '不可抗力'], { kind: 'force-majeure' }),
  item('compliance.termination', ['termination', '合同终止'], { kind: 'termination' }),
  item('compliance.platform-policy', ['changes of platform policy', '平台政策变化'], {
    kind: 'compliance',
  }),
  item('data.metrics', ['which figures are reported', '提供哪些数据'], { kind: 'data' }),
  item('data.definitions', ['how figures are counted', '数据的统计口径'], { kind: 'data' }),
  item('data.time-range', ['the time that figures cover', '数据的时间范围'], { kind: 'data' }),
  item('data.format', ['the format of the report', '提供数据的格式'], { kind: 'data' }),
  item('data.deadline', ['the deadline of the report', '提供数据的时限'], { kind: 'data' }),
  item('assessment.criteria', ['the criteria of the assessment', '效果考核的具体标准'], {
    kind: 'assessment',
    when: paysByResult,
  }),
  item('assessment.attribution', ['how a conversion is attributed', '如何界定转化归属'], {
    kind: 'attribution',
    when: paysByResult,
  }),
  item('assessment.window', ['the attribution window', '归因窗口期'], {
    kind: 'attribution',
    when: paysByResult,
  }),
];

/** The items that no clause of their kind is there to settle. A clause that leaves one open is a finding of its own. */
export function missingItems(contract: Contract): ContractItem[] {
  const kinds = new Set(contract.clauses.map(({ clause }) => clause));
  return ITEMS.filter((it) => !kinds.has(it.kind) && (it.when?.(contract) ?? true));
}
