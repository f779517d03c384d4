import type { ClauseText } from '../../clause/text/clause-text.ts';
import type { OtherClause } from './schema.ts';

/** A term of no other kind, as written. */
export const otherText: ClauseText<OtherClause> = {
  summary: '收纳没有对应类型的约定；原文照录，系统不作校验或计算。',
  provisions: ({ text }, format) => [{ prose: [format.wording(text)] }],
};
