import { prose } from '../../render/prose.ts';
import type { ClauseTexts } from '../kind.ts';

/** The text of the kind `force-majeure`. */
export const forceMajeureText: ClauseTexts<'force-majeure'> = {
  en: {
    provisions: (clause, say) => [
      {
        prose: prose`A party is not liable while it cannot perform because of an event that it could neither foresee nor avoid. These count: ${say.words('event', clause.events)}.`,
      },
      {
        prose: prose`It tells the other party within ${say.days(clause.noticeDays)} and performs as soon as the event has ended.`,
      },
      {
        prose: prose`When the event lasts longer than ${say.days(clause.endAfterDays)}, either party may end the contract by written notice; then ${say.word('endPayment', clause.payment)}.`,
      },
    ],
  },
  'zh-Hans': {
    provisions: (clause, say) => [
      {
        prose: prose`因不能预见且不能避免的情形致使一方不能履行的，该方在此期间不承担责任。此类情形包括且仅限于：${say.words('event', clause.events)}。`,
      },
      {
        prose: prose`该方应在${say.days(clause.noticeDays)}内通知对方，并于情形消除后恢复履行。`,
      },
      {
        prose: prose`该情形持续超过${say.days(clause.endAfterDays)}的，任何一方可书面通知解除合同；届时${say.word('endPayment', clause.payment)}。`,
      },
    ],
  },
};
