import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { END_PAYMENTS } from '../../clause/text/words.zh-Hans.ts';
import type { ForceMajeureClause, ForceMajeureEvent } from './schema.ts';

const EVENTS: Words<ForceMajeureEvent> = {
  'natural-disaster': '自然灾害',
  epidemic: '疫情',
  war: '战争',
  'government-act': '政府行为',
  'network-outage': '网络中断',
  'platform-outage': '平台故障或关停',
  illness: '履行人经证明的疾病',
  strike: '罢工',
  'beyond-control': '该方无法控制的其他情形',
};

/** Force majeure in Simplified Chinese. */
export const forceMajeureText: ClauseText<ForceMajeureClause> = {
  summary: '写明哪些情形可免责、免责多久，以及届时费用如何处理。',
  provisions: (clause, format) => [
    {
      prose: prose`因不能预见且不能避免的情形致使一方不能履行的，该方在此期间不承担责任。此类情形包括且仅限于：${format.words(EVENTS, clause.events)}。`,
    },
    {
      prose: isSaid(clause.noticeDays)
        ? prose`该方应在${format.days(clause.noticeDays)}内通知其他各方，并于情形消除后恢复履行。`
        : prose`该方应在能够通知时立即通知其他各方，并于情形消除后恢复履行。`,
    },
    ...endOf(clause, format),
  ],
};

function endOf({ endAfterDays, payment }: ForceMajeureClause, format: ValueFormatter): Provision[] {
  const paid = isSaid(payment) ? format.word(END_PAYMENTS, payment) : null;
  if (isSaid(endAfterDays))
    return [
      {
        prose: prose`该情形持续超过${format.days(endAfterDays)}的，任何一方可书面通知解除合同${paid === null ? [] : ['；届时', paid]}。`,
      },
    ];
  return paid === null ? [] : [{ prose: prose`合同因该情形解除的，${paid}。` }];
}
