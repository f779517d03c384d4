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
