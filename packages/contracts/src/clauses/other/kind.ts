import type { ClauseKind } from '../kind.ts';

/** A term that no other kind holds. */
export const other: ClauseKind<'other'> = {
  kind: 'other',
  name: { en: 'Other term', 'zh-Hans': '其他约定' },
  summary: {
    en: 'Holds a term that no typed kind fits; it is written out as it stands, and nothing checks or computes it.',
    'zh-Hans': '收纳没有对应类型的约定；原文照录，系统不作校验或计算。',
  },
  conflicts: () => [{ code: 'OTHER_TERM', at: '/text' }],
  freeText: (clause) =>
    clause.text === undefined || clause.text === null
      ? []
      : [{ at: '/text', text: clause.text, weight: 'term' }],
};
