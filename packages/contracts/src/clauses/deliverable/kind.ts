import type { ClauseKind } from '../kind.ts';
import { deliverableConflicts } from './conflicts.ts';

/** Something a party must make or do: content to publish, sessions to host. */
export const deliverable: ClauseKind<'deliverable'> = {
  kind: 'deliverable',
  name: { en: 'Deliverable', 'zh-Hans': '交付内容' },
  summary: {
    en: 'Says exactly what is made: how many pieces, where, in which form, on what, when, and for how long.',
    'zh-Hans': '写明具体交付什么：几条、什么平台、什么形式、什么主题、何时发布、保留多久。',
  },
  conflicts: deliverableConflicts,
  freeText: (clause) => [
    ...(clause.topic === undefined || clause.topic === null
      ? []
      : [{ at: '/topic', text: clause.topic, weight: 'obligation' as const }]),
    ...(clause.live?.promotions ?? []).flatMap((promotion, index) =>
      Object.entries(promotion.text).map(([language, text]) => ({
        at: `/live/promotions/${index}/text/${language}`,
        text,
        weight: 'note' as const,
      })),
    ),
  ],
};
