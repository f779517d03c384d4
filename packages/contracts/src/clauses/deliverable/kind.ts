import { clausesIn } from '../../clause/contract-context.ts';
import { defineClause, type KindItem } from '../../clause/kind.ts';
import { noPiece, noSession } from '../promised.ts';
import { deliverableConflicts } from './conflicts.ts';
import { DELIVERABLE_FINDINGS } from './findings.ts';
import { isLive } from './form/form.ts';
import { type DeliverableClause, deliverableSchemas } from './schema.ts';

/** Needed by a deal with a live session, and by one without any deliverable from which one could tell. */
const whereLive: KindItem['when'] = (contract) => {
  const pieces = clausesIn<DeliverableClause>(contract, deliverableSchemas);
  return pieces.length === 0 || pieces.some(isLive);
};

/** Something a party must make or do: content to publish, sessions to host. */
export const deliverable = defineClause({
  schemas: deliverableSchemas,
  items: {
    'scope.quantity': {
      name: { en: 'how many pieces are published', 'zh-Hans': '需要发布几条内容' },
      otherwise: noPiece,
    },
    'scope.platform': {
      name: { en: 'on which platform', 'zh-Hans': '在什么平台发布' },
      otherwise: noPiece,
    },
    'scope.form': {
      name: { en: 'in which form', 'zh-Hans': '内容形式（短视频、直播、图文或其他形式）' },
      otherwise: noPiece,
    },
    'scope.topic': {
      name: { en: 'the topic of the content', 'zh-Hans': '内容主题方向' },
      otherwise: noPiece,
    },
    'scope.publish': {
      name: { en: 'the exact publish times', 'zh-Hans': '发布的具体时间节点' },
      otherwise: noPiece,
    },
    'scope.pinning': {
      name: { en: 'whether content is pinned', 'zh-Hans': '是否需要置顶' },
      otherwise: noPiece,
    },
    'scope.keep-up': {
      name: { en: 'how long content stays up', 'zh-Hans': '保留多长时间' },
      otherwise: noPiece,
    },
    'live.minutes': {
      name: { en: 'how long a live session lasts', 'zh-Hans': '直播的时长' },
      when: whereLive,
      otherwise: noSession,
    },
    'live.sessions': {
      name: { en: 'how many live sessions there are', 'zh-Hans': '直播的场次' },
      when: whereLive,
      otherwise: noSession,
    },
    'live.questions': {
      name: { en: "whether viewers' questions are answered", 'zh-Hans': '是否回答观众问题' },
      when: whereLive,
      otherwise: noSession,
    },
    'live.promotions': {
      name: { en: 'which promotions are joined in', 'zh-Hans': '配合哪些促销活动' },
      when: whereLive,
      otherwise: noSession,
    },
  },
  byDefault: {
    'scope.topic': { en: 'the actor chooses', 'zh-Hans': '由履行方自定' },
    'scope.pinning': { en: 'it need not be pinned', 'zh-Hans': '无须置顶' },
    'scope.keep-up': { en: 'no time is promised', 'zh-Hans': '不承诺保留时间' },
    'live.questions': { en: 'they need not be answered', 'zh-Hans': '无须回答' },
    'live.promotions': { en: 'there are none', 'zh-Hans': '无促销活动' },
    '/quantity': {
      en: 'as many as come, each paid for by itself or by its share',
      'zh-Hans': '数量不限，逐项计费或按其收益分成',
    },
    '/live/minutes': { en: 'as long as the host likes', 'zh-Hans': '由主播自定' },
    '/live/sessions': { en: 'as many as come', 'zh-Hans': '场次不限' },
    '/publish': { en: 'whenever a piece comes', 'zh-Hans': '时间不限' },
    '/place': { en: 'where the parties agree in time', 'zh-Hans': '由各方事先商定' },
    '/minutes': { en: 'for as long as its occasion lasts', 'zh-Hans': '以活动时长为准' },
  },
  findings: DELIVERABLE_FINDINGS,
  conflicts: deliverableConflicts,
  freeText: ({ topic, place, live }) => [
    ...Object.entries({ topic, place }).flatMap(([field, text]) =>
      typeof text === 'string' ? [{ at: `/${field}`, text, weight: 'obligation' as const }] : [],
    ),
    ...(live?.promotions ?? []).flatMap((promotion, index) =>
      Object.entries(promotion.text).map(([language, text]) => ({
        at: `/live/promotions/${index}/text/${language}`,
        text,
        weight: 'note' as const,
      })),
    ),
  ],
});
